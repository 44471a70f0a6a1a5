/** What hosts are told of people. */
import type { Services } from '../call.js';
import type { KitEvent } from '../options.js';
import type { ImportRecord, MemberRecord } from './people-records.js';
import { countRows } from '../rules/imports.js';

type Teller = Pick<Services, 'emit' | 'clock'>;

export function tellOfPerson(teller: Teller, type: KitEvent['type'], accountId: string, { id, userId, role }: MemberRecord): void {
  tell(teller, { type, accountId, member: { id, userId, role } });
}

export function tellOfImport(teller: Teller, { accountId, id, rows }: ImportRecord): void {
  tell(teller, { type: 'import.done', accountId, import: { id, invited: countRows(rows).invited } });
}

function tell({ emit, clock }: Teller, event: Pick<KitEvent, 'type' | 'accountId' | 'member' | 'import'>): void {
  emit({ ...event, operationId: null, seats: null, at: new Date(clock.now()).toISOString() });
}
