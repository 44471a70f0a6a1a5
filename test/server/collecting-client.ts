/** Steps to a renewal that is collected, or is not. */
import type { ServerCardKey } from '../../src/server/payments/cards.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { subscriptionOf } from './client.js';
import { accountIn } from './world.js';

export const PRICE = 12 * 2_900 * 1.2;

/** The instant after the period's end, with the tick run there. */
export async function atRenewal(options: ScenarioOptions): Promise<Scenario> {
  const scenario = buildScenario(options);
  const { end } = (await accountIn(scenario)).period;
  scenario.clock.advance(end - scenario.clock.now());
  await scenario.kit.tick();
  return scenario;
}

export const renewed = (card: ServerCardKey, more: ScenarioOptions = {}) => atRenewal({ cards: [card, 'visa'], ...more });
export const openTotals = async (scenario: Scenario) => (await subscriptionOf(scenario)).openInvoices.map(({ total }) => total);
export const later = async (scenario: Scenario, milliseconds: number) => (scenario.clock.advance(milliseconds), scenario.kit.tick());
export const told = async (scenario: Scenario, type: string) => {
  await new Promise(setImmediate);
  return scenario.events.filter((event) => event.type === type && event.accountId === scenario.accountId).length;
};
