/** One <member-invite> on the page, and how people fill it. */
import { MemberInvite } from '../../src/components/member-invite.js';
import { BillingError } from '../../src/api/errors.js';
import type { BillingAdapter } from '../../src/api/adapter.js';
import type { PeopleAdapter } from '../../src/api/people-adapter.js';
import { SCENARIOS, type ScenarioName, type ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, stage, type Screen, type Stage, type StageOptions } from './harness.js';

MemberInvite.define();

/** An account whose invitations go out by mail. */
export function account(start: ScenarioName | ScenarioOptions = {}, wrap?: (adapter: BillingAdapter) => BillingAdapter): Backend {
  const options = typeof start === 'string' ? SCENARIOS[start] : start;
  return new Backend({ ...options, policy: { invitationUrl: 'https://host.test/join', ...options.policy } }, wrap);
}

/** Such calls about people are refused while `on` says so. */
export function refusing(name: keyof PeopleAdapter, on: () => boolean): (adapter: BillingAdapter) => BillingAdapter {
  return (adapter) => ({
    ...adapter,
    people: async () => {
      const people = await adapter.people?.();
      if (!people) throw new BillingError('not_found');
      return on() ? { ...people, [name]: () => Promise.reject(new BillingError('forbidden_role', { status: 403 })) } : people;
    },
  });
}

/** Whom invitations were sent to, by address. */
export const mails = ({ backend }: Stage): string[] => backend.scenario.outbox.messages.filter(({ kind }) => kind === 'invitation').map(({ to }) => to);

export async function invite(options: StageOptions = {}): Promise<Stage & { readonly told: CustomEvent[] }> {
  const { start = {}, ...rest } = options;
  const set = stage('member-invite', { ...rest, start: start instanceof Backend ? start : account(start) });
  const told: CustomEvent[] = [];
  set.provider.addEventListener('billing-members-invited', (event) => told.push(event));
  await set.screen.sees(/\d+ free seats?/);
  return Object.assign(set, { told });
}

/** Pastes into a field, as from a spreadsheet or a mail. */
export async function pasteInto(screen: Screen, name: string, text: string): Promise<void> {
  const field = await screen.field(name);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.focus();
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
}

/** Addresses, one in each row from the first on. */
export async function enter(screen: Screen, ...emails: readonly string[]): Promise<void> {
  for (const [index, email] of emails.entries()) {
    if (!screen.has('textbox', `Email, row ${index + 1}`)) await screen.press('Add a row');
    await screen.fill(`Email, row ${index + 1}`, email);
    (await screen.field(`Email, row ${index + 1}`)).dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Chooses a file as a person does. */
export async function choose(screen: Screen, content: BlobPart, name = 'people.csv'): Promise<void> {
  const input = screen.root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no place to choose a file');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
