/** The server kit: a backend for the contract, mounted as one handler. */
export { createAccount, type NewAccount } from './accounts.js';
export { defaultPlanRule, type Catalog, type CreditKind, type PlanChoice, type PlanDecision, type PlanOnSale, type PlanPriceOnSale, type PlanRule } from './ordering/catalog.js';
export { createBillingKit, type CreditUse, type Kit, type TickReport } from './kit.js';
export { DEFAULT_POLICY, type Identity, type KitEvent, type KitOptions, type LogEntry, type Policy, type Role, type TaxTable } from './options.js';
export type { HostMember, HostMemberChanged, HostMembers } from './people/host-members.js';
export { createOutbox, type Mail, type Mailer, type Outbox } from './mail.js';
export type { PromotionRule } from '../domain/promotions.js';
export type { CreditPrice, CreditTier } from '../domain/credit-price.js';
export type { TaxRate } from '../domain/pricing.js';
export { createManualClock, systemClock, type Clock, type ManualClock } from './clock.js';
export { secureRandom, seededRandom, type Random } from './random.js';

export type { BeginResult, FinalOutcome, KeyClaim, PendingOutcome, Renewal, Settled, Stamp, Store } from './store.js';
export type * from './people/code-store.js';
export type * from './people/people-records.js';
export type * from './people/people-store.js';
export type * from './records.js';
export { createMemoryStore, type MemoryStoreOptions } from './stores/memory.js';

export { PaymentsError, type PaymentIntent, type PaymentRequest, type Payments, type ProviderMethod, type SetupIntent } from './payments.js';
