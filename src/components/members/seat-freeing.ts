/** Where fewer seats are wanted than people hold: who loses one, those who were away longest first, and the way back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { failure } from '../base/failure.js';
import { deskStyles } from './desk-styles.js';
import { controlStyles } from '../base/control-styles.js';
import { BATCH, changeAll } from './change-all.js';
import { doneList } from './done-list.js';
import { freeingStyles } from './freeing-styles.js';
import { MemberActs } from './member-acts.js';
import { MemberPages } from './member-pages.js';
import { nameOf, personCell } from './person.js';
import { problemStyles } from './problem-styles.js';
import { Search } from './search.js';

export class SeatFreeing {
  readonly #host: BillingElement;
  #session: Session | undefined;
  #pages: MemberPages | undefined;
  #acts: MemberActs | undefined;
  readonly #search = new Search((search) => void this.#pages?.ask({ search }).then(() => this.#tell()));
  /** Those who are to lose their seat, here or on other pages. */
  readonly #selected = new Map<string, Member>();
  #i18n: I18n | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    host.adopt(controlStyles, problemStyles, deskStyles, freeingStyles);
  }

  close(): void {
    this.#pages?.stop();
    this.#acts?.stop();
    this.#search.clear();
    this.#selected.clear();
    this.#session = this.#pages = this.#acts = undefined;
  }

  render(ready: Ready): TemplateResult {
    const { session, i18n } = ready;
    const { pages, acts } = this.#open(session);
    this.#i18n = i18n;
    const { items, error } = pages;
    return html`${doneList(acts, this.#host, i18n, '#seats')}
      ${error ? failure(this.#host, i18n.t('members-failed'), error, () => void pages.refresh(), i18n) : nothing}
      ${items
        ? html`${this.#finding(pages, i18n)}
            <p class="small muted" id="holding" tabindex="-1"><bdi>${this.#found(pages, i18n)}</bdi></p>
            <ul class="holders">${items.map((member) => this.#holder(ready, member, acts))}</ul>
            ${this.#turn(pages, i18n)}${this.#several(ready, acts)}`
        : error
          ? nothing
          : html`<p class="muted small">${i18n.t('common-loading')}</p>`}`;
  }

  #holder(ready: Ready, member: Member, acts: MemberActs): TemplateResult {
    const { i18n } = ready;
    const { id, lastActiveAt } = member;
    const error = acts.stateOf(id)?.error;
    return html`<li>
      <input type="checkbox" aria-label=${i18n.t('members-select', { name: nameOf(member) })} .checked=${this.#selected.has(id)} @change=${({ target }: Event) => this.#select(member, (target as HTMLInputElement).checked)} />
      <span class="who">
        ${personCell(member, i18n.t('members-you'))}
        <bdi class="muted small">${lastActiveAt ? i18n.t('seats-holders-last-active', { date: i18n.date(lastActiveAt) }) : i18n.t('seats-holders-never-active')}</bdi>
      </span>
      <button type="button" aria-disabled=${acts.busy(id) ? 'true' : 'false'} @click=${() => void this.#free(ready, member, acts)}>${i18n.t('members-unassign')}<span class="visually-hidden"> ${i18n.t('members-unassign-from', { name: nameOf(member) })}</span></button>
      ${error ? html`<p class="problem small">${this.#host.errorText(error, i18n)}</p>` : nothing}
    </li>`;
  }

  /** Where not all are on one page, somebody can be looked for. It stands inside the form of the order: Enter is no word for that. */
  #finding(pages: MemberPages, i18n: I18n): TemplateResult | typeof nothing {
    if (!this.#search.text && !pages.query.search && !pages.hasNext && !pages.hasPrevious) return nothing;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.#search.now();
    };
    return html`<div class="field" role="search">
      <label for="holder">${i18n.t('find-search')}</label>
      <input id="holder" inputmode="search" enterkeyhint="search" autocomplete="off" spellcheck="false" .value=${this.#search.text} @input=${({ target }: Event) => this.#search.type((target as HTMLInputElement).value)} @keydown=${onKeyDown} />
    </div>`;
  }

  #found({ items = [], total, before, hasNext, hasPrevious }: MemberPages, i18n: I18n): string {
    if (total === 0) return i18n.t('members-no-match');
    return hasNext || hasPrevious ? i18n.t('member-holding-page', { from: before + 1, to: before + items.length, total }) : i18n.t('member-holding', { count: items.length, total });
  }

  #turn(pages: MemberPages, i18n: I18n): TemplateResult | typeof nothing {
    if (!pages.hasNext && !pages.hasPrevious) return nothing;
    const way = (name: 'previous' | 'next', possible: boolean) =>
      html`<button type="button" aria-disabled=${possible ? 'false' : 'true'} @click=${() => possible && void this.#go(pages[name]())}>${i18n.t(`find-${name}`)}</button>`;
    return html`<nav class="row" aria-label=${i18n.t('find-pages-bottom')}>${way('previous', pages.hasPrevious)}${way('next', pages.hasNext)}</nav>`;
  }

  /** All that are selected at once, wherever they stand. */
  #several(ready: Ready, acts: MemberActs): TemplateResult | typeof nothing {
    const { i18n } = ready;
    const error = acts.stateOf(BATCH)?.error;
    const count = this.#selected.size;
    if (count === 0) return nothing;
    return html`<div class="row" role="region" aria-label=${i18n.t('member-selected', { count })}>
      <p class="strong">${i18n.t('member-selected', { count })}</p>
      <button type="button" aria-disabled=${acts.busy(BATCH) ? 'true' : 'false'} @click=${() => void this.#freeAll(ready, acts)}>${i18n.t('member-bulk-release_seat', { count })}</button>
      <button type="button" class="link" @click=${() => this.#clear()}>${i18n.t('member-bulk-clear')}</button>
      ${error ? html`<p class="problem small">${this.#host.errorText(error, i18n)}</p>` : nothing}
    </div>`;
  }

  #select(member: Member, on: boolean): void {
    if (on) this.#selected.set(member.id, member);
    else this.#selected.delete(member.id);
    this.#host.requestUpdate();
    if (this.#i18n) this.#host.say(this.#i18n.t('member-selected', { count: this.#selected.size }));
  }

  #clear(): void {
    this.#selected.clear();
    this.#host.requestUpdate();
    void this.#host.attend('#holding');
  }

  /** The list that came begins at the top. */
  async #go(came: Promise<void>): Promise<void> {
    await came;
    this.#tell();
    await this.#host.attend('#holding');
  }

  #tell(): void {
    if (this.#pages?.items && !this.#pages.busy && this.#i18n) this.#host.say(this.#found(this.#pages, this.#i18n));
  }

  async #freeAll({ i18n }: Ready, acts: MemberActs): Promise<void> {
    if (acts.busy(BATCH)) return;
    await changeAll(this.#host, acts, 'release_seat', [...this.#selected.values()], i18n);
    // What could not even be asked stays selected, to be tried again.
    if (acts.stateOf(BATCH)?.error === undefined) this.#selected.clear();
    this.#host.requestUpdate();
    await this.#host.attend('.done button', '#holding');
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
    if (!(await acts.unassign(member, i18n))) return;
    this.#selected.delete(member.id);
    await this.#host.attend('#holding');
  }
}
