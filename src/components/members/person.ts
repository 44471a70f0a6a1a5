/** A person as lists and member pages show them: name and address, and how they stand with seats. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import { breakable } from '../parts/breakable.js';

/** What people call them; the address of those who have no name yet. */
export function nameOf({ firstName, lastName, email }: Pick<Member, 'firstName' | 'lastName' | 'email'>): string {
  return `${firstName} ${lastName}`.trim() || email;
}

export function personCell(member: Member, you: string): TemplateResult {
  const name = nameOf(member);
  return html`<span class="person">
    <span class="strong"><bdi>${breakable(name)}</bdi>${member.isViewer ? html` <span class="badge">${you}</span>` : nothing}</span>
    ${name === member.email ? nothing : html`<bdi class="small muted">${breakable(member.email)}</bdi>`}
  </span>`;
}

export const SEAT_ICONS = { held: 'check', reserved: 'clock', none: 'dot', unknown: 'info' } as const;
