/** The books of a provider that moves no money: setups, methods, payments and what was taken, as both of its sides see them. */
import { systemClock, type Clock } from '../clock.js';
import type { PaymentIntent, PaymentRequest, ProviderMethod, SetupIntent } from '../payments.js';
import { makeId, secureRandom, type Random } from '../random.js';
import { cardOf, SETTLING_TIME, type ServerCardKey } from './cards.js';
import type { Charge, MethodDetails } from './simulated.js';

export interface BooksOptions {
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  /** Default: the platform's generator. */
  readonly random?: Random;
}

/** A payment with what the browser knows it by. */
export interface BookedPayment {
  readonly id: string;
  readonly clientSecret: string;
  readonly intent: PaymentIntent;
  readonly customer: string;
  /** `ref` of the method; "" when nothing arrived under its key. */
  readonly method: string;
  readonly settlesAt: number | null;
}

interface BookedMethod {
  readonly method: ProviderMethod;
  readonly customer: string;
  readonly card: string;
}

/** A card as it was typed: a key of SIMULATED_CARDS, anything else is no test card. */
export interface EnteredCard extends MethodDetails {
  readonly card: string;
  /** Whether the browser's part can let the bank ask; otherwise the card is stored without. */
  readonly asks?: boolean;
}

/** What the provider's own pages in the browser may do. A client secret is the permission; null = nobody has it. */
export interface ProviderSide {
  setupOf(clientSecret: string): SetupIntent | null;
  paymentOf(clientSecret: string): BookedPayment | null;
  /** By the key it was made with. */
  payment(key: string): BookedPayment | undefined;
  methodOf(ref: string): ProviderMethod | null;
  enterCard(clientSecret: string, entered: EnteredCard): SetupIntent | null;
  /** Pays with a stored method, or a card that is entered and not stored. Only what waits for a method can be paid. */
  pay(clientSecret: string, using: { readonly method: string } | EnteredCard): BookedPayment | null;
  /** What the buyer told the bank, about storing or paying. */
  answer(clientSecret: string, outcome: 'approve' | 'refuse'): SetupIntent['status'] | PaymentIntent['status'] | null;
}

export class SimulatedBooks implements ProviderSide {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #setups = new Map<string, SetupIntent>();
  readonly #setupKeys = new Map<string, string>();
  /** Cards the bank still asks about before they are stored, by setup. */
  readonly #asked = new Map<string, EnteredCard>();
  readonly #methods = new Map<string, BookedMethod>();
  readonly #payments = new Map<string, BookedPayment>();
  readonly #ledger: (Charge & { readonly customer: string })[] = [];

  constructor({ clock = systemClock, random = secureRandom }: BooksOptions) {
    this.#clock = clock;
    this.#random = random;
  }

  charges(accountId: string): readonly Charge[] {
    return this.#ledger.filter((charge) => charge.customer === accountId).map(({ customer: _, ...charge }) => charge);
  }

  attach(customer: string, key: ServerCardKey, details: MethodDetails): ProviderMethod {
    const card = cardOf(key);
    if (card === undefined) throw new RangeError(`no test card ${key}`);
    const ref = this.#id('pm');
    const { holderName, expMonth, expYear } = details;
    const method = { ref, type: 'card', brand: card.brand, last4: card.number.slice(-4), holderName, expMonth, expYear };
    this.#methods.set(ref, { method, customer, card: key });
    return method;
  }

  openSetup(key: string, customer: string): SetupIntent {
    const known = this.#setups.get(this.#setupKeys.get(key) ?? '');
    if (known !== undefined) return known;
    const id = this.#id('seti');
    const clientSecret = this.#secret(id);
    this.#setupKeys.set(key, id);
    return this.#keepSetup({ id, clientSecret, customer, status: 'requires_payment_method', declineCode: null, method: null });
  }

  setup(id: string): SetupIntent | null {
    return this.#setups.get(id) ?? null;
  }

  setupOf(clientSecret: string): SetupIntent | null {
    return [...this.#setups.values()].find((one) => one.clientSecret === clientSecret) ?? null;
  }

  enterCard(clientSecret: string, entered: EnteredCard): SetupIntent | null {
    const setup = this.setupOf(clientSecret);
    if (setup?.status !== 'requires_payment_method') return setup;
    const card = cardOf(entered.card);
    const declineCode = card === undefined ? 'test_mode_live_card' : card.setupDecline;
    if (declineCode !== null) return this.#keepSetup({ ...setup, declineCode });
    if (entered.asks !== true || card?.setupChallenge !== true) return this.#store(setup, entered);
    this.#asked.set(setup.id, entered);
    return this.#keepSetup({ ...setup, status: 'requires_action', declineCode: null });
  }

  methodOf(ref: string): ProviderMethod | null {
    return this.#methods.get(ref)?.method ?? null;
  }

  updateMethod(ref: string, change: Partial<MethodDetails>): void {
    const known = this.#methods.get(ref);
    if (known !== undefined) this.#methods.set(ref, { ...known, method: { ...known.method, ...change } });
  }

  detachMethod(ref: string): void {
    this.#methods.delete(ref);
  }

  /** The card behind a method of this customer. */
  cardFor(customer: string, ref: string) {
    const stored = this.#methods.get(ref);
    return stored?.customer === customer ? cardOf(stored.card) : undefined;
  }

  /** The payment under a key as it is now: slow ones may have settled. */
  payment(key: string): BookedPayment | undefined {
    const payment = this.#payments.get(key);
    if (payment?.settlesAt == null || payment.settlesAt > this.#clock.now()) return payment;
    return this.#take(payment, payment.settlesAt);
  }

  paymentOf(clientSecret: string): BookedPayment | null {
    const found = [...this.#payments.values()].find((one) => one.clientSecret === clientSecret);
    return (found && this.payment(found.intent.key)) ?? null;
  }

  openPayment({ key, customer, method, amount, currency }: PaymentRequest): BookedPayment {
    const intent: PaymentIntent = { key, amount, currency, status: 'processing', declineCode: null, action: null };
    return this.#charge({ ...this.#named(), intent, customer, method, settlesAt: null });
  }

  pay(clientSecret: string, using: { readonly method: string } | EnteredCard): BookedPayment | null {
    const payment = this.paymentOf(clientSecret);
    if (payment?.intent.status !== 'requires_payment_method') return payment;
    if ('method' in using) return this.#charge({ ...payment, method: using.method });
    const card = cardOf(using.card);
    const refused = card === undefined ? 'test_mode_live_card' : card.setupDecline;
    if (refused !== null) return this.#decline(payment, refused);
    return this.#charge({ ...payment, method: this.attach(payment.customer, using.card as ServerCardKey, using).ref });
  }

  answer(clientSecret: string, outcome: 'approve' | 'refuse'): SetupIntent['status'] | PaymentIntent['status'] | null {
    const payment = this.paymentOf(clientSecret);
    if (payment !== null) {
      if (payment.intent.status !== 'requires_action') return payment.intent.status;
      return (outcome === 'approve' ? this.#finish(payment) : this.#decline(payment, 'authentication_required')).intent.status;
    }
    const setup = this.setupOf(clientSecret);
    const entered = setup && this.#asked.get(setup.id);
    if (!setup || !entered) return setup?.status ?? null;
    this.#asked.delete(setup.id);
    if (outcome === 'approve') return this.#store(setup, entered).status;
    return this.#keepSetup({ ...setup, status: 'requires_payment_method', declineCode: 'authentication_required' }).status;
  }

  /** Nothing is taken under this key from now on, whether or not it arrived; too late when it is paid or with the bank. */
  close(key: string): PaymentIntent {
    const payment = this.payment(key);
    if (payment?.intent.status === 'succeeded' || payment?.intent.status === 'processing') return payment.intent;
    const blank = { key, amount: 0, currency: '', declineCode: null };
    const intent: PaymentIntent = { ...(payment?.intent ?? blank), status: 'canceled', action: null };
    // A key nothing came under is remembered as well: what arrives late finds it canceled.
    this.#keep(payment === undefined ? { ...this.#named(), intent, customer: '', method: '', settlesAt: null } : { ...payment, intent });
    return intent;
  }

  #charge(payment: BookedPayment): BookedPayment {
    const card = this.cardFor(payment.customer, payment.method);
    // A method that was taken away meanwhile.
    if (card === undefined) return this.#decline(payment, 'generic');
    if (card.slow === true) {
      return this.#keep({ ...payment, intent: { ...payment.intent, status: 'processing' }, settlesAt: this.#clock.now() + SETTLING_TIME });
    }
    if (!card.challenge) return this.#finish(payment);
    const action = { type: 'simulated_challenge', clientSecret: payment.clientSecret, url: null };
    return this.#keep({ ...payment, intent: { ...payment.intent, status: 'requires_action', declineCode: null, action } });
  }

  #finish(payment: BookedPayment): BookedPayment {
    const card = this.cardFor(payment.customer, payment.method);
    const refused = card === undefined ? 'generic' : card.paymentDecline;
    return refused === null ? this.#take(payment, this.#clock.now()) : this.#decline(payment, refused);
  }

  #take(payment: BookedPayment, at: number): BookedPayment {
    const { key, amount, currency } = payment.intent;
    this.#ledger.push({ key, amount, currency, at, method: payment.method, customer: payment.customer });
    return this.#keep({ ...payment, settlesAt: null, intent: { ...payment.intent, status: 'succeeded', declineCode: null, action: null } });
  }

  #decline(payment: BookedPayment, declineCode: string): BookedPayment {
    return this.#keep({ ...payment, intent: { ...payment.intent, status: 'requires_payment_method', declineCode, action: null } });
  }

  #keep(payment: BookedPayment): BookedPayment {
    this.#payments.set(payment.intent.key, payment);
    return payment;
  }

  #store(setup: SetupIntent, entered: EnteredCard): SetupIntent {
    const method = this.attach(setup.customer, entered.card as ServerCardKey, entered);
    return this.#keepSetup({ ...setup, status: 'succeeded', declineCode: null, method });
  }

  #keepSetup(setup: SetupIntent): SetupIntent {
    this.#setups.set(setup.id, setup);
    return setup;
  }

  #named(): { readonly id: string; readonly clientSecret: string } {
    const id = this.#id('pi');
    return { id, clientSecret: this.#secret(id) };
  }

  #secret(id: string): string {
    return `${id}_secret_${this.#id('').slice(1)}`;
  }

  #id(prefix: string): string {
    return makeId(prefix, this.#random);
  }
}
