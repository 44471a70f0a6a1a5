/** What follows from removing people, said before the button that does it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import type { Ready } from '../base/billing-element.js';

export function removal({ session, i18n }: Ready, people: readonly Member[]): TemplateResult {
  const subscription = session.subscription.value.value;
  const members = people.filter(({ kind }) => kind !== 'invitation');
  const invited = people.length - members.length;
  const seats = people.filter(({ seat }) => seat !== 'none').length;
  const capacity = subscription?.seats.capacity ?? 0;
  return html`<ul class="consequences small">
    ${members.length ? html`<li><bdi>${i18n.t('member-remove-access', { count: members.length })}</bdi></li>` : nothing}
    ${invited ? html`<li><bdi>${i18n.t('member-remove-link', { count: invited })}</bdi></li>` : nothing}
    ${seats ? html`<li><bdi>${i18n.t('member-remove-seat', { count: seats })}</bdi></li>` : nothing}
    ${subscription ? html`<li><bdi>${i18n.t('member-remove-billing', { count: capacity })}</bdi></li>` : nothing}
    <li><bdi>${i18n.t('member-remove-undo')}</bdi></li>
  </ul>`;
}
