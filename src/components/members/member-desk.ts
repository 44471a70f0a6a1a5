/** Where things are done to people: what was done with its way back, missing seats, one person, all that are selected. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Member } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { controlStyles } from '../base/control-styles.js';
import type { Late } from '../base/late.js';
import { icon } from '../parts/icons.js';
import { BulkBar } from './bulk-bar.js';
import { deskStyles } from './desk-styles.js';
import { doneList } from './done-list.js';
import { lateOffer } from './late-offer.js';
import { MemberActs } from './member-acts.js';
import type { MemberPages } from './member-pages.js';
import type { MemberMarks } from './member-table.js';
import { MemberPanel } from './member-panel.js';
import { problemStyles } from './problem-styles.js';
import type { SeatOffer } from './seat-offer.js';

export class MemberDesk {
  readonly #selected = new Map<string, Member>();
  readonly #host: BillingElement;
  readonly #panel: MemberPanel;
  readonly #bar: BulkBar;
  readonly #offer: Late<SeatOffer>;
  #session: Session | undefined;
  #pages: MemberPages | undefined;
  #acts: MemberActs | undefined;
  /** Whose row is open. */
  #opened: string | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    this.#panel = new MemberPanel(host, () => this.#leave());
    this.#offer = lateOffer(host, (offer) => this.#session && this.#acts && offer.attach(this.#session, this.#acts));
    this.#bar = new BulkBar(host, {
      page: () => this.#pages?.items ?? [],
      select: (members, on, words) => this.select(members, on, words),
      need: (members, i18n) => void this.#need(members, i18n),
    });
    host.adopt(controlStyles, problemStyles, deskStyles);
  }

  attach(session: Session, pages: MemberPages): void {
    this.#session = session;
    this.#pages = pages;
    this.#acts = new MemberActs(this.#host, session, { put: (...members) => pages.put(...members), changed: () => void pages.refresh() });
  }

  detach(session: Session): void {
    this.#acts?.stop();
    this.#panel.close();
    this.#offer.value?.detach(session);
    this.#session = undefined;
  }

  /** In the rows of those something is done to. */
  marks(ready: Ready): MemberMarks {
    const { i18n } = ready;
    return {
      selected: ({ id }) => this.#selected.has(id),
      busy: ({ id }) => this.#acts?.busy(id) === true,
      problem: (member, id) => this.#problem(member, id, i18n),
      opened: (member) => (member.id === this.#opened && this.#acts ? keyed(member.id, html`<tr role="row" class="open"><td role="cell" colspan="6">${this.#panel.render(ready, member, this.#acts)}</td></tr>`) : undefined),
    };
  }

  /** Opens somebody's row, or closes it again. */
  open({ id }: Member): void {
    if (id === this.#opened) return this.#leave();
    this.close();
    this.#opened = id;
    void this.#host.attend('#person');
  }

  /** Others are listed now: whoever is open stays open while they are among them, and the focus with them. */
  follow(items: readonly Member[]): void {
    const { renderRoot, updateComplete } = this.#host;
    const focused = (): Element | null => (renderRoot as ShadowRoot).activeElement;
    if (focused()) void updateComplete.then(() => (focused() ? undefined : this.#host.attend('#person', '#found')));
    if (this.#opened !== undefined && !items.some(({ id }) => id === this.#opened)) this.close();
  }

  /** Nobody's row is open any more. */
  close(): void {
    this.#opened = undefined;
    this.#panel.close();
    this.#host.requestUpdate();
  }

  /** Above the list: what was done, and the order for what is missing. */
  render(ready: Ready): unknown {
    const offer = this.#offer.ready(ready.i18n);
    const order = offer ? offer.render(ready) : this.#offer.wanted ? this.#offer.waiting(ready) : nothing;
    return [this.#acts ? doneList(this.#acts, this.#host, ready.i18n, '#found') : nothing, order === nothing ? nothing : html`<div class="offer">${order}</div>`];
  }

  /** Below the list, while anybody is selected: here or on other pages. */
  bar(ready: Ready): unknown {
    for (const member of this.#pages?.items ?? []) if (this.#selected.has(member.id)) this.#selected.set(member.id, member);
    return this.#acts && this.#selected.size > 0 ? this.#bar.render(ready, this.#selected, this.#acts) : nothing;
  }

  /** Says how many are selected, unless there is something else to say: then without `i18n`. */
  select(members: readonly Member[], on: boolean, i18n?: I18n): void {
    for (const member of members) {
      if (on) this.#selected.set(member.id, member);
      else this.#selected.delete(member.id);
    }
    this.#host.requestUpdate();
    if (i18n) this.#host.say(i18n.t('member-selected', { count: this.#selected.size }));
    // The bar may have come over whoever was just selected.
    void this.#host.updateComplete.then(() => (this.#host.renderRoot as ShadowRoot).activeElement?.scrollIntoView({ block: 'nearest' }));
  }

  async seat(member: Member, i18n: I18n): Promise<void> {
    if (this.#acts && !(await this.#acts.toggle(member, i18n))) await this.#need([member], i18n);
  }

  /** An order for seats is on its way already: it is shown. */
  async resume(i18n: I18n): Promise<void> {
    await this.#offer.load(i18n);
  }

  #leave(): void {
    const before = this.#opened;
    this.close();
    if (before !== undefined) void this.#host.attend(`[data-focus="${CSS.escape(`manage ${before}`)}"]`, '#found');
  }

  #problem({ id: key }: Member, id: string, i18n: I18n): TemplateResult | undefined {
    const error = this.#acts?.stateOf(key)?.error;
    return error ? html`<p class="problem small" id=${id}>${icon('alert')}<bdi>${this.#host.errorText(error, i18n)}</bdi></p>` : undefined;
  }

  /** Not all of these can have a seat: the way to more. */
  async #need(members: readonly Member[], i18n: I18n): Promise<void> {
    await this.#offer.load(i18n);
    await this.#offer.value?.ask(members, i18n);
  }
}
