/** What every element shares: finding its provider, and the states that are the same everywhere. */
import { ContextEvent } from '@lit/context';
import { LitElement, html, nothing, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { BillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import { billingContext, type BillingContext } from '../../state/lit/session-context.js';
import { StoreController } from '../../state/lit/store-controller.js';
import type { Resource } from '../../state/resource.js';
import type { Session } from '../../state/session.js';
import { heading } from '../parts/heading.js';
import { notice } from '../parts/notice.js';
import { around } from './around.js';
import { failure } from './failure.js';
import { baseStyles } from './styles.js';

/** How long loading stays invisible: what comes quicker needs no skeleton. Milliseconds. */
const PATIENCE = 400;

/** What an element can draw with: both are there. */
export interface Ready {
  readonly session: Session;
  readonly i18n: I18n;
}

/**
 * The base of all elements: attributes, states and looks they share.
 *
 * @cssproperty [--billing-accent=blue] - Primary buttons, links, the usage bar.
 * @cssproperty [--billing-on-accent=white] - Text on the accent; nearly black by default where the accent is light.
 * @cssproperty [--billing-text=inherit] - Text.
 * @cssproperty [--billing-text-secondary] - Secondary text; 72 % of the text colour.
 * @cssproperty [--billing-danger] - Errors and what deletes.
 * @cssproperty [--billing-success] - What went well.
 * @cssproperty [--billing-warning] - What needs a look.
 * @cssproperty [--billing-surface=transparent] - Ground of the card.
 * @cssproperty [--billing-surface-raised=Canvas] - Ground of what lies above others.
 * @cssproperty [--billing-fill] - Quiet areas; 5 % of the text colour.
 * @cssproperty [--billing-border] - The card's border; 16 % of the text colour.
 * @cssproperty [--billing-line] - Dividers; 10 % of the text colour.
 * @cssproperty [--billing-control-border] - Borders of inputs; 52 % of the text colour.
 * @cssproperty [--billing-radius=0.75em] - Corners of the card.
 * @cssproperty [--billing-control-radius=0.5em] - Corners of buttons and inputs.
 * @cssproperty [--billing-control-height=2.5em] - Height of buttons and inputs; 44 px on touch.
 * @cssproperty [--billing-padding=1.25em] - Inside the card.
 * @cssproperty [--billing-gap=1em] - Between things.
 * @cssproperty [--billing-font=inherit] - Type.
 * @cssproperty [--billing-font-size=inherit] - Size of the text all else follows.
 * @cssproperty [--billing-focus] - The focus ring; the accent.
 * @cssproperty [--billing-duration=150ms] - Motion; none where people asked for less.
 */
export abstract class BillingElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    plain: { type: Boolean, reflect: true },
  };

  /** The tag this class is registered under unless `define` is told another. */
  static readonly tag: string;

  /**
   * Registers the element. Does nothing when the tag is taken: by this class, or by another copy of the library,
   * whose elements then do the work.
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    if (registry.get(tag)) return;
    const self = this as unknown as CustomElementConstructor;
    try {
      registry.define(tag, self);
    } catch {
      // A class has one tag: for a second one it is the same class once more. A wrong tag throws again.
      registry.define(tag, class extends self {});
    }
  }

  /** Level of the element's title, 1–6. Default 2. */
  declare headingLevel: number;
  /** No frame: the page draws its own. */
  declare plain: boolean;

  #context: BillingContext | undefined;
  #release: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Loading has lasted long enough to be shown. */
  #late = false;
  readonly #stores = new StoreController(this);

  constructor() {
    super();
    this.headingLevel = 2;
    this.plain = false;
  }

  /** The session while connected under a provider that has one. */
  protected get session(): Session | undefined {
    return this.#context?.session;
  }

  /** The language while its texts are there. */
  protected get i18n(): I18n | undefined {
    return this.#context?.i18n;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#late = false;
    this.#patience = setTimeout(() => {
      this.#late = true;
      this.requestUpdate();
    }, PATIENCE);
    this.connectedMoveCallback();
  }

  /** Put back, or moved by `moveBefore()`: nothing is lost while the provider is the same. @internal */
  connectedMoveCallback(): void {
    const before = this.#unsubscribe;
    this.#ask();
    if (before !== this.#unsubscribe) return;
    this.#leave();
    // An element around that is defined later than this one may be the provider.
    for (const element of around(this)) {
      if (!element.matches(':defined')) void customElements.whenDefined(element.localName).then(() => {
        if (this.isConnected && !this.#unsubscribe) this.#ask();
      });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
    // Frameworks take elements out and put them back at once: what is typed and under way outlives that.
    setTimeout(() => !this.isConnected && this.#leave());
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#receive(undefined);
  }

  #ask(): void {
    this.dispatchEvent(
      new ContextEvent(
        billingContext,
        this,
        (context, unsubscribe) => {
          if (unsubscribe !== this.#unsubscribe) {
            this.#unsubscribe?.();
            this.#unsubscribe = unsubscribe;
          }
          this.#receive(context);
        },
        true,
      ),
    );
  }

  #receive(context: BillingContext | undefined): void {
    const before = this.#context?.session;
    this.#context = context;
    const session = context?.session;
    if (before !== session) {
      this.#release?.();
      this.#release = undefined;
      if (before) this.sessionLost(before);
      this.#stores.watch(...(session?.basics ?? []));
      if (session) {
        this.#release = session.connect(this.reads(session));
        this.sessionFound(session);
      }
    }
    this.requestUpdate();
  }

  /** A session is there: start what the element needs. `info` and `subscription` are watched already. */
  protected sessionFound(_session: Session): void {}

  /** The session is gone (moved, removed, provider swapped): let go of what was started. */
  protected sessionLost(_session: Session): void {}

  /** What is read as soon as there is a session. */
  protected reads(session: Session): readonly Resource<unknown>[] {
    return session.basics;
  }

  /** What must have been read before the element can be drawn. */
  protected needs(session: Session): readonly Resource<unknown>[] {
    return session.basics;
  }

  /** The title of the element. */
  protected abstract titleText(i18n: I18n): string;

  /** The element itself; only called when everything it `needs` was read. */
  protected abstract renderContent(ready: Ready): unknown;

  /** The element's shape while loading. */
  protected renderSkeleton(): unknown {
    return html`<span class="skeleton">&nbsp;</span><span class="skeleton">&nbsp;</span>`;
  }

  protected override render(): TemplateResult {
    const i18n = this.i18n;
    return html`<section class="base" part="base" lang=${i18n?.locale ?? nothing} dir=${this.#context?.dir ?? nothing} aria-labelledby="title">
      <div class="frame stack" part="frame">
        <slot name="header"></slot>
        ${this.#renderState()}
        <slot name="help"></slot>
        <slot name="footer"></slot>
      </div>
      <div class="visually-hidden" role="status" id="status"></div>
    </section>`;
  }

  #renderState(): unknown {
    const { session, i18n } = this;
    if (!this.#context && this.#late) {
      // No provider, no catalogue: this sentence is for the developer of the page, and in English.
      return notice({ kind: 'warning', title: `<${this.localName}> needs a <billing-provider> around it.` });
    }
    if (this.#context?.backend === false && this.#late) {
      return notice({ kind: 'warning', title: 'The <billing-provider> needs "api", "demo" or an adapter.' });
    }
    const failure = this.#context?.failure;
    if (failure && i18n) return this.#renderFailure(failure.error, failure.retry, i18n);
    if (failure) {
      // The texts are what could not be loaded: these two are all there is.
      return html`<div lang="en">${notice({ kind: 'danger', text: 'Billing could not be loaded.', actions: html`<button @click=${failure.retry}>Try again</button>` })}</div>`;
    }
    if (!session || !i18n) return this.#renderLoading();
    const needed = this.needs(session);
    const failed = needed.find((resource) => resource.value.status === 'failed');
    if (failed?.value.error) {
      const retry = () => needed.forEach((resource) => resource.value.status === 'failed' && void resource.refresh());
      return this.#renderFailure(failed.value.error, retry, i18n);
    }
    if (needed.some((resource) => resource.value.value === undefined)) return this.#renderLoading();
    return this.renderContent({ session, i18n });
  }

  #renderFailure(error: BillingError, retry: () => void, i18n: I18n): unknown {
    return html`${this.renderTitle(i18n)}${failure(this, i18n.t('provider-failed'), error, retry, i18n)}`;
  }

  #renderLoading(): unknown {
    const busy = this.#late ? '' : 'waiting';
    return html`${this.i18n ? this.renderTitle(this.i18n) : html`<span id="title" class="title skeleton ${busy}">&nbsp;</span>`}
      ${this.loading()}`;
  }

  /** Its shape while something is read, once that lasts. For what is drawn in it. @internal */
  loading(): TemplateResult {
    const i18n = this.#late && this.i18n;
    return html`<div class="stack ${i18n ? '' : 'waiting'}" aria-busy="true">${i18n ? html`<span class="visually-hidden">${i18n.t('common-loading')}</span>` : nothing}${this.renderSkeleton()}</div>`;
  }

  protected renderTitle(i18n: I18n, actions?: unknown): TemplateResult {
    return html`<div class="head">
      ${heading(this.headingLevel, 'title', this.titleText(i18n), 'title')}
      ${actions ? html`<div class="row">${actions}</div>` : nothing}
    </div>`;
  }

  /** What an error code says to people; unknown codes get the general sentence. For what is drawn in it. @internal */
  errorText(code: string, i18n: I18n): string {
    return i18n.text(`error-${code}`) || i18n.t('error-internal');
  }

  /** True when the viewer may look but not change; the reason to show is `common-read-only`. */
  protected get readOnly(): boolean {
    return this.session?.can('billing:write') === false;
  }

  /** Adds styles that came with code loaded later, each once. @internal */
  adopt(...styles: readonly CSSResult[]): void {
    const root = this.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }

  /** Tells screen readers, politely, once. @internal */
  say(text: string): void {
    const status = this.renderRoot.querySelector('#status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** Moves focus to what is there of these once it is drawn, the first before the others. For the flows and forms drawn in it. @internal */
  async attend(...selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    const [found] = selectors.flatMap((selector) => this.renderRoot.querySelector<HTMLElement>(selector) ?? []);
    found?.focus();
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#late && this.#context) clearTimeout(this.#patience);
  }
}
