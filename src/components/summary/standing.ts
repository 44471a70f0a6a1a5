/** How the subscription stands: one sentence, and the ways on, the best of them first. */
import type { ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { NoticeKind } from '../parts/notice.js';
import type { IconName } from '../parts/icons.js';

/** What a person may want of the subscription. */
export type Way = 'activate' | 'pay' | 'resume' | 'cancel' | 'pause' | 'undo';

export interface Standing {
  readonly kind: NoticeKind;
  readonly icon: IconName;
  readonly text: string;
  /** The one way on in this state. */
  readonly main: Way | undefined;
  /** What else may be done. */
  readonly others: readonly Way[];
  /** The end or the pause that waits; its way on is to take it back. */
  readonly waiting: ScheduledChange | undefined;
}

/** The change after which nothing renews. */
export function endingOf({ scheduledChanges }: Subscription): ScheduledChange | undefined {
  return scheduledChanges.find(({ kind }) => kind === 'cancel' || kind === 'pause');
}

function waysOf({ actions, openInvoices }: Subscription, waiting: ScheduledChange | undefined): Way[] {
  const ways: Way[] = waiting ? ['undo'] : [];
  if (openInvoices.length > 0) ways.push('pay');
  // The order in which they help, not the server's.
  for (const way of ['activate', 'resume', 'pause', 'cancel'] as const) if (actions.includes(way)) ways.push(way);
  return ways;
}

function sentence(subscription: Subscription, waiting: ScheduledChange | undefined, i18n: I18n): string {
  const { status, plan, trialEnd, renewal, period, openInvoices } = subscription;
  if (waiting) return i18n.t(waiting.kind === 'pause' ? 'summary-pause-waiting' : 'summary-cancel-waiting', { date: i18n.date(waiting.effectiveAt) });
  switch (status) {
    case 'trialing':
      return i18n.t('summary-status-trialing', { plan: plan.name, date: i18n.date(trialEnd ?? period.end) });
    case 'active':
      return i18n.t('summary-status-active', { date: i18n.date(renewal?.at ?? period.end) });
    case 'past_due':
    case 'unpaid':
    case 'incomplete':
      return i18n.t(openInvoices.length > 0 ? `summary-status-${status}` : `summary-status-${status}-free`);
    default:
      return i18n.t(`summary-status-${status}`);
  }
}

export function standingOf(subscription: Subscription, i18n: I18n): Standing {
  const { status } = subscription;
  const waiting = endingOf(subscription);
  const ways = waysOf(subscription, waiting);
  const leaves = (way: Way): boolean => way === 'cancel' || way === 'pause';
  const [main, ...others] = ways.filter((way) => !leaves(way));
  const calm = status === 'active' || status === 'trialing';
  return {
    kind: waiting ? 'info' : calm ? 'success' : status === 'paused' ? 'info' : status === 'unpaid' ? 'danger' : 'warning',
    icon: waiting || status === 'paused' || status === 'trialing' ? 'clock' : calm ? 'check' : 'alert',
    text: sentence(subscription, waiting, i18n),
    main,
    others: [...others, ...ways.filter(leaves)],
    waiting,
  };
}

/** The words of a way on. */
export function wayLabel(way: Way, { status, openInvoices, currency }: Subscription, waiting: ScheduledChange | undefined, i18n: I18n): string {
  switch (way) {
    case 'undo':
      return i18n.t(waiting?.kind === 'pause' ? 'summary-keep-running' : 'summary-keep');
    case 'pay':
      return i18n.t('summary-pay', { amount: i18n.money(openInvoices[0]?.total ?? 0, currency) });
    case 'resume':
      return i18n.t(status === 'paused' ? 'summary-resume-paused' : 'summary-resume-canceled');
    default:
      return i18n.t(`summary-way-${way}`);
  }
}
