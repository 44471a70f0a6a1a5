/** Who holds the seats, a page at a time: shown where a reduction meets people. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SeatHolders } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { Ready } from '../base/billing-element.js';

export class HoldersList {
  readonly #host: ReactiveControllerHost;
  #items: SeatHolders['items'] = [];
  #next: string | null = null;
  #state: 'closed' | 'loading' | 'open' | 'failed' = 'closed';
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  close(): void {
    this.#abort.abort();
    this.#state = 'closed';
    this.#items = [];
    this.#next = null;
  }

  render({ session, i18n }: Ready): TemplateResult {
    if (this.#state === 'closed') {
      return html`<button class="link small" @click=${() => void this.#load({ session, i18n })}>${i18n.t('seats-holders-show')}</button>`;
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
