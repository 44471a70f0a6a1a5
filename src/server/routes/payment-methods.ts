/** Payment methods: entered with the provider, told to us by the provider, never by the browser. */
import {
  completePaymentSetup as completePaymentSetupBody,
  updatePaymentMethod as updatePaymentMethodBody,
} from '../../api/contract/requests.js';
import { looksLikeCardNumber } from '../../domain/card-number.js';
import { accountOf, bodyOf, stampOf, type Handler } from '../call.js';
import { PaymentsError } from '../payments.js';
import { Problem } from '../problems.js';
import type { MethodRecord } from '../records.js';
import { viewMethod } from '../views.js';

export const paymentMethods: Handler = async (call) => ({ items: (await accountOf(call)).methods.map(viewMethod) });

export const createPaymentSetup: Handler = async (call) => {
  const { payments } = call.services;
  const { id } = await accountOf(call);
  const made = await answered(payments.createSetup({ key: `setup:${id}:${call.key}`, customer: id }));
  return { id: made.id, clientSecret: made.clientSecret };
};

export const completePaymentSetup: Handler = async (call) => {
  const { setupId, consent, makeDefault } = bodyOf(call, completePaymentSetupBody);
  const { payments, store, newId } = call.services;
  const account = await accountOf(call);
  const setup = await answered(payments.setup(setupId));
  // Another account's setup does not exist as far as this one can tell.
  if (setup === null || setup.customer !== account.id) throw new Problem('not_found');
  if (setup.declineCode !== null) throw new Problem('card_declined', { declineCode: setup.declineCode });
  if (setup.method === null) throw new Problem('validation_failed', { fields: [{ path: 'setupId', code: 'incomplete' }] });
  const stamp = stampOf(call);
  const { ref, ...shown } = setup.method;
  const method: MethodRecord = {
    ...shown,
    id: newId('pm'),
    providerRef: ref,
    setupId,
    isDefault: makeDefault === true,
    consent: { ...consent, at: stamp.at },
  };
  return viewMethod(await store.addMethod(account.id, method, stamp));
};

export const updatePaymentMethod: Handler = async (call) => {
  const change = bodyOf(call, updatePaymentMethodBody);
  const { payments, store, clock } = call.services;
  const account = await accountOf(call);
  const method = account.methods.find((one) => one.id === call.id);
  if (method === undefined) throw new Problem('not_found');
  const { isDefault, ...details } = withoutAbsent(change);
  if (details.holderName !== undefined && looksLikeCardNumber(details.holderName)) {
    throw new Problem('validation_failed', { fields: [{ path: 'holderName', code: 'card_number' }] });
  }
  const { expMonth, expYear } = { ...method, ...details };
  const dated = details.expMonth !== undefined || details.expYear !== undefined;
  // A card is good until its month is over.
  if (dated && Date.UTC(expYear, expMonth, 1) <= clock.now()) {
    throw new Problem('validation_failed', { fields: [{ path: 'expYear', code: 'expired' }] });
  }
  if (Object.keys(details).length > 0) await answered(payments.updateMethod(method.providerRef, details));
  const saved = await store.updateMethod(account.id, method.id, { ...details, ...(isDefault && { isDefault }) }, stampOf(call));
  if (saved === null) throw new Problem('not_found');
  return viewMethod(saved);
};

export const deletePaymentMethod: Handler = async (call) => {
  const { store, payments } = call.services;
  const account = await accountOf(call);
  const result = await store.removeMethod(account.id, call.id, stampOf(call));
  if (!result.ok) {
    throw new Problem(result.code, result.code === 'operation_in_progress' ? { operationId: result.operationId } : {});
  }
  // Gone for the account already; a provider that does not answer only keeps a method nobody can name any more.
  if (result.removed !== null) await payments.detachMethod(result.removed.providerRef).catch(() => {});
  return undefined;
};

/** An answer of the provider, or the problem that there is none. */
async function answered<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw error instanceof PaymentsError ? new Problem('provider_unavailable') : error;
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Present<T>;
}

