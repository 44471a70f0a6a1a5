/** The program of the stand-in's own pages, served from its own origin: which one this is, the address says. */
import { lineToPage } from '../link.js';
import { startChallenge, kindOf } from './challenge.js';
import { startPaymentFrame } from './payment.js';

const { pathname, hash, search } = location;
// What a frame is told at first stands behind the "#": no server sees it.
const about = new URLSearchParams(pathname === '/redirect' ? search : hash.slice(1));
const told = (name: string): string => about.get(name) ?? '';
const ask = (path: string, init?: RequestInit) => fetch(path, init);

if (pathname === '/frames/payment') {
  startPaymentFrame({ view: window, ask, open: (hear) => lineToPage(window, told('origin'), hear) });
} else {
  const shared = { view: window, ask, key: told('key'), clientSecret: told('client_secret'), locale: told('locale') || navigator.language };
  if (pathname === '/redirect') {
    startChallenge({
      ...shared,
      through(intent) {
        const kind = kindOf(shared.clientSecret);
        const back = new URL(told('return_url'));
        back.searchParams.set(`${kind}_intent`, shared.clientSecret.split('_secret')[0] ?? '');
        back.searchParams.set(`${kind}_intent_client_secret`, shared.clientSecret);
        back.searchParams.set('redirect_status', intent?.status === 'succeeded' ? 'succeeded' : intent?.status === 'processing' ? 'pending' : 'failed');
        location.assign(back);
      },
    });
  } else {
    const line = lineToPage(window, told('origin'), () => {});
    startChallenge({ ...shared, through: () => line.send({ type: 'through' }) });
  }
}
