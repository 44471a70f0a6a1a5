/** Answers of the contract as plain data. Made by scripts/generate-shapes.ts from schemas.ts; not edited by hand. */
import type { Shape } from './read.js';
import type { billingRoutes } from './routes/billing.js';

export const permission: Shape = ['~', 'billing:read', 'billing:write', 'members:read', 'members:write', 'members:join'];
export const session: Shape = { contract: 's', groups: ['[]', 's'], viewer: { id: 's', name: 's', role: 's', permissions: ['[]', permission] }, account: { id: 's', name: 's', country: 's', timeZone: 's' }, gateway: { kind: 's', config: ['{}', 'u'] } };
export const subscriptionStatus: Shape = ['~', 'trialing', 'active', 'past_due', 'unpaid', 'incomplete', 'paused', 'canceled'];
export const interval: Shape = ['=', 'month', 'year'];
export const reductionPolicy: Shape = ['~', 'period_end', 'immediate_credit', 'immediate_no_credit'];
export const quoteLine: Shape = { id: 's', kind: ['~', 'plan', 'plan_credit', 'seats', 'seats_credit', 'credits', 'pack', 'discount', 'tax', 'balance'], label: ['?', 's'], quantity: ['?', 'i'], unitAmount: ['?', 'i'], per: ['?', 'c'], period: ['?', { start: 'd', end: 'd' }], proration: ['?', { seconds: 'c', of: 'c' }], rate: ['?', 'i'], amount: 'i' };
export const person: Shape = { id: 's', name: 's' };
export const scheduledChange: Shape = { id: 's', kind: ['~', 'seats', 'plan', 'credits', 'pause', 'cancel'], effectiveAt: 'd', seats: ['?', 'c'], plan: ['?', { id: 's', name: 's', interval: interval }], credits: ['?', { kind: 's', name: 's', quantity: 'c' }], requestedBy: person, requestedAt: 'd' };
export const subscription: Shape = { revision: 'c', status: subscriptionStatus, currency: 's', plan: { id: 's', name: 's' }, interval: interval, period: { start: 'd', end: 'd' }, trialEnd: ['?', 'd'], seats: { capacity: 'c', used: 'c', reserved: 'c', minimum: 'c', maximum: ['?', 'c'], unitAmount: 'i', reduction: reductionPolicy }, renewal: ['?', { at: 'd', total: 'i', lines: ['[]', quoteLine] }], scheduledChanges: ['[]', scheduledChange], actions: ['[]', ['~', 'activate', 'cancel', 'pause', 'resume']], openInvoices: ['[]', { id: 's', number: 's', total: 'i' }], readiness: { profileMissing: ['[]', 's'], paymentMethod: 'b' }, lastChange: ['?', { by: person, at: 'd', kind: 's', seats: ['?', { from: 'c', to: 'c' }] }] };
export const plans: Shape = { items: ['[]', { id: 's', name: 's', summary: 's', features: ['[]', 's'], currency: 's', prices: ['[]', { interval: interval, seatUnitAmount: 'i', baseAmount: 'i', change: { effect: ['~', 'current', 'now', 'period_end', 'refused'], reason: ['?', 's'] } }], includedSeats: 'c', includedCredits: ['[]', { kind: 's', name: 's', quantity: 'c' }], seatMinimum: 'c', seatMaximum: ['?', 'c'] }] };
export const seatHolders: Shape = { items: ['[]', { id: 's', name: 's', email: 's', lastActiveAt: ['?', 'd'] }], next: ['?', 's'] };
export const changes: Shape = { revision: 'c', items: ['[]', { revision: 'c', at: 'd', kind: 's', by: person, seats: ['?', { from: 'c', to: 'c' }] }] };
export const credits: Shape = { items: ['[]', { kind: 's', name: 's', balance: 'c', granted: 'c', included: 'c', recurring: 'c', renewsAt: ['?', 'd'], expiring: ['?', { quantity: 'c', at: 'd' }], usage: { from: 'd', at: 'd', days: ['[]', 'c'] }, offer: ['?', { currency: 's', per: 'c', mode: ['~', 'volume', 'graduated'], tiers: ['[]', { upTo: ['?', 'c'], amount: 'i' }], minimum: 'c', maximum: 'c', step: 'c' }], packs: ['[]', { quantity: 'c', amount: 'i', currency: 's', validDays: ['?', 'c'] }] }] };
export const creditAmount: Shape = ['!', { kind: ['<', 64], quantity: 'c' }];
export const orderPurpose: Shape = ['!', { 'importId?': ['<', 100], 'memberIds?': ['[]', ['<', 100]] }];
export const orderDraft: Shape = ['!', { 'planId?': 's', 'interval?': interval, 'seats?': 'c', 'seatsDelta?': 'i', 'credits?': ['[]', creditAmount], 'packs?': ['[]', creditAmount], 'status?': ['=', 'active', 'paused', 'canceled'], 'reason?': ['<', 500], 'invoiceId?': 's', 'promotionCode?': ['<', 64], 'purpose?': orderPurpose }];
export const orderChanges: Shape = { plan: ['?', { from: { id: 's', name: 's', interval: interval }, to: { id: 's', name: 's', interval: interval }, effectiveAt: ['?', 'd'] }], credits: ['[]', { kind: 's', name: 's', from: 'c', to: 'c', granted: 'c', effectiveAt: ['?', 'd'] }], packs: ['[]', { kind: 's', name: 's', quantity: 'c' }], status: ['?', { from: subscriptionStatus, to: subscriptionStatus, effectiveAt: ['?', 'd'] }], invoice: ['?', { id: 's', number: 's' }] };
export const promotion: Shape = { code: 's', state: ['~', 'applied', 'unknown_code', 'expired', 'already_used', 'not_applicable'], duration: ['?', ['~', 'once', 'forever']], label: ['?', 's'] };
export const quote: Shape = { id: 's', revision: 'c', draft: orderDraft, currency: 's', createdAt: 'd', expiresAt: 'd', expiresIn: 'c', seats: ['?', { from: 'c', to: 'c' }], changes: orderChanges, effectiveAt: ['?', 'd'], lines: ['[]', quoteLine], subtotal: 'i', tax: 'i', total: 'i', credited: 'i', renewal: ['?', { at: 'd', interval: interval, total: 'i', lines: ['[]', quoteLine] }], promotion: ['?', promotion] };
export const comparison: Shape = { currency: 's', items: ['[]', { interval: interval, total: ['?', 'i'], refused: ['?', 's'], effectiveAt: ['?', 'd'], renewal: ['?', { at: 'd', total: 'i' }], yearTotal: ['?', 'i'] }] };
export const paymentAction: Shape = { type: 's', clientSecret: 's', url: ['?', 's'] };
export const receipt: Shape = { number: 's', paidAt: 'd', total: 'i', lines: ['[]', quoteLine], invoiceId: ['?', 's'] };
export const operation: Shape = { id: 's', quoteId: 's', state: ['=', 'processing', 'requires_action', 'requires_payment_method', 'succeeded', 'canceled', 'failed'], currency: 's', total: 'i', seats: ['?', { from: 'c', to: 'c' }], changes: orderChanges, purpose: ['?', orderPurpose], effectiveAt: ['?', 'd'], createdAt: 'd', actor: person, paymentMethod: ['?', { id: 's', brand: 's', last4: 's' }], action: ['?', paymentAction], failure: ['?', { code: 's', declineCode: ['?', 's'] }], receipt: ['?', receipt] };
export const operations: Shape = { items: ['[]', operation] };
export const invoice: Shape = { id: 's', number: 's', issuedAt: 'd', status: ['~', 'open', 'paid', 'void', 'uncollectible'], currency: 's', total: 'i', tax: 'i', period: ['?', { start: 'd', end: 'd' }] };
export const invoices: Shape = { items: ['[]', invoice], next: ['?', 's'], years: ['[]', 'c'] };
export const invoiceLink: Shape = { url: 's', expiresAt: 'd' };
export const profileFields: Shape = ['!', { firstName: 's', lastName: 's', companyName: 's', country: 's', province: 's', city: 's', postalCode: 's', line1: 's', line2: 's', taxId: 's', taxOffice: 's' }];
export const profile: Shape = { revision: 'c', fields: profileFields, required: ['[]', 's'], missing: ['[]', 's'], taxIdStatus: ['~', 'none', 'pending', 'verified', 'unverified'] };
export const paymentMethod: Shape = { id: 's', type: 's', brand: 's', last4: 's', expMonth: 'i', expYear: 'i', holderName: 's', isDefault: 'b', consent: ['?', { version: 's', at: 'd' }] };
export const paymentMethods: Shape = { items: ['[]', paymentMethod] };
export const paymentSetup: Shape = { id: 's', clientSecret: 's' };
export const problem: Shape = { code: 's', 'requestId?': 's', 'declineCode?': 's', 'operationId?': 's', 'quote?': quote, 'minimum?': 'c', 'maximum?': 'c', 'reason?': 's', 'fields?': ['[]', { path: 's', code: 's' }] };

/** The shape of each route's answer. */
export const answers: Readonly<Record<keyof typeof billingRoutes, Shape>> = {
  session,
  subscription,
  plans,
  seatHolders,
  changes,
  credits,
  cancelScheduledChange: subscription,
  createQuote: quote,
  quote,
  voidQuote: '_',
  compare: comparison,
  createOperation: operation,
  operations,
  operation,
  resumeOperation: operation,
  cancelOperation: operation,
  invoices,
  invoiceLink,
  profile,
  saveProfile: profile,
  deleteProfile: profile,
  paymentMethods,
  createPaymentSetup: paymentSetup,
  completePaymentSetup: paymentMethod,
  updatePaymentMethod: paymentMethod,
  deletePaymentMethod: '_',
};
