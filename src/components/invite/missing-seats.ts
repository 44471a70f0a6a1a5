/** The order for seats that are missing, and the button that leads to it. */
import type { OrderDraft, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';

/** Seats there will be once a lowering that waits has taken effect; undefined when none waits. */
function lowered({ scheduledChanges }: Subscription): number | undefined {
  return scheduledChanges.find(({ kind }) => kind === 'seats')?.seats ?? undefined;
}

export function nextLabel(missing: number, subscription: Subscription | undefined, i18n: I18n): string {
  return subscription && lowered(subscription) !== undefined ? i18n.t('invite-next-keep') : i18n.t('invite-next', { count: missing });
}

/**
 * Where a lowering waits, it is not taken back unasked: as many seats more are kept of it as are missing, and bought are
 * only those there never were.
 */
export function seatsDraft(missing: number, subscription: Subscription): Pick<OrderDraft, 'seats' | 'seatsDelta'> {
  const { capacity, reduction } = subscription.seats;
  const kept = lowered(subscription);
  if (kept === undefined) return { seatsDelta: missing };
  return { seats: reduction === 'period_end' ? kept + missing : Math.max(capacity, kept + missing) };
}
