/** What a host gives to `createBillingKit`. */
import type { Permission } from '../api/contract/schemas.js';
import type { RouteName } from '../api/contract/routes.js';
import type { TaxRate } from '../domain/pricing.js';
import type { Catalog, CreditKind, PlanRule } from './ordering/catalog.js';
import type { PromotionRule } from '../domain/promotions.js';
import type { ReductionPolicy, SeatChange } from '../domain/seats.js';
import type { Clock } from './clock.js';
import type { Mailer } from './mail.js';
import type { Payments } from './payments.js';
import type { MemberRecord } from './people/people-records.js';
import type { Random } from './random.js';
import type { Store } from './store.js';

/** Who asks, as the host knows it. Nothing a browser sends can choose the account. */
export interface Identity {
  /** "" for a guest. */
  readonly accountId: string;
  readonly userId: string;
  /** Shown to colleagues in the account's history. */
  readonly name: string;
  readonly role: Role;
  /** Where they get mail; one address is one person of an account. Default none. */
  readonly email?: string;
  /** Whether the host knows that the address is theirs. Default false. */
  readonly emailVerified?: boolean;
  /** The network address they come from, as a trusted proxy says; bounds how many codes are tried from there. Default none. */
  readonly address?: string;
}

/** owner, billing: read, buy and look after people. manager: read and look after people. member: read. guest: of no account yet, may join one. */
export type Role = 'owner' | 'billing' | 'manager' | 'member' | 'guest';

/** Taxes on top of prices by country (ISO 3166-1 alpha-2); a country that is absent is not taxed. */
export type TaxTable = Readonly<Record<string, readonly TaxRate[]>>;

/** The host's rules. Durations in seconds. */
export interface Policy {
  /** How fewer seats take effect. Default "period_end". */
  readonly reduction: ReductionPolicy;
  /** How long an offer holds. Default 900 (15 minutes). */
  readonly quoteLifetime: number;
  /** After how long a payment nobody finishes is given up. Default 1800 (30 minutes). */
  readonly abandonAfter: number;
  /** After how long a payment the provider knows nothing of counts as never arrived. Default 10. */
  readonly absentAfter: number;
  /** Whether customers may pause by themselves, from the end of a period on. Default false. */
  readonly pausing: boolean;
  /** Days after a missed payment at which it is tried again; after the last one the account is unpaid. Default 3, 5, 7. */
  readonly retryAfterDays: readonly number[];
  /** How long a link to an invoice is good. Default 300 (5 minutes). */
  readonly linkLifetime: number;
  /**
   * The host's page where people join, with `<invitation-redeem>` on it: invitations and codes lead there, the secret in its
   * fragment. Default none: codes have no link, and nobody can be invited by mail (no group `imports`).
   */
  readonly invitationUrl: string | null;
  /** How long an invitation is good. Default 1209600 (14 days). */
  readonly invitationLifetime: number;
  /** How long a removal can be undone. Default 86400 (a day). */
  readonly undoWindow: number;
  /** After how long a batch of invitations nobody goes on with is given up, its seats free again. Default 86400 (a day). */
  readonly abandonImportAfter: number;
  /** Seats that one invitation code may buy by itself, within a ceiling its maker agrees to. Default 0: codes buy nothing. */
  readonly codesMayBuySeats: number;
  /** Profile fields to ask for beyond what the country needs. Default none. */
  readonly requiredProfileFields: readonly string[];
  /** Streams of changes that are held open at once by this process, so that pages hear of changes within a second. Default 0: pages ask. */
  readonly liveStreams: number;
  /** Largest request body in bytes. Default 65536. */
  readonly maxBodyBytes: number;
}

export const DEFAULT_POLICY: Policy = {
  reduction: 'period_end',
  quoteLifetime: 900,
  abandonAfter: 1800,
  absentAfter: 10,
  pausing: false,
  retryAfterDays: [3, 5, 7],
  linkLifetime: 300,
  invitationUrl: null,
  invitationLifetime: 1_209_600,
  undoWindow: 86_400,
  abandonImportAfter: 86_400,
  codesMayBuySeats: 0,
  requiredProfileFields: [],
  liveStreams: 0,
  maxBodyBytes: 65_536,
};

/** A business fact, after it is stored. */
export interface KitEvent {
  readonly type:
    | 'operation.succeeded' | 'operation.canceled' | 'operation.failed'
    | 'period.renewed' | 'subscription.paused' | 'subscription.ended' | 'payment.missed'
    | 'code.redeemed' | 'code.bought_seat' | 'invitation.accepted' | 'member.changed' | 'member.removed' | 'member.restored' | 'import.done';
  readonly accountId: string;
  readonly operationId: string | null;
  readonly seats: SeatChange | null;
  /** The code it came about by. */
  readonly codeId?: string;
  /** The person it is about: the id of their record, the host's own, and what they are in the account. */
  readonly member?: { readonly id: string; readonly userId: string | null; readonly role: MemberRecord['role'] };
  /** The batch it is about, and how many people it invited. */
  readonly import?: { readonly id: string; readonly invited: number };
  readonly at: string;
}

export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly requestId?: string;
  readonly accountId?: string;
  readonly operationId?: string;
  readonly cause?: unknown;
}

export interface KitOptions {
  /** Says who asks, from the host's own session; null = nobody is signed in. */
  identify(request: Request): Promise<Identity | null> | Identity | null;
  /** Decides instead of the roles' table. */
  authorize?(who: Identity, permission: Permission, route: RouteName | null): Promise<boolean> | boolean;
  readonly store: Store;
  readonly payments: Payments;
  /** Plans on sale; prices are read anew for every quote and again when it is confirmed. */
  readonly catalog: Catalog | (() => Promise<Catalog> | Catalog);
  /** Credits on sale or included in plans. Default none. */
  readonly credits?: readonly CreditKind[];
  /** Which changes of plan and interval are allowed, and when they take effect. Default `defaultPlanRule`. */
  readonly planRule?: PlanRule;
  /**
   * Signs links to invoices, and is what codes and invitations are made and found by; the same for all processes, for
   * good. At least 32 characters. Default: made at start, so that all of them end with the process.
   */
  readonly secret?: string;
  /** Sends invitations, and tells the makers of codes of their use. Default: nothing is sent, and there is no group `imports`. */
  readonly mailer?: Mailer;
  /**
   * Who keeps the list of people. "host": the host alone; it tells the store's `recordUsage` how many seats are taken, and
   * the kit has no members, invitations, imports or codes. Default "kit".
   */
  readonly members?: 'kit' | 'host';
  readonly promotions?: readonly PromotionRule[];
  readonly tax?: TaxTable;
  readonly policy?: Partial<Policy>;
  /** Where the kit is mounted. Default "/billing". */
  readonly basePath?: string;
  /** The kit's origin as browsers reach it, e.g. "https://app.example.com", for links it hands out. Default that of the request. */
  readonly publicOrigin?: string;
  /** Other origins whose pages may write, e.g. "https://app.example.com". Default none. */
  readonly origins?: readonly string[];
  readonly clock?: Clock;
  readonly random?: Random;
  log?(entry: LogEntry): void;
  /** Told about business facts after the answer is decided; what it throws is logged. */
  onEvent?(event: KitEvent): Promise<void> | void;
}
