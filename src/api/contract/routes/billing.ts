/** Routes of the account, what it buys and how it pays. */
import { route } from './route.js';

export const billingRoutes = {
  session: route({ method: 'GET', path: '/v1/session', permission: null, idempotency: 'natural' }),
  subscription: route({ method: 'GET', path: '/v1/subscription', permission: 'billing:read', idempotency: 'natural' }),
  plans: route({ method: 'GET', path: '/v1/plans', permission: 'billing:read', idempotency: 'natural' }),
  seatHolders: route({ method: 'GET', path: '/v1/seats/holders', permission: 'billing:read', query: ['cursor'], idempotency: 'natural' }),
  changes: route({ method: 'GET', path: '/v1/changes', permission: 'billing:read', query: ['after'], idempotency: 'natural' }),
  credits: route({ method: 'GET', path: '/v1/credits', permission: 'billing:read', idempotency: 'natural' }),
  cancelScheduledChange: route({ method: 'DELETE', path: '/v1/scheduled-changes/{id}', permission: 'billing:write', idempotency: 'natural' }),

  createQuote: route({ method: 'POST', path: '/v1/quotes', permission: 'billing:write', status: 201, idempotency: 'natural' }),
  quote: route({ method: 'GET', path: '/v1/quotes/{id}', permission: 'billing:write', idempotency: 'natural' }),
  /** Makes sure the quote can never be charged. `quote_used` names the operation if it already became one. */
  voidQuote: route({ method: 'DELETE', path: '/v1/quotes/{id}', permission: 'billing:write', status: 204, idempotency: 'natural' }),

  /** What an order costs in each billing interval; binds nobody. */
  compare: route({ method: 'POST', path: '/v1/comparisons', permission: 'billing:read', idempotency: 'natural' }),

  createOperation: route({ method: 'POST', path: '/v1/operations', permission: 'billing:write', status: 201, idempotency: 'key' }),
  operations: route({ method: 'GET', path: '/v1/operations', permission: 'billing:read', query: ['state', 'quoteId'], idempotency: 'natural' }),
  /** `wait` (seconds, up to 25) holds the answer while the state is "processing". */
  operation: route({ method: 'GET', path: '/v1/operations/{id}', permission: 'billing:read', query: ['wait'], idempotency: 'natural' }),
  resumeOperation: route({ method: 'POST', path: '/v1/operations/{id}/resume', permission: 'billing:write', idempotency: 'key' }),
  cancelOperation: route({ method: 'POST', path: '/v1/operations/{id}/cancel', permission: 'billing:write', idempotency: 'natural' }),

  invoices: route({ method: 'GET', path: '/v1/invoices', permission: 'billing:read', query: ['cursor', 'year'], idempotency: 'natural' }),
  /** Made at each click: the address it answers with is good for a few minutes. */
  invoiceLink: route({ method: 'GET', path: '/v1/invoices/{id}/link', permission: 'billing:read', idempotency: 'natural' }),

  profile: route({ method: 'GET', path: '/v1/profile', permission: 'billing:read', idempotency: 'natural' }),
  saveProfile: route({ method: 'PUT', path: '/v1/profile', permission: 'billing:write', ifMatch: true, idempotency: 'natural' }),
  deleteProfile: route({ method: 'DELETE', path: '/v1/profile', permission: 'billing:write', ifMatch: true, idempotency: 'natural' }),

  paymentMethods: route({ method: 'GET', path: '/v1/payment-methods', permission: 'billing:read', idempotency: 'natural' }),
  createPaymentSetup: route({ method: 'POST', path: '/v1/payment-setups', permission: 'billing:write', status: 201, idempotency: 'key' }),
  /** Called when the gateway says the provider has the method; the server asks the provider, not the browser. */
  completePaymentSetup: route({ method: 'POST', path: '/v1/payment-methods', permission: 'billing:write', status: 201, idempotency: 'key' }),
  updatePaymentMethod: route({ method: 'PATCH', path: '/v1/payment-methods/{id}', permission: 'billing:write', idempotency: 'natural' }),
  deletePaymentMethod: route({ method: 'DELETE', path: '/v1/payment-methods/{id}', permission: 'billing:write', status: 204, idempotency: 'natural' }),
} as const;
