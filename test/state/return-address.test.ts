/** The address a payment provider comes back to: what was under way is read from it, and nothing of the provider stays. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseMark, returnAddress } from '../../src/state/return-address.js';
import { readReturn } from '../../src/state/return-mark.js';

const id = fc.stringMatching(/^[\w-]{1,30}$/);
const what = fc.constantFrom('setup' as const, 'operation' as const);
const page = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url)).filter(({ search }) => !search.includes('billing_return'));
const added = fc.dictionary(fc.stringMatching(/^[a-z_]{1,20}$/), fc.string(), { maxKeys: 4 });

describe('the address to come back to', () => {
  it('tells what was under way, and is the page’s own again without what the provider added', () => {
    fc.assert(
      fc.property(page, what, id, added, (url, kind, name, more) => {
        const back = new URL(returnAddress(url.href, { what: kind, id: name }));
        for (const [parameter, value] of Object.entries({ ...more, payment_intent_client_secret: 'pi_1_secret_2' })) back.searchParams.append(parameter, value);
        const [address, mark] = readReturn(back.href);
        assert.deepEqual(parseMark(mark ?? ''), { what: kind, id: name });
        assert.deepEqual([...new URL(address).searchParams], [...url.searchParams]);
        assert.deepEqual([new URL(address).hash, new URL(address).pathname], [url.hash, url.pathname]);
        assert.ok(!address.includes('pi_1_secret_2'));
      }),
    );
  });

  it('holds one mark, though the page was left twice', () => {
    const once = returnAddress('https://host.test/?a=1', { what: 'setup', id: 'seti_1' });
    assert.equal(returnAddress(once, { what: 'operation', id: 'op_1' }), 'https://host.test/?a=1&billing_return=operation%3Aop_1');
  });

  it('of a page that nobody comes back to is left alone, whatever its own payments add', () => {
    for (const href of ['https://host.test/', 'https://host.test/?payment_intent_client_secret=pi_theirs_secret_1&x=%20#top']) {
      assert.deepEqual(readReturn(href), [href, undefined]);
    }
  });

  it('with a mark of nobody’s names nothing', () => {
    for (const mark of ['', 'setup', 'setup:', 'card:1', 'operation:a/b', 'operation:<b>', '%E0%A4']) assert.equal(parseMark(mark), undefined, mark);
  });
});
