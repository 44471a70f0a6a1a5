/** What is put together on a page before it is bought: one draft that several widgets add to. */
import type { CreditAmount, OrderDraft } from '../api/contract/schemas.js';
import { Store } from './store.js';

/** What a draft is made of, as people take it out again. Credits and packs go by kind. */
export type BasketPart = 'plan' | 'seats' | 'credits' | 'packs';

/** Whether a draft may be bought together with others. A change of status and an invoice stand for themselves. */
export function mayWait({ status, invoiceId }: OrderDraft): boolean {
  return status === undefined && invoiceId === undefined;
}

const PARTS: Readonly<Record<BasketPart, readonly (keyof OrderDraft)[]>> = {
  plan: ['planId', 'interval'],
  seats: ['seats', 'seatsDelta'],
  credits: ['credits'],
  packs: ['packs'],
};

type Amounts = readonly CreditAmount[] | undefined;

/** `mine` without what `drop` names. */
const without = (mine: Amounts, drop: (one: CreditAmount) => boolean): CreditAmount[] => (mine ?? []).filter((one) => !drop(one));

/** Newer amounts in place of those of the same kind. */
const merged = (mine: Amounts, more: Amounts = []): CreditAmount[] => [...without(mine, ({ kind }) => more.some((one) => one.kind === kind)), ...more];

/**
 * An order in the making. It lives as long as its session, in this page alone: nothing of it is kept in the browser,
 * and the server hears of it when it is priced.
 */
export class Basket extends Store<OrderDraft> {
  /** Whether widgets offer to put what is chosen in here. */
  offered = false;

  constructor() {
    super({});
  }

  get isEmpty(): boolean {
    return Object.keys(this.value).length === 0;
  }

  /** Adds parts; each takes the place of the same part that was there. Promotion codes are given where it is paid. */
  add(draft: OrderDraft): void {
    if (!mayWait(draft)) return;
    const { planId, interval, seats, seatsDelta, credits, packs } = draft;
    const kept = { ...this.value };
    if (planId !== undefined || interval !== undefined) this.#drop(kept, 'plan');
    if (seats !== undefined || seatsDelta !== undefined) this.#drop(kept, 'seats');
    this.#put({
      ...kept,
      ...(planId !== undefined && { planId }),
      ...(interval !== undefined && { interval }),
      ...(seats !== undefined ? { seats } : seatsDelta !== undefined && { seatsDelta }),
      credits: merged(kept.credits, credits),
      packs: merged(kept.packs, packs),
    });
  }

  /** Takes a part out; of credits and packs only `kind`, when named. */
  remove(part: BasketPart, kind?: string): void {
    const kept = { ...this.value };
    if (kind === undefined || part === 'plan' || part === 'seats') this.#drop(kept, part);
    else kept[part] = without(kept[part], (one) => one.kind === kind);
    this.#put(kept);
  }

  /** Takes out what was bought; what was added or changed meanwhile stays. */
  settle(bought: OrderDraft): void {
    const kept = { ...this.value };
    for (const part of ['plan', 'seats'] as const) {
      if (PARTS[part].every((name) => kept[name] === bought[name])) this.#drop(kept, part);
    }
    for (const part of ['credits', 'packs'] as const) {
      kept[part] = without(kept[part], ({ kind, quantity }) => bought[part]?.some((one) => one.kind === kind && one.quantity === quantity) ?? false);
    }
    this.#put(kept);
  }

  clear(): void {
    this.#put({});
  }

  #drop(draft: OrderDraft, part: BasketPart): void {
    for (const name of PARTS[part]) delete draft[name];
  }

  /** What holds nothing is left out, so that an empty order is an empty draft. */
  #put({ credits, packs, ...rest }: OrderDraft): void {
    this.set({ ...rest, ...(credits?.length && { credits }), ...(packs?.length && { packs }) });
  }
}
