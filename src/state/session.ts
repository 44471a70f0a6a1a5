/** Everything the widgets under one provider share: what was read, who is there, and the ways to change things. */
import type { BillingAdapter } from '../api/adapter.js';
import type { CompletePaymentSetup, UpdatePaymentMethod } from '../api/contract/requests.js';
import type { Credits, Operation, PaymentMethod, PaymentSetup, Permission, Plans, Profile, ProfileFields, SeatHolders, SessionInfo, Subscription } from '../api/contract/schemas.js';
import { BillingError } from '../api/errors.js';
import type { PeopleAdapter } from '../api/people-adapter.js';
import type { GatewayFactory, PaymentGateway, PaymentSettings } from '../api/gateway.js';
import { AccountWatch, type WatchOptions } from './account-watch.js';
import { Basket } from './basket.js';
import type { Purchase } from './purchase.js';
import type { PurchaseStep } from './purchase-state.js';
import { Resource } from './resource.js';

export interface SessionOptions {
  readonly adapter: BillingAdapter;
  /** Payment gateways by the kind the server names (`SessionInfo.gateway.kind`). */
  readonly gateways?: Readonly<Record<string, GatewayFactory>>;
  /** What the page says of payments; goes to the gateway. */
  readonly settings?: PaymentSettings | undefined;
  /** The order the page was left for, back from the payment provider's own: shown as it stands, even if it has ended. Never rejects. */
  readonly left?: Promise<Operation | undefined> | undefined;
  /** How the session follows changes made elsewhere; `false` never asks by itself. */
  readonly watch?: WatchOptions | false;
}

export { createIdempotencyKey } from './idempotency-key.js';

/** Headless core: hosts that draw their own interface use exactly this. */
export class Session {
  readonly adapter: BillingAdapter;
  readonly info: Resource<SessionInfo>;
  readonly subscription: Resource<Subscription>;
  readonly plans: Resource<Plans>;
  readonly credits: Resource<Credits>;
  readonly profile: Resource<Profile>;
  readonly paymentMethods: Resource<readonly PaymentMethod[]>;
  /** What the widgets of the page put together before it is bought. */
  readonly basket = new Basket();

  readonly #gateways: Readonly<Record<string, GatewayFactory>>;
  readonly #settings: PaymentSettings | undefined;
  readonly #watch: AccountWatch | undefined;
  readonly #purchases = new Set<Purchase>();
  /** Those that do not know yet whether something is under way on the server. */
  readonly #unsure = new Set<Purchase>();
  /** Told at each look at the server. */
  readonly #lookers = new Set<() => void>();
  #gateway: Promise<PaymentGateway> | undefined;
  /** Until a purchase shows it. */
  #left: SessionOptions['left'];
  /** Why the payment method that was entered on the provider's own page is not stored, as people read it. */
  methodProblem: string | undefined;
  #users = 0;
  #disposed = false;

  constructor(options: SessionOptions) {
    const { adapter } = options;
    this.adapter = adapter;
    this.#gateways = options.gateways ?? {};
    this.#settings = options.settings;
    this.#left = options.left;
    this.info = new Resource((signal) => adapter.session({ signal }));
    this.subscription = new Resource((signal) => adapter.subscription({ signal }));
    this.plans = new Resource((signal) => adapter.plans({ signal }));
    this.credits = new Resource((signal) => adapter.credits({ signal }));
    this.profile = new Resource((signal) => adapter.profile({ signal }));
    this.paymentMethods = new Resource((signal) => adapter.paymentMethods({ signal }));
    this.subscription.subscribe(this.#followRevision);
    this.#watch = options.watch === false ? undefined : new AccountWatch(() => this.#look(), options.watch, (signal, wake) => this.#listen(signal, wake), () => this.#askAnew());
  }

  /** What nearly every widget needs: who asks, and the subscription. */
  get basics(): readonly Resource<unknown>[] {
    return [this.info, this.subscription] as readonly Resource<unknown>[];
  }

  /** Loads what a widget needs, by default what nearly all do, and follows changes until the returned function is called. */
  connect(needed: readonly Resource<unknown>[] = this.basics): () => void {
    this.#users += 1;
    if (this.#users === 1) this.#watch?.start();
    for (const resource of needed) void resource.load();
    let connected = true;
    return () => {
      if (!connected) return;
      connected = false;
      this.#users -= 1;
      if (this.#users === 0) this.#watch?.stop();
    };
  }

  /** Whether the viewer may do this; undefined while not known yet. */
  can(permission: Permission): boolean | undefined {
    return this.info.value.value?.viewer.permissions.includes(permission);
  }

  /** Whether such an order (default: any) is on its way on the server, or is still to be shown; false when that cannot be found out now. */
  async hasActiveOperation(concerns: (operation: Operation) => boolean = () => true): Promise<boolean> {
    try {
      if ((await this.adapter.operations({ state: 'active' })).some(concerns)) return true;
      const left = await this.#left;
      return left !== undefined && concerns(left);
    } catch {
      return false;
    }
  }

  /** Keeps a purchase up to date with the account; it takes up what is under way on the server. See `createPurchase`. */
  attachPurchase(purchase: Purchase): void {
    this.#purchases.add(purchase);
    this.#unsure.add(purchase);
    purchase.subscribe(() => this.#followQuote(purchase));
    void this.#adoptActive(purchase);
  }

  releasePurchase(purchase: Purchase): void {
    this.#purchases.delete(purchase);
    this.#unsure.delete(purchase);
    purchase.dispose();
  }

  /** The calls about people. @throws BillingError not_found where the backend has none; network when they cannot be loaded */
  async people(): Promise<PeopleAdapter> {
    const people = await this.adapter.people?.();
    if (!people) throw new BillingError('not_found');
    return people;
  }

  /** Calls `looker` whenever the server is looked at for changes, for what the account's revision does not tell. Returns the way to stop. */
  onLook(looker: () => void): () => void {
    const own = (): void => looker();
    this.#lookers.add(own);
    return () => void this.#lookers.delete(own);
  }

  /** Reads again whatever was read before. */
  refresh(): void {
    for (const resource of this.#resources) resource.invalidate();
  }

  /** Who holds seats, a page at a time. */
  seatHolders(cursor: string | null, signal?: AbortSignal): Promise<SeatHolders> {
    return this.adapter.seatHolders(cursor, { signal });
  }

  async cancelScheduledChange(id: string): Promise<void> {
    const subscription = await this.adapter.cancelScheduledChange(id);
    // A newer one may have overtaken it on the way.
    if (subscription.revision >= (this.subscription.value.value?.revision ?? 0)) this.subscription.accept(subscription);
  }

  async saveProfile(fields: ProfileFields, revision: number): Promise<Profile> {
    return this.#profileChanged(await this.adapter.saveProfile(fields, revision));
  }

  async deleteProfile(revision: number): Promise<Profile> {
    return this.#profileChanged(await this.adapter.deleteProfile(revision));
  }

  createPaymentSetup(idempotencyKey: string): Promise<PaymentSetup> {
    return this.adapter.createPaymentSetup({ idempotencyKey });
  }

  /** The new method is in `paymentMethods` when this resolves. */
  async completePaymentSetup(setup: CompletePaymentSetup): Promise<PaymentMethod> {
    const method = await this.adapter.completePaymentSetup(setup, { idempotencyKey: setup.setupId });
    this.methodProblem = undefined;
    await this.#methodsChanged();
    return method;
  }

  async updatePaymentMethod(id: string, change: UpdatePaymentMethod): Promise<void> {
    await this.adapter.updatePaymentMethod(id, change);
    await this.#methodsChanged();
  }

  async deletePaymentMethod(id: string): Promise<void> {
    await this.adapter.deletePaymentMethod(id);
    await this.#methodsChanged();
  }

  /**
   * The payment provider's browser part, loaded on first use.
   * @throws BillingError gateway_failed when the server names a kind nobody registered, or loading failed
   */
  gateway(): Promise<PaymentGateway> {
    this.#gateway ??= this.#openGateway().catch((error: unknown) => {
      // A failed load may be tried again.
      this.#gateway = undefined;
      throw error;
    });
    return this.#gateway;
  }

  /** Ends everything; the session is not used afterwards. */
  dispose(): void {
    this.#disposed = true;
    this.#watch?.stop();
    for (const purchase of this.#purchases) this.releasePurchase(purchase);
    for (const resource of this.#resources) resource.reset();
    // Opened or not, closed cleanly or not: nobody is left to be told.
    this.#gateway?.then((gateway) => gateway.destroy()).catch(() => undefined);
  }

  get #resources(): readonly Resource<unknown>[] {
    return [this.info, this.subscription, this.plans, this.credits, this.profile, this.paymentMethods] as readonly Resource<unknown>[];
  }

  async #openGateway(): Promise<PaymentGateway> {
    if (this.#disposed) throw new BillingError('gateway_failed');
    await this.info.load();
    const { value, error } = this.info.value;
    if (!value) throw error ?? new BillingError('gateway_failed');
    const factory = this.#gateways[value.gateway.kind];
    if (!factory) throw new BillingError('gateway_failed', { cause: new Error(`no payment gateway "${value.gateway.kind}"`) });
    try {
      return await factory(value.gateway.config, { fetch: this.adapter.fetch ?? globalThis.fetch.bind(globalThis), settings: this.#settings });
    } catch (cause) {
      throw cause instanceof BillingError ? cause : new BillingError('gateway_failed', { cause });
    }
  }

  async #adoptActive(purchase: Purchase): Promise<void> {
    try {
      const [active] = await this.adapter.operations({ state: 'active' });
      const left = await this.#left;
      // Two asked for what was left, and the other was quicker.
      const operation = active ?? (this.#left && left);
      // One widget shows it: a bank's question is asked once. Should that one go, the next look finds another.
      if (operation && [...this.#purchases].some((other) => other !== purchase && other.pending)) return;
      // Asked once: what begins later elsewhere is another person's business until it is in the way.
      if (!this.#unsure.delete(purchase) || !operation || purchase.value.step !== 'idle') return;
      const adopted = purchase.adopt(operation);
      // Not every purchase cares for every order.
      if (operation.id === left?.id && (purchase.value.step as PurchaseStep) !== 'idle') this.#left = undefined;
      await adopted;
    } catch {
      // Not knowing is safe, the server refuses a second purchase while one is under way; the next look asks again.
    }
  }

  /** What a purchase still needs is in `subscription` when this resolves. */
  async #profileChanged(profile: Profile): Promise<Profile> {
    this.profile.accept(profile);
    await this.subscription.invalidate();
    return profile;
  }

  async #methodsChanged(): Promise<void> {
    await Promise.all([this.paymentMethods.refresh(), this.subscription.refresh()]);
  }

  async #listen(signal: AbortSignal, wake: () => void): Promise<void> {
    const known = this.subscription.value.value?.revision;
    if (known === undefined || !this.info.value.value?.groups.includes('live')) return;
    await this.adapter.liveChanges?.(known, wake, { signal });
  }

  #askAnew(): void {
    for (const purchase of this.#purchases) purchase.askNow();
  }

  async #look(): Promise<void> {
    for (const purchase of this.#purchases) purchase.askNow(false);
    for (const purchase of this.#unsure) void this.#adoptActive(purchase);
    for (const looker of this.#lookers) looker();
    // What no answer came for is asked for again; a refusal stands.
    await Promise.all(this.#resources.map((resource) => resource.value.error?.outcomeUnknown && resource.invalidate()));
    const { value: known, error } = this.subscription.value;
    if (!known) {
      // Nobody reads it: whoever is of no account yet has none to follow.
      if (!error) return;
      throw error;
    }
    const { revision } = await this.adapter.changes(known.revision);
    if (revision > known.revision) this.refresh();
  }

  /** An offer newer than what is on screen: somebody was quicker. Who and what the subscription says. */
  #followQuote({ value }: Purchase): void {
    const known = this.subscription.value.value?.revision;
    if (value.step === 'quoted' && known !== undefined && value.quote.revision > known) this.subscription.invalidate();
  }

  readonly #followRevision = (): void => {
    const revision = this.subscription.value.value?.revision;
    if (revision === undefined) return;
    for (const purchase of this.#purchases) void purchase.accountChanged(revision);
  };
}

/** Makes a session over an adapter. One per provider; hosts without elements hold it themselves. */
export function createSession(options: SessionOptions): Session {
  return new Session(options);
}
