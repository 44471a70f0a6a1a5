/** Inviting by a code: the codes there are, a new one, and each use as it happens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreatedCode, InvitationCode, InvitationCodes } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { controlStyles } from '../base/control-styles.js';
import { announce } from '../base/events.js';
import type { View, ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { CodeForm } from './code-form.js';
import { codeList, type CodeWays, type History } from './code-list.js';
import { CodeSecret } from './code-secret.js';
import { codeStyles } from './code-styles.js';

export class CodePanel implements View {
  readonly #host: ViewHost;
  #session: Session | undefined;
  #known: InvitationCodes | undefined;
  #error: BillingError | undefined;
  #busy = false;
  #revision: number | undefined;
  #form: CodeForm | undefined;
  #secret: CodeSecret | undefined;
  #changing: string | undefined;
  #revoking: string | undefined;
  readonly #problems = new Map<string, string>();
  readonly #histories = new Map<string, History>();
  #stop: (() => void) | undefined;
  #gone = new AbortController();
  #i18n: I18n | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    host.adopt(...codeStyles, controlStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    this.#gone = new AbortController();
    this.#stop = session.subscription.subscribe(() => this.#follow(session));
    this.#follow(session);
  }

  detach(): void {
    this.#stop?.();
    this.#gone.abort();
    this.#form?.stop();
    this.#session = undefined;
  }

  render(ready: Ready): unknown {
    const { i18n } = ready;
    this.#i18n = i18n;
    const codes = this.#known;
    if (!codes) return this.#error ? this.#failed(this.#error, i18n) : html`<div class="stack" aria-busy="true"><span class="visually-hidden">${i18n.t('common-loading')}</span><span class="skeleton">&nbsp;</span><span class="skeleton">&nbsp;</span></div>`;
    return html`${this.#error ? this.#failed(this.#error, i18n) : nothing}
      ${this.#secret?.render(ready) ?? this.#form?.render(ready, codes.maximumBuying) ?? this.#intro(i18n)}
      ${codes.items.length > 0 ? codeList(codes.items, i18n, this.#ways(i18n)) : nothing}`;
  }

  #intro(i18n: I18n): TemplateResult {
    return html`<div class="stack">
      <p class="muted">${i18n.t('codes-about')}</p>
      <div><button type="button" class="primary" id="new-code-button" @click=${() => this.#begin()}>${icon('plus')}${i18n.t('codes-new')}</button></div>
    </div>`;
  }

  #failed({ code }: BillingError, i18n: I18n): TemplateResult {
    const offline = code === 'network';
    return notice({
      kind: offline ? 'warning' : 'danger',
      icon: offline ? 'offline' : 'alert',
      title: i18n.t('codes-failed'),
      text: this.#host.errorText(code, i18n),
      actions: html`<button type="button" aria-busy=${this.#busy ? 'true' : 'false'} @click=${() => void this.#read()}>${i18n.t('common-retry')}</button>`,
    });
  }

  #begin(): void {
    this.#form = new CodeForm(this.#host, { onCreated: this.#created, onCancel: this.#close });
    this.#host.requestUpdate();
    void this.#host.attend('#code-limit');
  }

  readonly #close = (): void => {
    this.#form?.stop();
    this.#form = undefined;
    this.#secret = undefined;
    this.#host.requestUpdate();
    void this.#host.attend('#new-code-button');
  };

  readonly #created = (made: CreatedCode): void => {
    this.#form = undefined;
    this.#secret = new CodeSecret(this.#host, made, this.#close);
    announce(this.#host, 'billing-code-created', { id: made.item.id });
    this.#host.requestUpdate();
    void this.#host.attend('#made-code');
    void this.#read();
  };

  /** Another state of the account may mean that a code was used. */
  #follow({ subscription }: Session): void {
    const revision = subscription.value.value?.revision;
    if (revision === undefined || revision === this.#revision) return;
    this.#revision = revision;
    void this.#read();
  }

  async #read(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const { signal } = this.#gone;
    this.#busy = true;
    this.#host.requestUpdate();
    try {
      const before = this.#known;
      const known = await (await session.people()).codes({ signal });
      if (signal.aborted) return;
      this.#known = known;
      this.#error = undefined;
      if (before) this.#tellUses(before.items, known.items);
      for (const id of this.#histories.keys()) void this.#readHistory(id, []);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#error = toBillingError(thrown);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }

  /** The buyer hears of each use while the page is open. */
  #tellUses(before: readonly InvitationCode[], now: readonly InvitationCode[]): void {
    for (const { id, hint, uses, limit } of now) {
      const known = before.find((one) => one.id === id);
      if (!known || uses <= known.uses) continue;
      announce(this.#host, 'billing-code-used', { id, uses });
      if (this.#i18n) this.#host.say(this.#i18n.t('codes-was-used', { hint, uses, limit }));
    }
  }

  #ways(i18n: I18n): CodeWays {
    return {
      busy: this.#changing,
      revoking: this.#revoking,
      problemOf: (id) => this.#problems.get(id),
      historyOf: (id) => this.#histories.get(id),
      freeze: (code) => void this.#freeze(code, i18n),
      askRevoke: (code) => this.#ask(code),
      revoke: (code) => void this.#revoke(code, i18n),
      toggleHistory: ({ id }) => (this.#histories.delete(id) ? this.#host.requestUpdate() : void this.#readHistory(id, [])),
      moreHistory: ({ id }) => void this.#more(id),
    };
  }

  #ask(code: InvitationCode | undefined): void {
    const before = this.#revoking;
    this.#revoking = code?.id === before ? undefined : code?.id;
    this.#host.requestUpdate();
    void this.#host.attend(this.#revoking ? '#revoking' : `#revoke-${CSS.escape(before ?? '')}`);
  }

  async #freeze(code: InvitationCode, i18n: I18n): Promise<void> {
    const { id, hint, state } = code;
    const frozen = state !== 'frozen';
    await this.#change(code, i18n, async (session) => (await session.people()).updateCode(id, { frozen }));
    if (!this.#problems.has(id)) this.#host.say(i18n.t(frozen ? 'codes-frozen' : 'codes-thawed', { hint }));
  }

  async #revoke(code: InvitationCode, i18n: I18n): Promise<void> {
    await this.#change(code, i18n, async (session) => (await session.people()).revokeCode(code.id));
    if (this.#problems.has(code.id)) return;
    this.#revoking = undefined;
    this.#host.say(i18n.t('codes-revoked', { hint: code.hint }));
    this.#host.requestUpdate();
    await this.#host.attend(`#history-${CSS.escape(code.id)}`);
  }

  /** Repeating any of these changes nothing, so a lost answer is simply read anew. */
  async #change({ id }: InvitationCode, i18n: I18n, act: (session: Session) => Promise<unknown>): Promise<void> {
    const session = this.#session;
    if (!session || this.#changing !== undefined) return;
    this.#changing = id;
    this.#problems.delete(id);
    this.#host.requestUpdate();
    try {
      await act(session);
    } catch (thrown) {
      this.#problems.set(id, this.#host.errorText(toBillingError(thrown).code, i18n));
    }
    await this.#read();
    this.#changing = undefined;
    this.#host.requestUpdate();
  }

  /** The button goes with the last of them. */
  async #more(id: string): Promise<void> {
    const known = this.#histories.get(id);
    await this.#readHistory(id, known?.items ?? [], known?.next);
    const now = this.#histories.get(id);
    if (now?.next === null && !now.error) await this.#host.attend(`#happened-${CSS.escape(id)}`);
  }

  async #readHistory(id: string, kept: History['items'], cursor: string | null = null): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const { signal } = this.#gone;
    const before = this.#histories.get(id);
    this.#histories.set(id, { items: before?.items ?? [], next: before?.next ?? null, busy: true, error: undefined });
    this.#host.requestUpdate();
    let found: History;
    try {
      const page = await (await session.people()).activity(id, cursor, { signal });
      found = { items: [...kept, ...page.items], next: page.next, busy: false, error: undefined };
    } catch (thrown) {
      const error = this.#i18n ? this.#host.errorText(toBillingError(thrown).code, this.#i18n) : '';
      found = { items: before?.items ?? [], next: before?.next ?? null, busy: false, error };
    }
    // Closed meanwhile.
    if (signal.aborted || !this.#histories.has(id)) return;
    this.#histories.set(id, found);
    this.#host.requestUpdate();
  }
}
