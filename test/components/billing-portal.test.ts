/** <billing-portal>: what somebody finds in it, how they move about, and that nothing typed is lost on the way. */
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { BillingPortal } from '../../src/components/billing-portal.js';
import { Backend, Screen, create, show, stage, until, type Stage } from './harness.js';

BillingPortal.define();

const ALL = ['Subscription', 'Plans', 'Seats', 'Credits', 'Members', 'Invite people', 'Invoices', 'Billing profile'];

const tabs = ({ screen }: Stage): HTMLElement[] => [...screen.root.querySelectorAll<HTMLElement>('[role="tab"]')];
const names = (set: Stage): string[] => tabs(set).map(({ textContent }) => (textContent ?? '').trim());
const open = (set: Stage): string[] => [...set.screen.root.querySelectorAll<HTMLElement>('[role="tabpanel"]:not([hidden])')].map(({ id }) => id);
const inside = (set: Stage, tag: string): Screen => new Screen(set.screen.root.querySelector(tag) as HTMLElement);

async function portal(element: Record<string, unknown> = {}, start: ConstructorParameters<typeof Backend>[0] = 'default', viewer?: string): Promise<Stage> {
  const set = stage('billing-portal', { start: new Backend(start), element, ...(viewer && { viewer }) });
  await until(() => set.screen.root.querySelector('[part~="panel"]'), 'the sections');
  return set;
}

const press = (element: Element, key: string): void => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<billing-portal>', () => {
  it('shows all that the backend has and the viewer may see, the first section open', async () => {
    const set = await portal();
    expect(names(set)).to.deep.equal(ALL);
    expect(open(set)).to.deep.equal(['panel-subscription']);
    await inside(set, 'subscription-summary').sees('Scale');
    expect(set.screen.root.querySelector('seat-manager'), 'what is closed is not loaded').to.equal(null);
  });

  it('leaves out what somebody has no business with', async () => {
    const set = await portal({}, 'default', 'user_noor');
    expect(names(set)).to.deep.equal(ALL.filter((name) => !/Members|Invite/.test(name)));
  });

  it('has inviting where there are codes, though no mail is sent', async () => {
    const set = await portal({}, { policy: { invitationUrl: null } });
    expect(names(set)).to.deep.equal(ALL);
  });

  it('has the sections the page names, in its order, and ignores others', async () => {
    const set = await portal({ sections: 'invoices seats nonsense' });
    expect(names(set)).to.deep.equal(['Invoices', 'Seats']);
    expect(open(set)).to.deep.equal(['panel-invoices']);
  });

  it('is walked by the arrows and opened by a press; what was typed stays while somebody looks elsewhere', async () => {
    const set = await portal({ sections: 'seats invoices' });
    const seats = inside(set, 'seat-manager');
    await seats.press('Add seats');
    await seats.fill('Seats to add', '7');
    const [first, second] = tabs(set);
    press(first!, 'ArrowRight');
    expect(set.screen.focused).to.equal(second);
    expect(open(set), 'moving is not opening').to.deep.equal(['panel-seats']);
    second!.click();
    await until(() => open(set)[0] === 'panel-invoices', 'the other section');
    expect(tabs(set).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
    press(second!, 'Home');
    expect(set.screen.focused).to.equal(first);
    first!.click();
    await until(() => open(set)[0] === 'panel-seats', 'the first section');
    expect(((await seats.field('Seats to add')) as HTMLInputElement).value).to.equal('7');
  });

  it('is linked to by the address, and leaves fragments that are not its own', async () => {
    history.replaceState(null, '', '#billing/credits');
    const set = await portal();
    expect(open(set)).to.deep.equal(['panel-credits']);
    tabs(set)[1]!.click();
    await until(() => location.hash === '#billing/plans', 'the address');
    history.replaceState(null, '', '#of-the-page');
    tabs(set)[2]!.click();
    await until(() => open(set)[0] === 'panel-seats', 'the section');
    expect(location.hash).to.equal('#of-the-page');
  });

  it('may be one page, with everything one below the other', async () => {
    const set = await portal({ layout: 'page', sections: 'seats invoices profile' });
    expect(tabs(set)).to.deep.equal([]);
    await inside(set, 'seat-manager').sees(/in use/);
    await inside(set, 'billing-profile').sees('Billing information');
    expect(set.screen.root.querySelector('invoice-list')?.getAttribute('heading-level')).to.equal('3');
  });

  it('is a choice instead of tabs where it is narrow', async () => {
    const set = stage('billing-portal', { start: new Backend() });
    const room = show(create('div'));
    room.style.width = '320px';
    room.append(set.provider);
    await until(() => set.screen.root.querySelector('select'), 'the choice');
    const select = set.screen.root.querySelector('select') as HTMLSelectElement;
    expect(select.checkVisibility()).to.equal(true);
    expect(tabs(set).every((tab) => !tab.checkVisibility())).to.equal(true);
    select.value = 'invoices';
    select.dispatchEvent(new Event('change'));
    await until(() => open(set)[0] === 'panel-invoices', 'the section');
  });

  it('is accessible', async () => {
    const set = await portal({ sections: 'seats invoices' });
    await inside(set, 'seat-manager').sees(/in use/);
    const { violations } = await globalThis.axe.run(set.element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
  });
});
