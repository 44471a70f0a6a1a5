/** What <member-invite> shows: the ways to invite as tabs, and the batch that is under way in their place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PeopleImport } from '../../api/contract/schemas.js';
import type { PersonRow } from '../../domain/person.js';
import type { MessageId } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import type { Inviting } from './inviting.js';
import { ListPanel } from './list-panel.js';
import type { Findings, InvitePanel, InvitePanelClass, Onward, Source, Terms } from './panel.js';
import { seatFacts } from './seat-facts.js';
import { inviteStyles } from './styles.js';

/** A way to invite: its tab, its code, and the texts that come with it. */
interface Method {
  readonly label: MessageId;
  /** Group of routes the backend must have. */
  readonly group: string;
  readonly areas: ConstructorParameters<typeof Late>[1];
  readonly load: () => Promise<InvitePanelClass>;
}

const METHODS = {
  list: { label: 'invite-method-list', group: 'imports', areas: [], load: async () => ListPanel },
  file: { label: 'invite-method-file', group: 'imports', areas: ['importing', 'people'], load: async () => (await import('./file-panel.js')).FilePanel },
  code: { label: 'invite-method-code', group: 'codes', areas: ['codes'], load: async () => (await import('./code-panel.js')).CodePanel },
} satisfies Record<string, Method>;
type MethodName = keyof typeof METHODS;

const isMethod = (name: string): name is MethodName => Object.hasOwn(METHODS, name);

/** Statuses in which nobody can be invited to a seat. */
const INACTIVE = /unpaid|incomplete|paused|canceled/;

export class InviteView implements View, Onward {
  readonly #host: ViewHost & { readonly methods?: string };
  readonly #panels = new Map<MethodName, Late<InvitePanel>>();
  readonly #inviting: Late<Inviting>;
  #session: Session | undefined;
  #method: MethodName | undefined;
  /** Hands over what was put together, once the code for it is here. */
  #waiting: (() => void) | undefined;
  #looked = false;

  constructor(host: ViewHost & { readonly methods?: string }) {
    this.#host = host;
    this.#inviting = new Late(host, ['purchase', 'inviting', 'people'], async () => {
      const { Inviting } = await import('./inviting.js');
      const made = new Inviting(host);
      if (this.#session) made.attach(this.#session);
      return made;
    });
    host.adopt(inviteStyles);
  }

  attach(session: Session): void {
    this.#session = session;
  }

  detach(session: Session): void {
    for (const panel of this.#panels.values()) panel.value?.detach?.(session);
    this.#inviting.value?.detach(session);
    this.#waiting = undefined;
    this.#session = undefined;
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const subscription = session.subscription.value.value;
    if (!subscription) return nothing;
    const inactive = INACTIVE.test(subscription.status);
    if (this.#host.viewOnly || inactive) {
      const reason = inactive ? i18n.text(`seats-status-${subscription.status}`) : i18n.t('common-read-only');
      return html`${seatFacts(0, true, subscription, i18n)}<p class="muted small">${reason}</p>`;
    }
    const methods = this.#methodsOf(session);
    this.#lookForBatch(ready, methods);
    const inviting = this.#inviting.ready(i18n);
    if (inviting && this.#waiting) queueMicrotask(this.#waiting);
    if (inviting?.shown) return inviting.render(ready);
    this.#method = inviting?.takeReturn() ?? this.#method;
    const method = this.#method && methods.includes(this.#method) ? this.#method : methods[0];
    if (!method) return html`<p>${i18n.t('invite-elsewhere')}</p>`;
    return html`${methods.length > 1 ? this.#tabs(methods, method, ready) : nothing}
      <div
        class="stack"
        id="way"
        role=${methods.length > 1 ? 'tabpanel' : nothing}
        aria-labelledby=${methods.length > 1 ? `tab-${method}` : nothing}
      >
        ${this.#panel(method, ready)}
        ${this.#waiting && !inviting ? this.#inviting.waiting(ready) : nothing}
      </div>`;
  }

  #methodsOf({ info }: Session): readonly MethodName[] {
    const wanted = this.#host.methods?.split(/\s+/).filter(isMethod) ?? [];
    const named = wanted.length > 0 ? [...new Set(wanted)] : (Object.keys(METHODS) as MethodName[]);
    return named.filter((name) => info.value.value?.groups.includes(METHODS[name].group));
  }

  #tabs(methods: readonly MethodName[], chosen: MethodName, { i18n }: Ready): TemplateResult {
    return html`<div class="tabs" role="tablist" part="methods" aria-label=${i18n.t('invite-methods')} @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, methods, chosen)}>
      ${methods.map((method) => html`<button
        role="tab"
        id="tab-${method}"
        aria-selected=${method === chosen}
        aria-controls="way"
        tabindex=${method === chosen ? 0 : -1}
        @click=${() => this.#choose(method)}
      >${i18n.t(METHODS[method].label)}</button>`)}
    </div>`;
  }

  readonly #onKeyDown = (event: KeyboardEvent, methods: readonly MethodName[], chosen: MethodName): void => {
    const forward = getComputedStyle(this.#host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const at = methods.indexOf(chosen);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? methods.length - 1 : /^Arrow(Left|Right)$/.test(event.key) ? at + (event.key === forward ? 1 : -1) : undefined;
    const method = to === undefined ? undefined : methods.at(to % methods.length);
    if (!method) return;
    event.preventDefault();
    this.#choose(method);
    void this.#host.attend(`#tab-${method}`);
  };

  #choose(method: MethodName): void {
    this.#method = method;
    this.#host.requestUpdate();
  }

  #panel(method: MethodName, ready: Ready): unknown {
    let panel = this.#panels.get(method);
    if (!panel) {
      const { areas, load }: Method = METHODS[method];
      panel = new Late(this.#host, areas, async () => {
        const made = new (await load())(this.#host, this);
        if (this.#session) made.attach?.(this.#session);
        return made;
      });
      this.#panels.set(method, panel);
      void panel.load(ready.i18n);
    }
    return panel.ready(ready.i18n)?.render(ready) ?? panel.waiting(ready);
  }

  /** A batch that was begun before a reload goes on where it was. */
  #lookForBatch({ session, i18n }: Ready, methods: readonly MethodName[]): void {
    if (this.#looked || !methods.some((method) => method === 'list' || method === 'file')) return;
    this.#looked = true;
    const mine = ({ createdBy, counts }: PeopleImport): boolean => createdBy.id === session.info.value.value?.viewer.id && counts.waiting > 0;
    const find = async (): Promise<void> => {
      const batch = (await (await session.people()).imports()).find(mine);
      // An order for people who were discarded meanwhile still asks the bank, and must be told of.
      const ordered = !batch && session.can('billing:write') === true && (await session.hasActiveOperation(({ purpose }) => purpose?.importId !== undefined));
      if ((!batch && !ordered) || this.#session !== session) return;
      await this.#inviting.load(i18n);
      if (batch) this.#inviting.value?.adopt(batch);
    };
    // Not knowing is safe: what waits there is found at the next visit, and nobody is invited twice.
    find().catch(() => undefined);
  }

  get busy(): boolean {
    return this.#waiting !== undefined || this.#inviting.value?.busy === true;
  }

  get findings(): Findings | undefined {
    return this.#inviting.value?.findings;
  }

  get error(): string | undefined {
    return this.#inviting.value?.error;
  }

  takeBack(source: Source): readonly PersonRow[] | undefined {
    return this.#inviting.value?.takeBack(source);
  }

  handOver(people: readonly PersonRow[], source: Source, terms: Terms, straight: boolean, { i18n }: Ready): void {
    if (this.busy) return;
    this.#waiting = () => {
      if (!this.#waiting) return;
      this.#waiting = undefined;
      this.#inviting.value?.check(people, source, terms, straight);
      this.#host.requestUpdate();
    };
    this.#host.requestUpdate();
    // What cannot be loaded is said below the panel, and goes on when it was tried again.
    void this.#inviting.load(i18n);
  }

  leaveOut(straight: boolean): void {
    this.#inviting.value?.leaveOut(straight);
  }

  withdraw(): void {
    this.#inviting.value?.withdraw();
  }
}
