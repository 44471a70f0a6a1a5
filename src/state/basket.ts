/** What is put together on a page before it is bought: one draft that several widgets add to. */
import type { CreditAmount, OrderDraft } from '../api/contract/schemas.js';
import { Store } from './store.js';

/** What a draft is made of, as people take it out again. Credits and packs go by kind. */
export type BasketPart = 'plan' | 'seats' | 'credits' | 'packs';

/** Whether a draft may be bought together with others. A change of status and an invoice stand for themselves. */
export function mayWait({ status, invoiceId }: OrderDraft): boolean {
  return status === undefined && invoiceId === undefined;
}

type Amounts = readonly CreditAmount[] | undefined;

const AMOUNTS = ['credits', 'packs'] as const;
const CHOICES = [['planId', 'interval'], ['seats', 'seatsDelta']] as const;

/** `mine` without what `drop` names. */
const without = (mine: Amounts, drop: (one: CreditAmount) => boolean): CreditAmount[] => (mine ?? []).filter((one) => !drop(one));

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
    this.#change((kept) => {
      for (const names of CHOICES) {
        // Another choice is another choice as a whole: 3 more seats are not added to a total.
        if (names.some((name) => draft[name] !== undefined)) for (const name of names) Object.assign(kept, { [name]: draft[name] });
      }
      if (kept.seats !== undefined) delete kept.seatsDelta;
      for (const name of AMOUNTS) {
        const more = draft[name] ?? [];
        kept[name] = [...without(kept[name], ({ kind }) => more.some((one) => one.kind === kind)), ...more];
      }
    });
  }

  /** Takes a part out; of credits and packs only `kind`, when named. */
  remove(part: BasketPart, kind?: string): void {
    this.#change((kept) => {
      if (part === 'credits' || part === 'packs') kept[part] = without(kept[part], (one) => kind === undefined || one.kind === kind);
      else for (const name of CHOICES[part === 'plan' ? 0 : 1]) delete kept[name];
    });
  }

  /** Takes out what was bought; what was added or changed meanwhile stays. */
  settle(bought: OrderDraft): void {
    this.#change((kept) => {
      for (const names of CHOICES) {
        if (names.every((name) => kept[name] === bought[name])) for (const name of names) delete kept[name];
      }
      for (const name of AMOUNTS) {
        kept[name] = without(kept[name], ({ kind, quantity }) => bought[name]?.some((one) => one.kind === kind && one.quantity === quantity) ?? false);
      }
    });
  }

  clear(): void {
    this.set({});
  }

  /** What holds nothing is left out, so that an empty order is an empty draft. */
  #change(change: (draft: OrderDraft) => void): void {
    const kept = { ...this.value };
    change(kept);
    this.set(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length))));
  }
}
