// What people do again and again in front of these elements, as steps for play functions.
import type { ServerCardKey } from '../src/server/payments/cards.js';
import { simulatedTexts } from '../src/api/gateways/simulated-texts.js';
import type { Visitor } from './act.js';
import type { Backend } from './stage.js';

/** Opens "Add seats" and types how many; the offer for it is on screen afterwards. */
export async function chooseToAdd(someone: Visitor, count: number, from = 12): Promise<void> {
  const { t } = someone;
  await someone.press('button', t('seats-add'));
  await someone.fill(t('seats-add-label'), String(count));
  await someone.sees(t('seats-change', { from, to: from + count }));
}

/** As far as the order with everything on it, before the button that pays. */
export async function review(someone: Visitor, count = 3, from = 12): Promise<void> {
  await chooseToAdd(someone, count, from);
  await someone.press('button', someone.t('common-next'));
  await someone.sees(someone.t('purchase-review'));
}

export async function pay(someone: Visitor): Promise<void> {
  await someone.press('button', someone.t('purchase-pay', { amount: '*' }));
}

export async function tryPromotion(someone: Visitor, code: string): Promise<void> {
  await someone.fill(someone.t('purchase-promotion'), code);
  await someone.press('button', someone.t('purchase-promotion-apply'));
}

/** Types a card into the provider's fields; `frame` is what they are called, if not as the simulated provider's. */
export async function typeCard(someone: Visitor, number: string, expiry = '0829', code = '123', frame?: string): Promise<void> {
  const texts = simulatedTexts(someone.locale);
  const fields = await someone.frame(frame ?? texts.fieldsTitle);
  await fields.fill(texts.number, number);
  await fields.fill(texts.expiry, expiry);
  await fields.fill(texts.cvc, code);
}

/** Somebody else in the account buys meanwhile, with what the account pays with. */
export async function buyMeanwhile(backend: Backend, count: number, promotionCode?: string): Promise<void> {
  const other = backend.as('user_deniz');
  const quote = await other.createQuote({ seatsDelta: count, ...(promotionCode && { promotionCode }) });
  const [method] = await other.paymentMethods();
  await other.createOperation(
    { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId: method?.id ?? null },
    { idempotencyKey: quote.id },
  );
}

/** Makes a stored card one of long ago. */
export async function expireCard({ scenario }: Backend, at: number): Promise<void> {
  const account = await scenario.store.account(scenario.accountId);
  const method = account?.methods[at];
  if (!method) throw new RangeError(`no card number ${at}`);
  const by = { id: scenario.viewer.userId, name: scenario.viewer.name };
  await scenario.store.updateMethod(scenario.accountId, method.id, { expMonth: 3, expYear: 2021 }, { by, at: scenario.clock.now() });
}

/** Accounts whose only card behaves like this one of the test cards. */
export const payingWith = (...cards: readonly ServerCardKey[]) => ({ cards });
