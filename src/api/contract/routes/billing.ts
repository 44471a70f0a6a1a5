/** Routes of the account, what it buys and how it pays. */
import { route } from './route.js';

export const billingRoutes = {
  session: route({ method: 'GET', path: '/v1/session', permission: null, idempotency: 'natural', errors: [] }),
  subscription: route({ method: 'GET', path: '/v1/subscription', permission: 'billing:read', idempotency: 'natural', errors: [] }),
  plans: route({ method: 'GET', path: '/v1/plans', permission: 'billing:read', idempotency: 'natural', errors: [] }),
  seatHolders: route({ method: 'GET', path: '/v1/seats/holders', permission: 'billing:read', query: ['cursor'], idempotency: 'natural', errors: [] }),
  changes: route({ method: 'GET', path: '/v1/changes', permission: 'billing:read', query: ['after'], idempotency: 'natural', errors: [] }),
  credits: route({ method: 'GET', path: '/v1/credits', permission: 'billing:read', idempotency: 'natural', errors: [] }),
  cancelScheduledChange: route({ method: 'DELETE', path: '/v1/scheduled-changes/{id}', permission: 'billing:write', idempotency: 'natural', errors: ['not_found', 'operation_in_progress'] }),

  createQuote: route({ method: 'POST', path: '/v1/quotes', permission: 'billing:write', status: 201, idempotency: 'natural', errors: ['seats_in_use', 'seats_out_of_range', 'change_pending', 'subscription_inactive', 'nothing_to_change', 'change_not_allowed', 'credits_out_of_range', 'validation_failed', 'not_found'] }),
  quote: route({ method: 'GET', path: '/v1/quotes/{id}', permission: 'billing:write', idempotency: 'natural', errors: ['not_found'] }),
  /** Makes sure the quote can never be charged. `quote_used` names the operation if it already became one. */
  voidQuote: route({ method: 'DELETE', path: '/v1/quotes/{id}', permission: 'billing:write', status: 204, idempotency: 'natural', errors: ['not_found', 'quote_used'] }),

  /** What an order costs in each billing interval; binds nobody. */
  compare: route({ method: 'POST', path: '/v1/comparisons', permission: 'billing:read', idempotency: 'natural', errors: ['invalid_request'] }),

  createOperation: route({ method: 'POST', path: '/v1/operations', permission: 'billing:write', status: 201, idempotency: 'key', errors: ['quote_changed', 'quote_expired', 'quote_used', 'operation_in_progress', 'no_payment_method', 'validation_failed', 'seats_in_use', 'seats_out_of_range', 'change_pending', 'change_not_allowed', 'credits_out_of_range', 'subscription_inactive', 'purpose_gone', 'not_found', 'outcome_unknown', 'provider_unavailable'] }),
  operations: route({ method: 'GET', path: '/v1/operations', permission: 'billing:read', query: ['state', 'quoteId'], idempotency: 'natural', errors: [] }),
  /** `wait` (seconds, up to 25) holds the answer while the state is "processing". */
  operation: route({ method: 'GET', path: '/v1/operations/{id}', permission: 'billing:read', query: ['wait'], idempotency: 'natural', errors: ['not_found'] }),
  resumeOperation: route({ method: 'POST', path: '/v1/operations/{id}/resume', permission: 'billing:write', idempotency: 'key', errors: ['not_found', 'operation_conflict', 'no_payment_method', 'outcome_unknown'] }),
  cancelOperation: route({ method: 'POST', path: '/v1/operations/{id}/cancel', permission: 'billing:write', idempotency: 'natural', errors: ['not_found', 'operation_conflict', 'outcome_unknown'] }),

  invoices: route({ method: 'GET', path: '/v1/invoices', permission: 'billing:read', query: ['cursor', 'year'], idempotency: 'natural', errors: [] }),
  /** Made at each click: the address it answers with is good for a few minutes. */
  invoiceLink: route({ method: 'GET', path: '/v1/invoices/{id}/link', permission: 'billing:read', idempotency: 'natural', errors: ['not_found'] }),

  profile: route({ method: 'GET', path: '/v1/profile', permission: 'billing:read', idempotency: 'natural', errors: [] }),
  saveProfile: route({ method: 'PUT', path: '/v1/profile', permission: 'billing:write', ifMatch: true, idempotency: 'natural', errors: ['validation_failed', 'revision_mismatch', 'precondition_required'] }),
  deleteProfile: route({ method: 'DELETE', path: '/v1/profile', permission: 'billing:write', ifMatch: true, idempotency: 'natural', errors: ['revision_mismatch', 'precondition_required'] }),

  paymentMethods: route({ method: 'GET', path: '/v1/payment-methods', permission: 'billing:read', idempotency: 'natural', errors: [] }),
  createPaymentSetup: route({ method: 'POST', path: '/v1/payment-setups', permission: 'billing:write', status: 201, idempotency: 'key', errors: ['provider_unavailable'] }),
  /** Called when the gateway says the provider has the method; the server asks the provider, not the browser. */
  completePaymentSetup: route({ method: 'POST', path: '/v1/payment-methods', permission: 'billing:write', status: 201, idempotency: 'key', errors: ['not_found', 'card_declined', 'provider_unavailable', 'validation_failed'] }),
  updatePaymentMethod: route({ method: 'PATCH', path: '/v1/payment-methods/{id}', permission: 'billing:write', idempotency: 'natural', errors: ['not_found', 'validation_failed', 'provider_unavailable'] }),
  deletePaymentMethod: route({ method: 'DELETE', path: '/v1/payment-methods/{id}', permission: 'billing:write', status: 204, idempotency: 'natural', errors: ['last_payment_method', 'operation_in_progress'] }),
} as const;
