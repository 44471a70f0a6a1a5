/** Where fewer seats are wanted than people hold: who loses one, those who were away longest first, and the way back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { failure } from '../base/failure.js';
import { deskStyles } from './desk-styles.js';
import { doneList } from './done-list.js';
import { freeingStyles } from './freeing-styles.js';
import { MemberActs } from './member-acts.js';
import { MemberPages } from './member-pages.js';
import { nameOf, personCell } from './person.js';
import { problemStyles } from './problem-styles.js';

export class SeatFreeing {
  readonly #host: BillingElement;
  #session: Session | undefined;
  #pages: MemberPages | undefined;
  #acts: MemberActs | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    host.adopt(problemStyles, deskStyles, freeingStyles);
  }

  close(): void {
    this.#pages?.stop();
    this.#acts?.stop();
    this.#session = this.#pages = this.#acts = undefined;
  }

  render(ready: Ready): TemplateResult {
    const { session, i18n } = ready;
    const { pages, acts } = this.#open(session);
    const { items, total, error } = pages;
    return html`${doneList(acts, this.#host, i18n, '#seats')}
      ${error ? failure(this.#host, i18n.t('members-failed'), error, () => void pages.refresh(), i18n) : nothing}
      ${items
        ? html`<p class="small muted" id="holding" tabindex="-1"><bdi>${i18n.t('member-holding', { count: items.length, total })}</bdi></p>
            <ul class="holders">${items.map((member) => this.#holder(ready, member, acts))}</ul>`
        : error
          ? nothing
          : html`<p class="muted small">${i18n.t('common-loading')}</p>`}`;
  }

  #holder(ready: Ready, member: Member, acts: MemberActs): TemplateResult {
    const { i18n } = ready;
    const { id, lastActiveAt } = member;
    const error = acts.stateOf(id)?.error;
    return html`<li>
      ${personCell(member, i18n.t('members-you'))}
      <bdi class="muted small">${lastActiveAt ? i18n.t('seats-holders-last-active', { date: i18n.date(lastActiveAt) }) : i18n.t('seats-holders-never-active')}</bdi>
      <button type="button" aria-disabled=${acts.busy(id) ? 'true' : 'false'} @click=${() => void this.#free(ready, member, acts)}>
        ${i18n.t('members-unassign')}<span class="visually-hidden"> ${i18n.t('members-unassign-from', { name: nameOf(member) })}</span>
      </button>
      ${error ? html`<p class="problem small">${this.#host.errorText(error, i18n)}</p>` : nothing}
    </li>`;
  }

  /** Everything of this session, begun when it is first drawn. */
  #open(session: Session): { pages: MemberPages; acts: MemberActs } {
    if (this.#session !== session || !this.#pages || !this.#acts) {
      this.close();
      this.#session = session;
      const pages = new MemberPages(() => session.people(), { show: 'seat', sort: 'active' }, () => this.#host.requestUpdate());
      this.#pages = pages;
      this.#acts = new MemberActs(this.#host, session, { put: () => undefined, changed: () => void pages.refresh() });
      void pages.refresh();
    }
    return { pages: this.#pages, acts: this.#acts };
  }

  /** The number that is wanted stands where it was typed: whoever is through goes on there. */
  async #free({ i18n }: Ready, member: Member, acts: MemberActs): Promise<void> {
    if (await acts.unassign(member, i18n)) await this.#host.attend('#holding');
  }
}
