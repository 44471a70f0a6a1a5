/** Everything the second origin serves: the script, the frames' pages, the page for challenges that leave, and the API. */
import type { StandinApi } from './api.js';

export interface StandinScripts {
  /** script.ts and frames/main.ts, bundled. */
  readonly stripe: string;
  readonly frames: string;
}

/** As strict as Stripe's own pages: their own script, their own server, in anybody's page. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const SCRIPT_HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
};

const PAGES = ['/frames/payment', '/frames/challenge', '/redirect'];

const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stand-in</title></head><body><script src="/frames/main.js"></script></body></html>';

export function createStandinPages(api: StandinApi, scripts: StandinScripts): { handle(request: Request): Promise<Response> } {
  return {
    async handle(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/endive/stripe.js') return new Response(scripts.stripe, { headers: SCRIPT_HEADERS });
      if (pathname === '/frames/main.js') return new Response(scripts.frames, { headers: SCRIPT_HEADERS });
      if (PAGES.includes(pathname)) return new Response(PAGE, { headers: PAGE_HEADERS });
      return (await api.handle(request)) ?? new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
    },
  };
}
