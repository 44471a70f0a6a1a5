/** Under the people: how many they are, what seats that takes, and the button that says what happens next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { Ready } from '../base/billing-element.js';
import { notice } from '../parts/notice.js';
import type { Findings, Terms } from './panel.js';
import { lowers, missingSeats, seatFacts } from './seat-facts.js';

export interface HandOverOptions {
  readonly ready: Ready;
  readonly subscription: Subscription;
  /** How many there are to hand over. */
  readonly people: number;
  readonly terms: Terms;
  readonly busy: boolean;
  readonly findings: Findings | undefined;
  /** Why it did not work. */
  readonly problem: string | undefined;
}

export function handOver(options: HandOverOptions): TemplateResult {
  const { ready, subscription, people, terms, busy, findings, problem } = options;
  const { i18n } = ready;
  // What the server found counts: who is left out needs no seat.
  const count = findings ? findings.fine : people;
  const missing = findings ? findings.missing : missingSeats(count, terms.seats, subscription);
  const label = count === 0 ? i18n.t('invite-commit-none') : missing > 0 ? i18n.t(lowers(subscription) ? 'invite-next-keep' : 'invite-next', { count: missing }) : i18n.t('invite-commit', { count });
  return html`${problem ? html`<div role="alert">${notice({ kind: 'danger', text: problem })}</div>` : nothing}
    <div class="hand-over">
      ${seatFacts(count, terms.seats, subscription, i18n)}
      ${findings
        ? nothing
        : html`<button class="primary" type="submit" part="invite-button" ?data-straight=${missing === 0} ?disabled=${count === 0} aria-disabled=${busy}>${label}</button>`}
    </div>`;
}
