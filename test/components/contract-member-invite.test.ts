/** The widget contract, kept by <member-invite>. */
import { MemberInvite } from '../../src/components/member-invite.js';
import { pasteInto } from './invite-setup.js';
import { until } from './harness.js';
import { runWidgetContract } from './widget-contract.js';

MemberInvite.define();

runWidgetContract({
  tag: 'member-invite',
  element: MemberInvite,
  reads: /\d+ free (seats?|licenses?|users?)/,
  title: { en: 'Invite people', fr: 'Inviter des personnes' },
  marks: (account) => (account === 'first' ? '11 free seats' : '25 free seats'),
  seatTerms: { license: 'free licenses', user: 'free users' },
  // More people than there are free seats: as far as the order of the missing ones, with a form open in it.
  async open(screen) {
    // What was begun before the element was put back goes on by itself.
    const begun = (): boolean => screen.has('heading', /^\d+ more .+ needed$/);
    if (!begun()) {
      await pasteInto(screen, 'Email, row 1', Array.from({ length: 12 }, (_, index) => `Guest Number${index} <guest${index}@example.com>`).join('\n'));
      await until(() => begun() || screen.has('button', /^Next/), 'the way to the order');
      if (!begun()) await screen.press(/^Next/);
    }
    await screen.enabled(/^Pay/);
    await screen.press('Add a payment method');
    await screen.field(/^Name on card/);
  },
});
