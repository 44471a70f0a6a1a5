/** Two ways to buy what was chosen, where the page has an order that several things can go in: with the rest, or alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OrderDraft } from '../../api/contract/schemas.js';
import { mayWait, type Basket } from '../../state/basket.js';
import type { BillingElement, Ready } from '../base/billing-element.js';

/** The page's order, if what is chosen may go in. */
export function basketFor({ session }: Ready, draft: OrderDraft | undefined): Basket | undefined {
  return session.basket.offered && draft && mayWait(draft) ? session.basket : undefined;
}

/** The buttons of the step in which something is chosen. `alone`: buys it by itself; the main one adds it then. */
export function choiceButtons({ i18n }: Ready, nextLabel: string | undefined, alone: (() => void) | undefined): TemplateResult {
  const main = alone ? i18n.t('basket-add') : (nextLabel ?? i18n.t('common-next'));
  return html`<div class="ways">
    <button class="primary" type="submit" form="choose">${main}</button>
    ${alone ? html`<button type="button" @click=${alone}>${i18n.t('basket-buy-now')}</button>` : nothing}
  </div>`;
}

/** Adds it, closes what it was chosen in, and says so. */
export function putInBasket(host: BillingElement, { session, i18n }: Ready, draft: OrderDraft, close: () => void): void {
  session.basket.add(draft);
  close();
  // After closing, which takes back what was said of the offer.
  host.say(i18n.t('basket-added'));
}
