/** Who is in an account, and whom it wrote to, as its server knows. */
import type { Page } from 'playwright-core';
import type { HostBackend } from '../../examples/server/backend.js';

/** Makes invitations go out by mail: their links lead to a page of the host. */
export const WITH_MAIL = { policy: { invitationUrl: '/join' } };

/** Addresses invitations were sent to, oldest first. */
export function invited({ scenario }: HostBackend): string[] {
  return scenario.outbox.messages.filter(({ kind }) => kind === 'invitation').map(({ to }) => to);
}

/** Seats of the account: paid for, and held by people or kept for them. */
export async function seatsOf({ scenario }: HostBackend): Promise<{ capacity: number; taken: number }> {
  const account = await scenario.store.account(scenario.accountId);
  if (!account) throw new Error('no account');
  const { capacity, used, reserved } = account.seats;
  return { capacity, taken: used + reserved };
}

/** Somebody looks at the page again, and so does the page at its account. */
export async function comesBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
