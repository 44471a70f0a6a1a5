/** People as a table; where there is no room for one, each as a small card with labels. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../api/contract/schemas.js';
import type { MemberSort } from '../../api/people-adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import { icon } from '../parts/icons.js';
import { SEAT_ICONS, nameOf, personCell } from './person.js';

export type MemberOrder = MemberSort | `-${MemberSort}`;

export interface MemberTable {
  readonly items: readonly Member[];
  readonly busy: boolean;
  /** The header of a column people can be ordered by; undefined where they are few. */
  readonly header: ((name: MemberSort, label: string) => TemplateResult) | undefined;
  /** What can be done to them; undefined for those who may only look. */
  readonly ways: MemberWays | undefined;
  /** undefined while nothing was done. */
  readonly marks: MemberMarks | undefined;
}

export interface MemberWays {
  readonly select: (members: readonly Member[], on: boolean) => void;
  /** Assigns a seat, or takes it back. */
  readonly seat: (member: Member) => void;
  readonly manage: (member: Member) => void;
}

/** How those stand something is done to. */
export interface MemberMarks {
  readonly selected: (member: Member) => boolean;
  readonly busy: (member: Member) => boolean;
  /** Why it could not be done, under this id in the page; ids of people may hold anything. */
  readonly problem: (member: Member, id: string) => TemplateResult | undefined;
  /** The row below somebody's while it is open. */
  readonly opened: (member: Member) => unknown;
}

type Labels = Readonly<Record<'seat' | 'role' | 'active', string>>;

function seatBadge({ seat }: Member, i18n: I18n): TemplateResult {
  return html`<span class="state is-${seat}">${icon(SEAT_ICONS[seat])}${i18n.text(`members-state-${seat}`) || '–'}</span>`;
}

/** Name of a person behind the words of a button, for those who do not see its row. */
const about = (text: string): TemplateResult => html`<span class="visually-hidden">${text}</span>`;

function seatCell(member: Member, i18n: I18n, { ways, marks }: MemberTable, problem: string): unknown {
  const held = member.seat !== 'none';
  const error = marks?.problem(member, problem);
  return [
    seatBadge(member, i18n),
    ' ',
    ways
      ? html`<button
          class="link"
          data-focus="seat ${member.id}"
          aria-disabled=${marks?.busy(member) ? 'true' : 'false'}
          aria-describedby=${error ? problem : nothing}
          @click=${() => ways.seat(member)}
        >${i18n.t(held ? 'members-unassign' : 'members-assign')}${about(` ${i18n.t(held ? 'members-unassign-from' : 'members-assign-to', { name: nameOf(member) })}`)}</button>`
      : nothing,
    error,
  ];
}

/** When they were here last, or since when their invitation waits. */
function activity({ kind, lastActiveAt, since, expiresAt }: Member, i18n: I18n): string {
  if (kind !== 'invitation') return lastActiveAt ? i18n.date(lastActiveAt) : i18n.t('members-never');
  const ended = expiresAt !== null && Date.parse(expiresAt) <= Date.now();
  return i18n.t(ended ? 'members-expired' : 'members-invited', { date: i18n.date(ended ? expiresAt : since) });
}

/** A box that selects these, of whom `selected` are so already. */
const pick = (ways: MemberWays, members: readonly Member[], selected: number, label: string, focus: string): TemplateResult => html`<td role="cell" class="pick">
  <input
    type="checkbox"
    data-focus=${focus}
    aria-label=${label}
    .checked=${selected === members.length}
    .indeterminate=${selected > 0 && selected < members.length}
    @change=${(event: Event) => ways.select(members, (event.target as HTMLInputElement).checked)}
  />
</td>`;

function row(member: Member, index: number, table: MemberTable, i18n: I18n, labels: Labels, opened: boolean): TemplateResult {
  const { ways, marks } = table;
  const name = nameOf(member);
  const selected = marks?.selected(member) === true;
  return html`<tr role="row" part="member" class=${selected ? 'selected' : ''}>
      ${ways
        ? pick(ways, [member], selected ? 1 : 0, i18n.t('members-select', { name }), `pick ${member.id}`)
        : nothing}
      <th role="rowheader" scope="row">${personCell(member, i18n.t('members-you'))}</th>
      <td role="cell" class="seat" data-label=${labels.seat}>${seatCell(member, i18n, table, `problem-${index}`)}</td>
      <td role="cell" data-label=${labels.role}><span class="person">${i18n.text(`members-role-${member.role}`) || '–'}${member.position ? html`<bdi class="small muted">${member.position}</bdi>` : nothing}</span></td>
      <td role="cell" data-label=${labels.active}><bdi>${activity(member, i18n)}</bdi></td>
      ${ways
        ? html`<td role="cell" class="todo">
            <button data-focus="manage ${member.id}" aria-expanded=${opened ? 'true' : 'false'} @click=${() => ways.manage(member)}>
              ${i18n.t('members-manage')}${about(` ${name}`)}${icon('chevron')}
            </button>
          </td>`
        : nothing}
    </tr>`;
}

export function memberTable(table: MemberTable, i18n: I18n): TemplateResult {
  const { items, ways, busy, marks } = table;
  const labels = { seat: i18n.t('seat-title'), role: i18n.t('members-role'), active: i18n.t('members-active') };
  const column = (label: string) => html`<th role="columnheader" scope="col">${label}</th>`;
  const header = table.header ?? ((_name, label) => column(label));
  const opened = items.map((member) => marks?.opened(member));
  const at = opened.findIndex(Boolean);
  const rows = items.map((member, index) => row(member, index, table, i18n, labels, index === at));
  // Whoever is open has a place of their own: what is typed there stays, whoever comes and goes around them.
  const below = rows.splice(at + 1);
  const own = rows.splice(at);
  // Roles are said again: where rows are drawn as cards, browsers would not take this for a table any more.
  return html`<table role="table" part="table" aria-busy=${busy ? 'true' : 'false'}>
    <caption class="visually-hidden">${i18n.t('members-caption')}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${ways ? pick(ways, items, items.filter((member) => marks?.selected(member)).length, i18n.t('members-select-page'), 'pick') : nothing}
        ${header('name', i18n.t('members-name'))} ${column(labels.seat)} ${column(labels.role)} ${header('active', labels.active)}
        ${ways ? html`<td role="cell"></td>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}${own}${opened[at]}${below}
    </tbody>
  </table>`;
}
