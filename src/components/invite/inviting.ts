/** A batch of people on its way: checked, short of seats, paid for, invited. Loaded when the first one is handed over. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Operation, PeopleImport } from '../../api/contract/schemas.js';
import { ROWS_PER_REQUEST } from '../../domain/import-limits.js';
import type { PersonRow } from '../../domain/person.js';
import type { BatchRow } from '../../state/batch-state.js';
import { InvitationBatch } from '../../state/invitation-batch.js';
import { StoreController } from '../../state/lit/store-controller.js';
import type { Session } from '../../state/session.js';
import { announce } from '../base/events.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { ViewHost } from '../base/view-element.js';
import { notice } from '../parts/notice.js';
import { OrderPanel } from '../purchase/order-panel.js';
import type { saveLeftOut } from './file-save.js';
import { invitingStyles } from './inviting-styles.js';
import { nextLabel, seatsDraft } from './missing-seats.js';
import type { Findings, LeftOut, Source, Terms } from './panel.js';
import { bought, boughtInVain, progress, result, whoItWas, withoutList } from './outcome.js';
import { incomplete, sending, stage } from './stage.js';
import { WhoIsOnIt } from './who-is-on-it.js';

/** Whether an order brings seats, or keeps some for people on a list. */
const bringsSeats = ({ seats, purpose }: Operation): boolean => seats !== null && (seats.to > seats.from || purpose?.importId !== undefined);

export class Inviting {
  readonly #host: ViewHost;
  readonly #order: OrderPanel;
  readonly #stores: StoreController;
  readonly #files: Late<typeof saveLeftOut>;
  #rows: WhoIsOnIt | undefined;
  #batch: InvitationBatch | undefined;
  #stops: (() => void)[] = [];
  #revision: number | undefined;
  #step = 'editing';
  /** Where the people of this batch were put together in this page. */
  #source: Source | undefined;
  /** What a batch found after a reload was put together from. */
  #found: Source | undefined;
  #findings: Findings | undefined;
  /** Where a batch from before a reload is put together again. */
  #returnTo: Source | undefined;
  #back: { readonly source: Source; readonly rows: readonly PersonRow[] } | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#stores = new StoreController(host);
    this.#order = new OrderPanel(host, {
      concerns: bringsSeats,
      freeLabel: (_, { i18n }) => i18n.t('inviting-free', { count: this.#waiting }),
      // Found after a reload: what it was for is gone.
      next: (operation, { i18n }) => (operation.purpose?.importId && this.#batch?.value.step === 'editing' ? boughtInVain(true, i18n) : nothing),
      onClose: () => this.#batch?.back(),
    });
    this.#files = new Late(host, ['importing', 'people'], async () => (await import('./file-save.js')).saveLeftOut);
    host.adopt(invitingStyles);
  }

  attach(session: Session): void {
    const batch = new InvitationBatch({
      people: () => session.people(),
      viewer: () => session.info.value.value?.viewer.id,
      onInvited: (count) => announce(this.#host, 'billing-members-invited', { count }),
      onSettled: () => session.refresh(),
    });
    this.#batch = batch;
    this.#revision = undefined;
    this.#rows = new WhoIsOnIt(this.#host, session, batch);
    this.#stores.watch(batch);
    this.#order.attach(session);
    const { purchase } = this.#order.flow;
    this.#stops = [
      batch.subscribe(() => this.#moved(batch)),
      session.subscription.subscribe(() => this.#follow(session, batch)),
      // A draft that was called off changes no seat, and so nothing of the account.
      session.onLook(() => void batch.accountChanged()),
      ...(purchase ? [batch.follow(purchase)] : []),
    ];
  }

  detach(session: Session): void {
    for (const stop of this.#stops) stop();
    this.#stores.watch();
    this.#batch?.dispose();
    this.#order.detach(session);
    this.#batch = undefined;
    this.#findings = undefined;
  }

  get busy(): boolean {
    const step = this.#batch?.value.step;
    return step !== undefined && step !== 'editing' && step !== 'checked';
  }

  /** In place of the panel people were put together in. */
  get shown(): boolean {
    const state = this.#batch?.value;
    if (!state || state.step === 'editing') return this.#orderShown;
    if (state.step === 'checking') return state.total > ROWS_PER_REQUEST || this.#source === undefined;
    return state.step !== 'checked' || this.#source !== 'list';
  }

  get findings(): Findings | undefined {
    return this.#findings;
  }

  get error(): string | undefined {
    const state = this.#batch?.value;
    return state?.step === 'editing' ? state.error?.code : undefined;
  }

  takeBack(source: Source): readonly PersonRow[] | undefined {
    if (this.#back?.source !== source) return undefined;
    const { rows } = this.#back;
    this.#back = undefined;
    return rows;
  }

  /** The way to invite that a batch given up here goes back to, told once. */
  takeReturn(): Source | undefined {
    const source = this.#returnTo;
    this.#returnTo = undefined;
    return source;
  }

  check(people: readonly PersonRow[], source: Source, terms: Terms, straight: boolean): void {
    this.#source = source;
    this.#order.clear();
    void this.#batch?.check(people, { source, ...terms }, straight);
  }

  adopt(batch: PeopleImport): void {
    // Somebody began another meanwhile: this one waits for the next visit.
    if (this.busy) return;
    this.#source = undefined;
    this.#found = batch.source === 'list' ? 'list' : 'file';
    void this.#batch?.adopt(batch);
  }

  leaveOut(straight: boolean): void {
    void this.#batch?.goOn(straight);
  }

  withdraw(): void {
    if (this.#batch?.value.step === 'checked') this.#batch.back();
  }

  get #waiting(): number {
    const state = this.#batch?.value;
    return state && 'batch' in state ? state.batch.counts.waiting : 0;
  }

  /** An order, or its receipt, that is to be read. */
  get #orderShown(): boolean {
    const purchase = this.#order.flow.purchase;
    return purchase?.pending === true || purchase?.value.step === 'done';
  }

  #follow(session: Session, batch: InvitationBatch): void {
    const revision = session.subscription.value.value?.revision;
    if (revision === undefined || revision === this.#revision) return;
    const first = this.#revision === undefined;
    this.#revision = revision;
    if (!first) void batch.accountChanged();
  }

  /** Focus goes where this step has something to say. */
  #moved(batch: InvitationBatch): void {
    const state = batch.value;
    const { step } = state;
    if (step === this.#step) return;
    const before = this.#step;
    this.#step = step;
    if (step === 'checked') {
      const problems = new Map(state.problems.map(({ index, problem }) => [index, (problem ?? 'invalid') as LeftOut]));
      this.#findings = { fine: state.batch.counts.waiting, missing: state.batch.seats.missing, problems };
    } else if (step !== 'checking') this.#findings = undefined;
    if (step === 'editing') {
      if (this.#source === undefined) this.#returnTo = batch.rows ? 'list' : this.#found;
      if (batch.rows && before !== 'checking') this.#back = { source: 'list', rows: batch.rows };
      this.#order.clear();
    }
    if (before === 'done') this.#back = { source: this.#source ?? 'list', rows: [] };
    this.#host.requestUpdate();
    if (step === 'short') void this.#host.attend('#step');
    else if (step !== 'buying' && step !== 'checking' && this.shown) void this.#host.attend('#stage');
    else if (step === 'editing' && before !== 'checking') void this.#host.attend('#title');
  }

  render(ready: Ready): unknown {
    const { i18n } = ready;
    const state = this.#batch?.value;
    const order = this.#order.outcome(ready, state?.step === 'short');
    if (!state || state.step === 'editing') return order ?? nothing;
    switch (state.step) {
      case 'short':
      case 'buying':
        return order ? html`${order}${this.#then(state.batch, ready)}` : this.#short(ready, state.batch, state.step === 'short' ? state.takers : []);
      case 'checking':
        return this.#stage(i18n.t('inviting-checking'), progress(state.sent, state.total, i18n.t('inviting-sent', { done: state.sent, total: state.total })), state.trouble?.code, ready, html`<button @click=${this.#giveUp}>${i18n.t('common-cancel')}</button>`);
      case 'incomplete':
        return incomplete(state.batch, this.#host.headingLevel, { again: this.#giveUp, goOn: () => void this.#batch?.takeAsWhole() }, i18n);
      case 'checked':
        return this.#stage(i18n.t('inviting-checked', { count: state.batch.counts.waiting }), html`${withoutList(state.problems, i18n, (rows) => this.#save(rows, ready))}${this.#who(state.batch, ready)}`, undefined, ready, this.#word(state.batch, ready));
      case 'ready':
        return this.#stage(i18n.t('inviting-ready', { count: state.batch.counts.waiting }), html`${whoItWas(this.#batch?.rows ?? [], i18n)}<p class="muted">${i18n.t('inviting-ready-hint')}</p>${this.#who(state.batch, ready)}`, undefined, ready, this.#word(state.batch, ready));
      case 'sending':
      case 'stopping':
        return html`${sending(state, this.#host.headingLevel, { askNow: () => this.#batch?.askNow(), stop: () => void this.#batch?.stop() }, i18n)}${bought(order, this.#order.flow.purchase?.value, i18n)}`;
      case 'failed':
        return this.#stage(
          i18n.t('inviting-failed'),
          html`<p>${this.#host.errorText(state.error.code, i18n)}</p>${state.batch.counts.invited ? html`<p>${i18n.t('inviting-so-far', { count: state.batch.counts.invited })}</p>` : nothing}`,
          undefined,
          ready,
          html`<button class="primary" @click=${this.#again}>${i18n.t('common-retry')}</button><button @click=${this.#giveUp}>${i18n.t('inviting-discard')}</button>`,
        );
      case 'done':
        return html`${result(state.batch, state.left, i18n, this.#host.headingLevel, { save: (rows) => this.#save(rows, ready), close: this.#finish, paid: this.#paidFor(state.batch) })}${bought(order, this.#order.flow.purchase?.value, i18n)}`;
    }
  }

  /** The order of the missing seats, or whom to ask for them. */
  #short(ready: Ready, batch: PeopleImport, takers: readonly string[]): TemplateResult {
    const { id, seats, counts } = batch;
    const { session, i18n } = ready;
    const missing = { count: seats.missing };
    const taken = takers.length > 0 ? notice({ kind: 'warning', text: i18n.t('inviting-taken', { names: i18n.list(takers), ...missing }) }) : nothing;
    const subscription = session.subscription.value.value;
    if (session.can('billing:write') === false || !subscription) {
      return this.#stage(i18n.t('inviting-short', missing), html`${taken}<p>${i18n.t('inviting-ask', missing)}</p>`, undefined, ready, html`<button @click=${this.#giveUp}>${i18n.t('common-back')}</button>`);
    }
    return html`${taken}${this.#order.render(ready, {
      title: i18n.t('inviting-short', missing),
      form: html`<p>${i18n.t(this.#due ? 'inviting-short-hint' : 'inviting-short-hint-free', { count: counts.waiting, free: seats.free })}</p>`,
      draft: { ...seatsDraft(seats.missing, subscription), purpose: { importId: id } },
      empty: '',
      direct: true,
      consequence: this.#then({ counts }, ready),
      cancel: { label: i18n.t('common-back'), act: this.#giveUp },
    })}${this.#who(batch, ready)}`;
  }

  /** Put together here, they can be worked on there. */
  #who(batch: PeopleImport, ready: Ready): unknown {
    return this.#source !== undefined || this.#batch?.rows ? nothing : this.#rows?.render(batch, ready);
  }

  #paidFor({ id }: PeopleImport): boolean {
    const state = this.#order.flow.purchase?.value;
    return state?.step === 'done' && state.operation.purpose?.importId === id;
  }

  /** Whether something is to be paid, as far as it is known. */
  get #due(): boolean {
    const state = this.#order.flow.purchase?.value;
    return state?.step !== 'quoted' || state.quote.total > 0;
  }

  #then({ counts }: Pick<PeopleImport, 'counts'>, { i18n }: Ready): TemplateResult {
    return html`<p class="small muted">${i18n.t(this.#due ? 'inviting-then' : 'inviting-then-free', { count: counts.waiting })}</p>`;
  }

  /** The word a batch waits for. */
  #word({ counts, seats }: PeopleImport, { session, i18n }: Ready): unknown {
    const label = seats.missing > 0 ? nextLabel(seats.missing, session.subscription.value.value, i18n) : i18n.t('invite-commit', { count: counts.waiting });
    return html`${counts.waiting ? html`<button class="primary" part="invite-button" @click=${() => void this.#batch?.goOn(seats.missing === 0)}>${label}</button>` : nothing}
      <button @click=${this.#giveUp}>${i18n.t(this.#source ? 'common-back' : this.#batch?.rows ? 'inviting-rework' : 'inviting-discard')}</button>`;
  }

  /** `trouble`: why the server does not answer; it is being asked again. */
  #stage(title: string, content: unknown, trouble: string | undefined, { i18n }: Ready, actions: unknown): TemplateResult {
    return stage({ title, level: this.#host.headingLevel, content, trouble, askNow: () => this.#batch?.askNow(), actions }, i18n);
  }

  /** Those who are left out, as a file. */
  #save(rows: readonly BatchRow[], { i18n }: Ready): void {
    void this.#files.load(i18n).then(() => {
      if (this.#files.value) this.#files.value(rows, i18n);
      else this.#host.say(i18n.t('provider-failed'));
    });
  }

  readonly #giveUp = (): void => this.#batch?.back();
  readonly #again = (): void => void this.#batch?.goOn();
  readonly #finish = (): void => {
    this.#order.clear();
    this.#batch?.reset();
  };
}
