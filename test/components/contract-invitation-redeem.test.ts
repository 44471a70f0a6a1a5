/** The widget contract, kept by <invitation-redeem>. */
import { InvitationRedeem } from '../../src/components/invitation-redeem.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'invitation-redeem',
  element: InvitationRedeem,
  reads: /Signed in as Ana Ferreira/,
  title: { en: 'Join with an invitation', fr: 'Rejoindre sur invitation' },
  forEveryone: true,
  marks: (account) => (account === 'first' ? 'Erste Werkstatt' : 'Zweite Werkstatt'),
  async open(screen) {
    await screen.fill('Invitation code', 'not a code');
    await screen.press('Join');
    await screen.sees('This is not a whole code.');
  },
});
