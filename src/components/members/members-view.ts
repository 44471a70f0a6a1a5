/** What <member-list> shows: people and their seats, page by page. Finding them and doing things to them comes on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { failure } from '../base/failure.js';
import { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import type { MemberDesk } from './member-desk.js';
import { MemberPages } from './member-pages.js';
import { memberTable, type MemberWays } from './member-table.js';
import type { MemberTools } from './member-tools.js';
import { memberStyles } from './styles.js';

/** So many are found by looking; for more there is a search. */
const AT_A_GLANCE = 8;

/** What says why there is nothing to show here. */
function barredBy(session: Session): 'members-elsewhere' | 'members-hidden' | undefined {
  if (!session.info.value.value?.groups.includes('members')) return 'members-elsewhere';
  return session.can('members:read') ? undefined : 'members-hidden';
}

/** What came on demand, or that it is on its way. */
function drawn<A extends readonly unknown[]>(late: Late<{ render(ready: Ready, ...more: A): unknown }>, ready: Ready, ...more: A): unknown {
  const made = late.ready(ready.i18n);
  return made ? made.render(ready, ...more) : late.wanted ? late.waiting(ready) : nothing;
}

export class MembersView implements View {
  readonly #host: ViewHost;
  readonly #tools: Late<MemberTools>;
  readonly #desk: Late<MemberDesk>;
  #session: Session | undefined;
  #pages: MemberPages | undefined;
  #revision: number | undefined;
  #stop: (() => void) | undefined;
  /** An order found on its way was looked for. */
  #looked = false;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#tools = new Late(host, ['find'], async () => {
      const { MemberTools } = await import('./member-tools.js');
      return new MemberTools(host);
    });
    this.#desk = new Late(host, ['member'], async () => {
      const { MemberDesk } = await import('./member-desk.js');
      const desk = new MemberDesk(host);
      if (this.#session && this.#pages) desk.attach(this.#session, this.#pages);
      return desk;
    });
    host.adopt(...memberStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    this.#pages = new MemberPages(() => session.people(), { show: 'all', sort: 'name' }, this.#redraw);
    this.#stop = session.subscription.subscribe(() => this.#follow(session));
    this.#follow(session);
  }

  detach(session: Session): void {
    this.#stop?.();
    this.#pages?.stop();
    this.#tools.value?.stop();
    this.#desk.value?.detach(session);
    this.#session = undefined;
  }

  actions(): unknown {
    return html`<slot name="invite"></slot>`;
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const pages = this.#pages;
    const subscription = session.subscription.value.value;
    if (!pages || !subscription) return nothing;
    const barred = barredBy(session);
    // All of it at once: what is read first would only be pushed about by the rest.
    if (!barred && !pages.items && !pages.error) return this.#host.loading();
    const { seats } = subscription;
    return html`<p class="row small facts">
        <bdi class="strong">${i18n.t('seats-in-use', { count: seats.used, capacity: seats.capacity })}</bdi>
        <bdi>${i18n.t('seats-free', { count: Math.max(0, seats.capacity - seats.used - seats.reserved) })}</bdi>
        ${seats.reserved ? html`<bdi>${i18n.t('seats-reserved', { count: seats.reserved })}</bdi>` : nothing}
      </p>
      ${barred ? html`<p class="empty"><bdi>${i18n.t(barred)}</bdi></p>` : nothing}
      ${this.#host.viewOnly ? html`<p class="muted small"><bdi>${i18n.t('common-read-only')}</bdi></p>` : nothing}
      ${barred ? nothing : this.#people(ready, pages)}`;
  }

  #people(ready: Ready, pages: MemberPages): unknown {
    this.#lookForOrder(ready);
    return html`${drawn(this.#desk, ready)}
      ${pages.error ? failure(this.#host, ready.i18n.t('members-failed'), pages.error, () => void pages.refresh(), ready.i18n) : nothing}
      ${pages.items ? html`${this.#finding(pages, ready)}${this.#list(pages, pages.items, ready)}${this.#desk.ready(ready.i18n)?.bar(ready)}` : nothing}`;
  }

  /** Search, choice and file, where there are many; once there they stay. */
  #finding(pages: MemberPages, ready: Ready): unknown {
    const { i18n } = ready;
    if (pages.total > AT_A_GLANCE && !this.#tools.wanted) void this.#tools.load(i18n);
    return drawn(this.#tools, ready, pages);
  }

  #list(pages: MemberPages, items: readonly Member[], ready: Ready): TemplateResult {
    const { i18n } = ready;
    const { total, before, query } = pages;
    const tools = this.#tools.ready(i18n);
    if (items.length > 0) {
      const found = i18n.t('members-found', { from: before + 1, to: before + items.length, total });
      return html`<div class="row"><p class="small muted" id="found" tabindex="-1"><bdi>${found}</bdi></p>${tools?.turn(pages, i18n, 'top')}</div>
        ${memberTable({ items, busy: pages.busy, header: tools && ((name, label) => tools.header(pages, name, label)), ways: this.#host.viewOnly ? undefined : this.#ways(ready), marks: this.#desk.ready(i18n)?.marks(ready) }, i18n)}
        ${tools?.turn(pages, i18n, 'bottom')}`;
    }
    const all = !query.search && query.show === 'all';
    return html`<div class="empty" id="found" tabindex="-1">
      <p class="strong">${i18n.t(all ? 'members-empty' : 'members-no-match')}</p>
      ${all ? nothing : tools?.everybody(i18n)}
    </div>`;
  }

  #ways({ i18n }: Ready): MemberWays {
    const then = (act: (desk: MemberDesk) => unknown): void => void this.#desk.load(i18n).then(() => this.#desk.value && act(this.#desk.value));
    return {
      select: (members, on) => then((desk) => desk.select(members, on, i18n)),
      seat: (member) => then((desk) => desk.seat(member, i18n)),
      manage: (member) => then((desk) => desk.open(member)),
    };
  }

  /** Rows may move under the focus: it stays with its person. */
  readonly #redraw = (): void => {
    const focus = ((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.dataset['focus'];
    this.#host.requestUpdate();
    this.#desk.value?.follow(this.#pages?.items ?? []);
    if (focus) void this.#host.attend(`[data-focus="${CSS.escape(focus)}"]`, '#found');
  };

  /** Another account state may mean other people. */
  #follow(session: Session): void {
    const revision = session.subscription.value.value?.revision;
    if (revision === undefined || revision === this.#revision) return;
    this.#revision = revision;
    if (!barredBy(session)) void this.#pages?.refresh();
  }

  /** An order for seats that was on its way before a reload goes on here; one for people being invited, where they are. */
  #lookForOrder({ session, i18n }: Ready): void {
    if (this.#looked || !session.can('billing:write')) return;
    this.#looked = true;
    void session.hasActiveOperation(({ purpose }) => purpose?.importId === undefined).then((active) => (active ? this.#desk.load(i18n).then(() => this.#desk.value?.resume(i18n)) : undefined));
  }
}
