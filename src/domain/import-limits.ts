/** How much one batch of invitations may hold. */

/** Rows one request may carry, so that it fits into the smallest body a server accepts. */
export const ROWS_PER_REQUEST = 200;

/** Rows one import may have. */
export const ROWS_PER_IMPORT = 10_000;
