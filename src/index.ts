/** The library without side effects: classes, factories and types. Register tags with `billing-widgets/define`. */
export { BillingBasket } from './components/billing-basket.js';
export { BillingProfile } from './components/billing-profile.js';
export { BillingProvider } from './components/billing-provider.js';
export { PlanSwitcher } from './components/plan-switcher.js';
export { CreditPurchase } from './components/credit-purchase.js';
export { InvoiceList } from './components/invoice-list.js';
export { InvitationRedeem } from './components/invitation-redeem.js';
export { MemberInvite } from './components/member-invite.js';
export { SubscriptionSummary } from './components/subscription-summary.js';
export { MemberList } from './components/member-list.js';
export { SeatToggle } from './components/seat-toggle.js';
export { SeatManager } from './components/seat-manager.js';
export { BillingElement, type Ready } from './components/base/billing-element.js';
export * from './components/base/events.js';

export { Session, createSession, createIdempotencyKey, type SessionOptions } from './state/session.js';
export { Basket, mayWait, type BasketPart } from './state/basket.js';
export { createPurchase } from './state/create-purchase.js';
export { Purchase, type PurchaseOptions } from './state/purchase.js';
export { COMMITTED, type PurchaseState, type PurchaseStep, type QuoteNotice } from './state/purchase-state.js';
export { Resource, type ResourceState } from './state/resource.js';
export { Store, type Readable } from './state/store.js';
export type { WatchOptions } from './state/account-watch.js';
export { billingContext, type BillingContext } from './state/lit/session-context.js';
export { StoreController } from './state/lit/store-controller.js';

export { BillingError, SERVER_ERRORS, toBillingError, type ClientErrorCode, type ErrorCode, type ErrorDetail, type FieldProblem, type ServerErrorCode } from './api/errors.js';
export type { BillingAdapter, CallOptions, CommitOptions } from './api/adapter.js';
export type { MemberFilter, MemberQuery, MemberSort, PeopleAdapter } from './api/people-adapter.js';
export type { EntryResult, GatewayAppearance, GatewayFactory, GatewayOptions, PaymentEntry, PaymentGateway } from './api/gateway.js';
export type * from './api/contract/schemas.js';
export type { CompletePaymentSetup, CreateCode, CreateImport, CreateOperation, MemberAction, PersonRow, UpdateCode, UpdateMember, UpdatePaymentMethod } from './api/contract/requests.js';

export { LOCALES, createI18n, loadCatalogue, type Area, type Catalogue, type I18n, type I18nOptions, type MessageId } from './i18n/i18n.js';
export { catalogueOf } from './i18n/catalogue.js';
export { exponentOf, formatMoney, toDecimalString, type Currency, type MinorUnits } from './domain/money.js';
