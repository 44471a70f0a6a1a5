/** Refusals as the kit throws them, and as RFC 9457 problems on the wire. */
import type { Quote } from '../api/contract/schemas.js';
import { SERVER_ERRORS, type ServerErrorCode } from '../api/errors.js';

/** Members a problem may carry beside its code; exactly those of the contract. */
export interface ProblemDetail {
  readonly declineCode?: string;
  readonly operationId?: string;
  readonly quote?: Quote;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly reason?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

/** Thrown anywhere below the kit's handler; becomes the answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ServerErrorCode;
  readonly detail: ProblemDetail;
  /** Headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ServerErrorCode, detail: ProblemDetail = {}, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.headers = headers;
  }

  get status(): number {
    return SERVER_ERRORS[this.code];
  }
}

/** The body of a problem answer. Texts are generic: what failed inside is for the log, under the same request id. */
export function problemBody(problem: Problem, requestId: string): Record<string, unknown> {
  const { code, status } = problem;
  const title = status >= 500 ? 'The server could not do this.' : code.replaceAll('_', ' ');
  return { type: 'about:blank', title, status, code, requestId, ...problem.detail };
}
