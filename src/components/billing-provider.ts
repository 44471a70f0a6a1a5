/** The element around all others: says where the backend is, which language and which words. */
import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { BillingAdapter } from '../api/adapter.js';
import { toBillingError, type BillingError } from '../api/errors.js';
import type { GatewayFactory } from '../api/gateway.js';
import { createI18n, loadCatalogue, type I18n } from '../i18n/i18n.js';
import { billingContext, type BillingContext } from '../state/lit/session-context.js';
import { around } from './base/around.js';
import { readReturn } from '../state/return-mark.js';
import { createSession, type Session } from '../state/session.js';
import type { ReturnState } from './base/returned.js';

/** Gateways the package brings; loaded when the server names them and a person pays. */
const OWN_GATEWAYS: Record<string, GatewayFactory> = {
  simulated: async (config, context) => (await import('../api/gateways/simulated.js')).createSimulatedGateway(config, context),
  stripe: async (config, context) => (await import('../api/gateways/stripe.js')).createStripeGateway()(config, context),
};

/**
 * Gives every billing element inside it the account, the language and the words to use. Draws nothing itself.
 *
 * @summary Connects billing elements to a backend, a language and the host's own words.
 * @slot - The page, with billing elements anywhere inside, at any shadow depth.
 * @fires {CustomEvent<null>} billing-session-ready - The account could be read; elements have something to show.
 * @fires {CustomEvent<{code: string}>} billing-session-failed - The account could not be read; elements show why and a way to retry.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - Back from the payment provider's own page: the method entered there is stored.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Back from there, and the method is not stored; `reason` is for developers.
 */
export class BillingProvider extends LitElement {
  static readonly tag: string = 'billing-provider';
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    api: { type: String },
    demo: { type: String },
    locale: { type: String },
    seatTerm: { type: String, attribute: 'seat-term' },
    timeZone: { type: String, attribute: 'time-zone' },
    adapter: { attribute: false },
    headers: { attribute: false },
    messages: { attribute: false },
    gateways: { attribute: false },
    paymentContainer: { attribute: false },
    paymentMount: { type: String, attribute: 'payment-mount' },
    stripeKey: { type: String, attribute: 'stripe-key' },
    stripeAccount: { type: String, attribute: 'stripe-account' },
    basket: { type: Boolean },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'dir'];
  }

  /** Registers the element unless the tag is taken. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** Base URL of a backend that speaks the contract, e.g. "/api/billing". */
  declare api: string | undefined;
  /** Name of a demo scenario: runs a whole backend in the page, nothing leaves it. */
  declare demo: string | undefined;
  /** BCP 47; by default the nearest `lang` around the provider, else English. */
  declare locale: string | undefined;
  /** What a seat is called: "seat" (default), "license", "user", or a word the page brings in `messages` as `term-<word>`. */
  declare seatTerm: string;
  /** IANA zone for dates; by default the account's, as the server says. */
  declare timeZone: string | undefined;
  /** A backend of the page's own; goes before `api` and `demo`. */
  declare adapter: BillingAdapter | undefined;
  /** Sent with every request of `api`, e.g. an authorization header. Called for each request when a function. */
  declare headers: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>) | undefined;
  /** Own texts by message id, in Fluent syntax, for the present locale. */
  declare messages: Record<string, string> | undefined;
  /** Own payment gateways by the kind the server names. */
  declare gateways: Record<string, GatewayFactory> | undefined;
  /** A place in the page, outside every shadow root, for payment fields that need one. By default they are shown in the element. */
  declare paymentContainer: HTMLElement | undefined;
  /** "portal": payment fields that may not be in a shadow root are shown in a panel at the lower edge of the page. */
  declare paymentMount: string | undefined;
  /** Stripe's publishable key, "pk_…"; by default what the server names. */
  declare stripeKey: string | undefined;
  /** A connected account of Stripe, "acct_…"; by default what the server names. */
  declare stripeAccount: string | undefined;
  /** The page has a <billing-basket>: elements offer to add what is chosen to one order. */
  declare basket: boolean;

  readonly #provider = new ContextProvider(this, { context: billingContext });
  #session: Session | undefined;
  #failure: BillingContext['failure'];
  #i18n: I18n | undefined;
  #catalogue: Awaited<ReturnType<typeof loadCatalogue>> | undefined;
  /** Counts set-ups, so that an answer for an older one is dropped. */
  #opening = 0;
  #loading = 0;
  #stopListening: (() => void) | undefined;
  #finishing: Session | undefined;

  constructor() {
    super();
    this.seatTerm = 'seat';
    this.basket = false;
  }

  /** The shared state, for pages that draw parts themselves. undefined until the adapter is loaded. */
  get session(): Session | undefined {
    return this.#session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeReturn();
    // Put back after it was closed: everything is opened again. A mere move finds its session alive.
    if (this.hasUpdated && !this.#session) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Taken out and put back at once, as frameworks do: the session survives that.
    setTimeout(() => {
      if (this.isConnected) return;
      this.#opening += 1;
      this.#close();
    });
  }

  /** Back from the provider's own page: its secrets leave the address before anything else happens. */
  #takeReturn(): void {
    const [address, billingReturn] = readReturn(location.href);
    // Kept in the entry of the history for whichever provider of the page it concerns, and for a reload.
    if (billingReturn) history.replaceState({ ...(history.state as ReturnState), billingReturn }, '', address);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'dir') this.#publish();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const backend = ['adapter', 'api', 'demo', 'gateways'].some((name) => changed.has(name));
    if (backend) void this.#open();
    if (changed.has('locale') || !this.#catalogue) void this.#loadCatalogue();
    else if (['seatTerm', 'messages', 'timeZone'].some((name) => changed.has(name))) this.#speak();
    if (changed.has('basket')) {
      if (this.#session) this.#session.basket.offered = this.basket;
      this.#publish();
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #open(): Promise<void> {
    const opening = ++this.#opening;
    let adapter: BillingAdapter | undefined;
    try {
      adapter = await this.#loadAdapter();
    } catch (thrown) {
      if (opening === this.#opening) this.#fail(toBillingError(thrown), () => void this.#open());
      return;
    }
    if (opening !== this.#opening || !this.isConnected) return;
    this.#close();
    this.#failure = undefined;
    if (!adapter) return this.#publish();
    const session = createSession({ adapter, gateways: { ...OWN_GATEWAYS, ...this.gateways }, settings: this, left: isBack() ? import('./base/returned.js').then(({ leftOperation }) => leftOperation(adapter), () => undefined) : undefined });
    session.basket.offered = this.basket;
    this.#session = session;
    let told = false;
    this.#stopListening = session.info.subscribe(() => {
      const { status, value, error } = session.info.value;
      if (status === 'ready' && value && !told) {
        told = true;
        this.#speak();
        this.dispatchEvent(new CustomEvent('billing-session-ready', { detail: null, bubbles: true, composed: true }));
      } else if (status === 'failed' && error) {
        this.#tellFailed(error);
      }
    });
    this.#publish();
  }

  get #hasBackend(): boolean {
    return Boolean(this.adapter) || this.api !== undefined || this.demo !== undefined;
  }

  async #loadAdapter(): Promise<BillingAdapter | undefined> {
    if (this.adapter) return this.adapter;
    if (this.api !== undefined) {
      const { createHttpAdapter } = await import('../api/adapters/http.js');
      return createHttpAdapter({ baseUrl: this.api, headers: async () => (typeof this.headers === 'function' ? this.headers() : this.headers) ?? {} });
    }
    if (this.demo !== undefined) {
      const { createDemoAdapter } = await import('../api/adapters/demo.js');
      return createDemoAdapter(this.demo || 'default');
    }
    return undefined;
  }

  /** Code or texts could not be loaded: elements say so and offer to try again. */
  #fail(error: BillingError, retry: () => void): void {
    this.#failure = { error, retry };
    this.#publish();
    this.#tellFailed(error);
  }

  #tellFailed(error: BillingError): void {
    this.dispatchEvent(new CustomEvent('billing-session-failed', { detail: { code: error.code }, bubbles: true, composed: true }));
  }

  async #loadCatalogue(): Promise<void> {
    const loading = ++this.#loading;
    try {
      const loaded = await loadCatalogue(this.locale || languageAround(this));
      // What is open goes on being readable: the new language brings every area the present one was asked for, even meanwhile.
      for (const area of this.#catalogue?.catalogue.wanted ?? []) await loaded.catalogue.load(area);
      if (loading !== this.#loading) return;
      this.#catalogue = loaded;
      if (this.#session) this.#failure = undefined;
      this.#speak();
    } catch (thrown) {
      // The language that is there goes on; without any, the elements say so in the one sentence they bring along.
      if (loading === this.#loading && !this.#catalogue) this.#fail(toBillingError(thrown), () => void this.#loadCatalogue());
    }
  }

  #speak(): void {
    if (!this.#catalogue) return;
    this.#i18n = createI18n({
      ...this.#catalogue,
      overrides: this.messages,
      seatTerm: this.seatTerm,
      timeZone: this.timeZone ?? this.#session?.info.value.value?.account.timeZone,
    });
    this.#publish();
  }

  #publish(): void {
    // Elements run in the direction of their language, unless the page says otherwise right here.
    const dir = this.dir === 'ltr' || this.dir === 'rtl' ? this.dir : this.#i18n?.dir;
    this.#provider.setValue({ dir, session: this.#session, i18n: this.#i18n, failure: this.#failure, backend: this.#hasBackend });
    void this.#finishReturn();
  }

  async #finishReturn(): Promise<void> {
    const session = this.#session;
    if (!isBack() || !this.#i18n || !session || this.#finishing === session) return;
    this.#finishing = session;
    await (await import('./base/returned.js')).finishSetup(this, session, this.#i18n);
  }

  #close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    const session = this.#session;
    this.#session = undefined;
    if (!session) return;
    this.#publish();
    session.dispose();
  }
}

/** Whether the buyer came from a payment provider's page and that is not done with. */
const isBack = (): boolean => (history.state as ReturnState)?.billingReturn !== undefined;

/** The nearest `lang` around an element, through shadow roots; "en" when nobody says. */
function languageAround(element: Element): string {
  for (const { lang } of around(element) as Iterable<HTMLElement>) if (lang) return lang;
  return 'en';
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-provider': BillingProvider;
  }
}
