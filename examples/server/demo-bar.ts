/** The strip above every host page: who is signed in, the account's time, other starting states, test cards. Part of the demo, not of the product. */
import { SIMULATED_CARDS } from '../../src/domain/simulated-cards.js';
import type { HostBackend } from './backend.js';
import { joinPage } from './hosts.js';
import { escape } from './html.js';
import { stateOf, statesOf, type StateName } from './states.js';
import { jumps, type Jump } from '../../src/testing/time-machine.js';

const ROLES: Readonly<Record<string, string>> = {
  owner: 'owner',
  billing: 'second billing admin',
  manager: 'manager, looks after people',
  member: 'member, may look',
  guest: 'of no account yet',
};

const CARDS = [
  ['visa', 'works'],
  ['challenge', 'asks for a confirmation'],
  ['declined_later', 'is stored, then declined'],
  ['declined', 'is refused at once'],
] as const;

const spaced = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');

/** A day and time as the account reads them. */
const dated = (at: number, timeZone: string): string => {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);
  return `<time datetime="${new Date(at).toISOString()}">${text}</time>`;
};

const jumpButton = (timeZone: string, { name, title, at }: Jump): string =>
  `<button name="jump" value="${name}">${title}<small>${new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' }).format(at)}</small></button>`;

export async function demoBar(backend: HostBackend, userId: string): Promise<string> {
  await backend.prepared;
  const { viewers, accountId, clock, store } = backend.scenario;
  const [ahead, account] = await Promise.all([jumps(backend.scenario), store.account(accountId)]);
  const timeZone = account?.timeZone ?? 'UTC';
  const people = Object.values(viewers).filter((person) => person.accountId === accountId || person.role === 'guest');
  const viewer = backend.personOf(userId) ?? backend.scenario.viewer;
  // A page about an account has nothing to show to who is in none.
  const pageFor = ({ role }: typeof viewer): string => (role === 'guest' ? joinPage(backend.name) : '');
  const link = (person: typeof viewer): string =>
    `<li><a href="${pageFor(person)}?as=${encodeURIComponent(person.userId)}"${person.userId === viewer.userId ? ' aria-current="true"' : ''}>${escape(person.name)}</a>, ${ROLES[person.role] ?? person.role}</li>`;
  const { length } = backend.scenario.outbox.messages;
  const sent = length > 0 ? ` (${length})` : '';
  const option = (name: StateName): string =>
    `<option value="${name}"${name === backend.state ? ' selected' : ''}>${escape(stateOf(name).title)}</option>`;
  return `<aside class="demo-bar" lang="en" aria-label="Demo">
      <a href="/">Demo</a> <a href="/hosts/${backend.name}/outbox">Outbox${sent}</a>
      <details>
        <summary>${escape(viewer.name)}, ${ROLES[viewer.role] ?? viewer.role}</summary>
        <div class="demo-panel">
          <div><h2>Sign in as</h2><ul>${people.map(link).join('')}</ul></div>
          <div>
            <h2>Time machine</h2>
            <p>It is ${dated(clock.now(), timeZone)}.</p>
            <form class="jumps" method="post" action="/hosts/${backend.name}/demo">${ahead.map((jump) => jumpButton(timeZone, jump)).join('')}</form>
          </div>
          <div>
            <h2>Start over</h2>
            <form method="post" action="/hosts/${backend.name}/demo">
              <select name="state" aria-label="Starting state">${statesOf(backend.name).map(option).join('')}</select>
              <button>Start over</button>
            </form>
          </div>
          <div>
            <h2>Test cards</h2>
            <ul>${CARDS.map(([key, what]) => `<li><code>${spaced(SIMULATED_CARDS[key].number)}</code> ${what}</li>`).join('')}</ul>
            <h2>Promotion codes</h2>
            <ul><li><code>WELCOME20</code>, <code>LOYAL10</code>, <code>HALFSEAT</code></li><li><code>SUMMER</code> has expired</li></ul>
          </div>
        </div>
      </details>
      <button type="button" data-theme-toggle>Theme</button>
    </aside>`;
}
