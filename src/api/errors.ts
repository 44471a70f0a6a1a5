/** The one error type of the library and the closed list of its codes. */
import type { Quote } from './contract/schemas.js';

/** Codes a server answers with (RFC 9457 `code` member), and the HTTP status each one travels under. */
export const SERVER_ERRORS = {
  invalid_request: 400,
  idempotency_key_missing: 400,
  not_signed_in: 401,
  /** The provider refused the payment; `declineCode` says why. */
  card_declined: 402,
  no_payment_method: 402,
  forbidden_role: 403,
  origin_rejected: 403,
  not_found: 404,
  method_not_allowed: 405,
  /** Another purchase of this account is under way; `operationId` names it. */
  operation_in_progress: 409,
  /** The operation is past the point where the request makes sense. */
  operation_conflict: 409,
  /** The quote was used or voided before; `operationId` names the operation it became, if it did. */
  quote_used: 409,
  /** The account or the prices changed since; `quote` holds the new offer. */
  quote_changed: 409,
  /** Fewer seats were asked for than people hold; `minimum` is the least possible count. */
  seats_in_use: 409,
  seats_out_of_range: 422,
  /** Every seat that is paid for is taken or kept for somebody. */
  seats_full: 409,
  /** Fewer rows arrived than were meant: nobody is invited before it was said that these are all. */
  import_incomplete: 409,
  /** An account keeps at least one owner. */
  last_owner: 409,
  /** The invitation or code cannot be used: wrong, used up, taken back or ended. Which of these is not told. */
  invitation_invalid: 410,
  /** The host has not verified the person's address, which this invitation or code is bound to. */
  email_not_verified: 403,
  /** Another person's change is waiting or blocks this one. */
  change_pending: 409,
  /** What the seats of the order were for was settled or given up meanwhile; nothing was charged. */
  purpose_gone: 409,
  /** The host's rules do not allow this change of plan or status; `reason` says why. */
  change_not_allowed: 409,
  /** No such number of credits is on sale; `minimum` and `maximum` bound it. */
  credits_out_of_range: 422,
  /** The last payment method of a running subscription cannot go. */
  last_payment_method: 409,
  subscription_inactive: 409,
  /** Nothing would change by this order. */
  nothing_to_change: 422,
  /** The offer ran out; `quote` holds the new one. */
  quote_expired: 410,
  /** The resource changed since it was read (If-Match). */
  revision_mismatch: 412,
  too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  /** Fields are wrong; `fields` says which and why. */
  validation_failed: 422,
  precondition_required: 428,
  rate_limited: 429,
  internal: 500,
  provider_error: 502,
  provider_unavailable: 503,
  /** The provider did not answer in time: the operation named by `operationId` goes on; ask, never resubmit. */
  outcome_unknown: 504,
} as const;

export type ServerErrorCode = keyof typeof SERVER_ERRORS;

/** Codes that arise on this side of the wire. */
export type ClientErrorCode =
  /** No answer came: offline, refused, cut. For a commit this means "outcome unknown". */
  | 'network'
  /** No answer in time. For a commit this means "outcome unknown". */
  | 'timeout'
  /** An answer came that the contract does not know (HTML, truncated, another version). */
  | 'invalid_response'
  /** The caller gave up; never shown. */
  | 'aborted'
  /** The payment gateway could not be loaded or used. */
  | 'gateway_failed';

export type ErrorCode = ServerErrorCode | ClientErrorCode;

/** One wrong field: `path` as in the request body ("postalCode"), `code` as in `domain` rules ("required"). */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

/** Everything a problem answer may carry beside its code. */
export interface ErrorDetail {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** Seconds after which a retry makes sense. */
  readonly retryAfter?: number | undefined;
  readonly declineCode?: string | undefined;
  readonly operationId?: string | undefined;
  readonly quote?: Quote | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Why a change is not allowed. */
  readonly reason?: string | undefined;
  readonly fields?: readonly FieldProblem[] | undefined;
  readonly cause?: unknown;
}

/** What every call of an adapter throws. `message` is for developers; people read the text of `code`. */
export class BillingError extends Error {
  override readonly name = 'BillingError';
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.detail = detail;
  }

  /** True when the request may or may not have taken effect: the answer was lost, so the server must be asked. */
  get outcomeUnknown(): boolean {
    return (
      this.code === 'network' ||
      this.code === 'timeout' ||
      this.code === 'invalid_response' ||
      this.code === 'outcome_unknown' ||
      this.code === 'aborted' ||
      (this.detail.status ?? 0) >= 500
    );
  }
}

/** Turns anything thrown into a BillingError, keeping the original as its cause. */
export function toBillingError(error: unknown): BillingError {
  if (error instanceof BillingError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return new BillingError('aborted', { cause: error });
  return new BillingError('network', { cause: error });
}
