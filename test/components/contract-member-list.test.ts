/** <member-list> keeps the widget contract. */
import { MemberList } from '../../src/components/member-list.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'member-list',
  element: MemberList,
  reads: /\d of \d+ in use/,
  title: { en: 'Members', fr: 'Membres' },
  async open(screen) {
    // A person with everything that can be done to them, somebody selected, and nobody's seat free.
    const [manage] = await Promise.all([screen.find('button', /^Manage Ana/), screen.find('textbox', 'Name or email')]);
    if (manage.getAttribute('aria-expanded') === 'false') manage.click();
    await screen.find('heading', /^Ana/);
    const pick = await screen.find<HTMLInputElement>('checkbox', /^Select Paul/);
    if (!pick.checked) pick.click();
    await screen.sees('1 selected');
  },
  seatTerms: { license: '9 of 12 in use', user: '9 of 12 in use' },
  marks: (account) => (account === 'first' ? /of 21 in use/ : /of 35 in use/),
});
