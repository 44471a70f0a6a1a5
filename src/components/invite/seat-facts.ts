/** How many people, how many free seats, how many to buy: the line that runs along. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';

/** Seats that can be given away now: those a waiting change takes are not free. */
function freeSeats({ seats, scheduledChanges }: Subscription): number {
  const kept = scheduledChanges.flatMap((change) => (change.kind === 'seats' && change.seats !== null ? change.seats : []));
  return Math.max(0, Math.min(seats.capacity, ...kept) - seats.used - seats.reserved);
}

/** Seats that are missing for so many people. */
export function missingSeats(people: number, withSeats: boolean, subscription: Subscription): number {
  return withSeats ? Math.max(0, people - freeSeats(subscription)) : 0;
}

/** How many of them are bought is not known before they are quoted: a lowering that waits may give way instead. */
export const lowers = ({ scheduledChanges }: Subscription): boolean => scheduledChanges.some(({ kind }) => kind === 'seats');

export function seatFacts(people: number, withSeats: boolean, subscription: Subscription, i18n: I18n): TemplateResult {
  const missing = missingSeats(people, withSeats, subscription);
  return html`<p class="dotted" part="count" role="status">
    ${people ? html`<span class="strong">${i18n.t('invite-people', { count: people })}</span>` : nothing}
    <span>${withSeats ? i18n.t('invite-free', { count: freeSeats(subscription) }) : i18n.t('invite-no-seats')}</span>
    ${missing && !lowers(subscription) ? html`<span class="strong">${i18n.t('invite-to-buy', { count: missing })}</span>` : nothing}
  </p>`;
}
