/** Steps with invitation codes for tests of the kit. */
import assert from 'node:assert/strict';
import type { CreateCode } from '../../src/api/contract/requests.js';
import type { Activity, CreatedCode, InvitationCode, InvitationCodes, Joined, SeatCeiling } from '../../src/api/contract/schemas.js';
import type { AccountRecord } from '../../src/server/records.js';
import { freeSeats } from '../../src/server/rules/seating.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { call, ok, type CallOptions, type Result } from './client.js';

export const PLAIN: CreateCode = { limit: 5, expiresAt: null, domains: [], buying: null };

/** An account of 12 seats, 10 of them taken, and as many guests as asked for. */
export const withGuests = (guests: number, more: ScenarioOptions = {}): Scenario => buildScenario({ guests, ...more });

export const createCode = (scenario: Scenario, body: Partial<CreateCode> = {}, more: CallOptions = {}): Promise<CreatedCode> =>
  ok<CreatedCode>(scenario, 'createCode', { body: { ...PLAIN, ...body }, ...more });

/** A code that may buy `seats` seats at today's price. */
export async function createBuyingCode(scenario: Scenario, seats: number, body: Partial<CreateCode> = {}): Promise<CreatedCode> {
  const { ceiling } = await ceilingOf(scenario, seats);
  return createCode(scenario, { limit: 40, ...body, buying: { seats, ceiling } });
}

export const codesOf = (scenario: Scenario): Promise<InvitationCodes> => ok<InvitationCodes>(scenario, 'codes');

export async function codeOf(scenario: Scenario, id: string): Promise<InvitationCode> {
  const found = (await codesOf(scenario)).items.find((one) => one.id === id);
  assert.ok(found, `code ${id}`);
  return found;
}

export const guest = (number: number): string => `user_guest_${number}`;

export const redeem = (scenario: Scenario, code: string, as: string, more: CallOptions = {}): Promise<Result<Joined>> =>
  call<Joined>(scenario, 'redeemCode', { body: { code }, as, ...more });

/** Redeeming that must work. */
export async function join(scenario: Scenario, code: string, as: string): Promise<Joined> {
  const result = await redeem(scenario, code, as);
  assert.equal(result.code, null, JSON.stringify(result.body));
  return result.body;
}

export async function seatsOf({ store, accountId }: Scenario): Promise<AccountRecord['seats'] & { free: number }> {
  const account = await store.account(accountId);
  assert.ok(account);
  return { ...account.seats, free: freeSeats(account) };
}

/** What was done, newest first. */
export const actionsOf = async (scenario: Scenario, query = ''): Promise<string[]> =>
  (await ok<Activity>(scenario, 'activity', { query })).items.map(({ action }) => action);

/** How a result reads: the code of a refusal, or "ok". */
export const outcomes = (results: readonly Result<unknown>[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code } of results) counts[code ?? 'ok'] = (counts[code ?? 'ok'] ?? 0) + 1;
  return counts;
};

/** Every seat is taken: 9 held and 1 kept of 10. Codes may buy. */
export const FULL: ScenarioOptions = { seats: { capacity: 10 }, policy: { codesMayBuySeats: 20 } };
export const full = (guests: number, more: ScenarioOptions = {}): Scenario => withGuests(guests, { ...FULL, ...more });

export const ceilingOf = (scenario: Scenario, seats: number): Promise<SeatCeiling> => ok<SeatCeiling>(scenario, 'seatCeiling', { query: `?seats=${seats}` });
