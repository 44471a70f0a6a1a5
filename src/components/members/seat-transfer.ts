/** Handing somebody's seat to another: found by search, confirmed with both names, done in one step. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import type { PeopleAdapter } from '../../api/people-adapter.js';
import { createIdempotencyKey } from '../../state/idempotency-key.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { breakable } from '../parts/breakable.js';
import { icon } from '../parts/icons.js';
import type { MemberActs } from './member-acts.js';
import { MemberPages } from './member-pages.js';
import { nameOf } from './person.js';
import { Search } from './search.js';

/** Most people to choose from at a time; words find the others. */
const SHOWN = 6;

const transferKey = (id: string): string => `transfer ${id}`;

export class SeatTransfer {
  readonly #host: BillingElement;
  readonly #onDone: () => void;
  readonly #search = new Search((search) => void this.#pages?.ask({ search }));
  #pages: MemberPages | undefined;
  #to: Member | undefined;
  /** Of the wish that is under way, until it is known what became of it. */
  #intent: { readonly to: string; readonly key: string } | undefined;

  constructor(host: BillingElement, onDone: () => void) {
    this.#host = host;
    this.#onDone = onDone;
  }

  close(): void {
    this.#pages?.stop();
    this.#pages = undefined;
    this.#search.clear();
    this.#to = this.#intent = undefined;
  }

  render(ready: Ready, from: Member, acts: MemberActs): TemplateResult {
    const { session, i18n } = ready;
    if (!this.#pages) {
      this.#pages = new MemberPages(() => session.people(), { show: 'no_seat', sort: 'name' }, () => this.#host.requestUpdate());
      void this.#pages.refresh().then(() => this.#tell(ready));
    }
    const key = transferKey(from.id);
    const error = acts.stateOf(key)?.error;
    const to = this.#to;
    const search = (event: Event): void => {
      event.preventDefault();
      this.#search.now();
    };
    const names = to && { from: nameOf(from), to: nameOf(to) };
    return html`<div class="stack transfer">
      <form role="search" @submit=${search}>
        <div class="field">
          <label for="transfer">${i18n.t('member-hand-whom')}</label>
          <input id="transfer" inputmode="search" enterkeyhint="search" autocomplete="off" spellcheck="false" .value=${this.#search.text} @input=${(event: Event) => this.#search.type((event.target as HTMLInputElement).value)} />
        </div>
      </form>
      ${this.#people(ready, this.#pages)}
      ${names ? html`<ul class="consequences small">
            <li class="wrap"><bdi>${i18n.t('member-hand-from', names)}</bdi></li>
            <li class="wrap"><bdi>${i18n.t('member-hand-to', names)}</bdi></li>
            <li><bdi>${i18n.t('member-hand-billing')}</bdi></li>
          </ul>` : nothing}
      ${error ? html`<p class="error">${icon('alert')}<span>${error === 'operation_conflict' ? i18n.t('member-hand-conflict') : this.#host.errorText(error, i18n)}</span></p>` : nothing}
      ${names && to ? html`<div><button class="primary wrap" aria-disabled=${acts.busy(key) ? 'true' : 'false'} @click=${() => void this.#hand(ready, from, to, acts)}>${i18n.t('member-hand-confirm', names)}</button></div>` : nothing}
    </div>`;
  }

  #people({ i18n }: Ready, { items, total, error, busy, query }: MemberPages): unknown {
    if (error) return html`<p class="error">${icon('alert')}<span>${this.#host.errorText(error.code, i18n)} <button class="link" @click=${() => void this.#pages?.refresh()}>${i18n.t('common-retry')}</button></span></p>`;
    if (!items) return html`<p class="small muted" aria-busy="true">${i18n.t('common-loading')}</p>`;
    if (items.length === 0) return html`<p class="small muted">${i18n.t(query.search ? 'members-no-match' : 'member-hand-nobody')}</p>`;
    // Who was chosen stays in sight, whatever is looked for next.
    const chosen = this.#to;
    const shown = [...(chosen && !items.slice(0, SHOWN).some(({ id }) => id === chosen.id) ? [chosen] : []), ...items.slice(0, SHOWN)];
    return html`<fieldset class="people" aria-busy=${busy ? 'true' : 'false'}>
      <legend class="visually-hidden">${i18n.t('member-hand-whom')}</legend>
      ${shown.map(
        (member) => html`<label>
          <input type="radio" name="to" .checked=${chosen?.id === member.id} @change=${() => this.#choose(member)} />
          <span class="person"><bdi class="strong">${nameOf(member)}</bdi><bdi class="small muted">${breakable(member.email)}</bdi></span>
        </label>`,
      )}
      ${total > SHOWN ? html`<p class="small muted">${i18n.t('member-hand-more', { count: total - SHOWN })}</p>` : nothing}
    </fieldset>`;
  }

  #choose(member: Member): void {
    this.#to = member;
    this.#host.requestUpdate();
  }

  #tell({ i18n }: Ready): void {
    if (this.#pages?.items?.length === 0) this.#host.say(i18n.t('member-hand-nobody'));
  }

  async #hand({ i18n }: Ready, from: Member, to: Member, acts: MemberActs): Promise<void> {
    if (this.#intent?.to !== to.id) this.#intent = { to: to.id, key: createIdempotencyKey() };
    const { key } = this.#intent;
    const transfer = (one: Member, other: Member, idempotencyKey: string) => async (people: PeopleAdapter) => {
      const both = await people.transferSeat(one.id, other.id, { idempotencyKey });
      acts.put(both.from, both.to);
      announce(this.#host, 'billing-seat-transferred', { from: one.id, to: other.id });
    };
    if (!(await acts.perform(transferKey(from.id), transfer(from, to, key)))) return;
    const back = createIdempotencyKey();
    acts.report(transferKey(from.id), i18n, {
      text: (words) => words.t('member-handed', { from: nameOf(from), to: nameOf(to) }),
      undo: transfer(to, from, back),
    });
    this.#onDone();
    await this.#host.attend('.done button', '#found');
  }
}
