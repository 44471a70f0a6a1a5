/** Who holds the seats: shown where a reduction meets people, who can be relieved of them right there by those who may. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SeatHolders } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { SeatFreeing } from '../members/seat-freeing.js';

export class HoldersList {
  readonly #host: BillingElement;
  readonly #freeing: Late<SeatFreeing>;
  #items: SeatHolders['items'] = [];
  #next: string | null = null;
  #state: 'closed' | 'loading' | 'open' | 'failed' | 'freeing' = 'closed';
  #abort = new AbortController();

  constructor(host: BillingElement) {
    this.#host = host;
    this.#freeing = new Late(host, ['members', 'member', 'find'], async () => new (await import('../members/seat-freeing.js')).SeatFreeing(host));
  }

  close(): void {
    this.#abort.abort();
    this.#freeing.value?.close();
    this.#state = 'closed';
    this.#items = [];
    this.#next = null;
  }

  render({ session, i18n }: Ready): TemplateResult {
    if (this.#state === 'closed') {
      return html`<button type="button" class="link small" @click=${() => this.#open({ session, i18n })}>${i18n.t('seats-holders-show')}</button>`;
    }
    if (this.#state === 'freeing') {
      return html`<div class="stack" part="holders">
        <p class="label">${i18n.t('seats-holders')}</p>
        ${this.#freeing.ready(i18n)?.render({ session, i18n }) ?? this.#freeing.waiting({ session, i18n })}
      </div>`;
    }
    return html`<div class="stack" part="holders">
      <p class="label">${i18n.t('seats-holders')}</p>
      ${this.#items.length
        ? html`<ul class="holders">
            ${this.#items.map(
              ({ name, email, lastActiveAt }) => html`<li>
                <span><span class="strong">${name}</span> <span class="muted small">${email}</span></span>
                <span class="muted small">${lastActiveAt ? i18n.t('seats-holders-last-active', { date: i18n.date(lastActiveAt) }) : i18n.t('seats-holders-never-active')}</span>
              </li>`,
            )}
          </ul>`
        : nothing}
      ${this.#state === 'loading' ? html`<p class="muted small">${i18n.t('common-loading')}</p>` : nothing}
      ${this.#state === 'failed'
        ? html`<p class="error">${i18n.t('provider-failed')} <button class="link" @click=${() => void this.#load({ session, i18n })}>${i18n.t('common-retry')}</button></p>`
        : nothing}
      ${this.#state === 'open' && this.#next
        ? html`<button class="link small" @click=${() => void this.#load({ session, i18n })}>${i18n.t('common-more')}</button>`
        : nothing}
    </div>`;
  }

  /** Those who may, free seats right there; others see who has them. */
  #open(ready: Ready): void {
    const { session, i18n } = ready;
    if (!session.info.value.value?.groups.includes('members') || !session.can('members:write')) return void this.#load(ready);
    this.#state = 'freeing';
    this.#host.requestUpdate();
    void this.#freeing.load(i18n);
  }

  async #load({ session }: Ready): Promise<void> {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const page = await session.seatHolders(this.#next, abort.signal);
      if (abort.signal.aborted) return;
      this.#items = [...this.#items, ...page.items];
      this.#next = page.next;
      this.#state = 'open';
    } catch (thrown) {
      if (abort.signal.aborted || toBillingError(thrown).code === 'aborted') return;
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
