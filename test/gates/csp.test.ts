// The library under the strictest policy a host may have: nothing inline, no eval, Trusted Types enforced.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FOREIGN_GLOBALS } from '../package/foreign-globals.js';
import { WIDGETS, atRest, openStrictPage, type Watched } from './page.js';

/** Runs before the library: remembers what the page had, and writes violations down. */
const WITNESS = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + (event.sample || '')));
  window.before = undefined; // so that it knows itself
  window.before = new Set(Reflect.ownKeys(window));
`;

interface WitnessWindow {
  readonly violations: string[];
  readonly before: Set<PropertyKey>;
}

const violations = (watched: Watched): Promise<string[]> => watched.page.evaluate(() => (window as unknown as WitnessWindow).violations);

for (const library of ['billing-widgets.js', 'whole/billing-widgets.js'])
  describe(`a page that forbids everything it can, with ${library}`, () => {
    let watched: Watched;
    before(async () => {
      assert.ok(WIDGETS.length > 0, 'there are no elements to show');
      const widgets = WIDGETS.map((tag) => `<${tag}></${tag}>`).join('');
      watched = await openStrictPage({ library, script: WITNESS, body: `<billing-provider demo>${widgets}</billing-provider>` });
      await atRest(watched);
    });
    after(() => watched.close());

    it('draws every element', async () => {
      for (const tag of WIDGETS) {
        const height = await watched.page.locator(tag).first().evaluate((element) => element.getBoundingClientRect().height);
        assert.ok(height > 20, `${tag} draws nothing`);
      }
    });

    it('lets a purchase go through', async () => {
      const seats = watched.page.locator('seat-manager');
      await seats.locator('[data-open="add"]').click();
      // Either the price comes with the form, or after one more step: whatever is the way on, it is the primary button.
      const pay = seats.locator('[part~="pay-button"]:not([disabled])');
      const next = seats.locator('button.primary:not([disabled])');
      for (let step = 0; step < 4 && !(await pay.isVisible()); step += 1) {
        await next.last().click();
        await pay.waitFor({ timeout: 10_000 }).catch(() => undefined);
      }
      await pay.click();
      await seats.locator('[part~="receipt"]').waitFor({ timeout: 30_000 });
    });

    it('draws the payment fields in their frame', async () => {
      const profile = watched.page.locator('billing-profile');
      await profile.locator('[part~="add-button"]').first().click();
      const fields = profile.frameLocator('iframe').locator('input');
      await fields.first().waitFor({ timeout: 30_000 });
      // Styled, though nothing inline is allowed: a bare input would be as narrow as the browser makes it.
      const border = await fields.first().evaluate((input) => getComputedStyle(input).borderTopStyle);
      assert.notEqual(border, 'inset');
    });

    it('was never violated', async () => assert.deepEqual(await violations(watched), []));
    it('wrote nothing to the console, threw nothing, asked no other host', () => assert.deepEqual(watched.complaints, []));
    it('has no new globals', async () => {
      const added = await watched.page.evaluate(() => {
        const { before } = window as unknown as WitnessWindow;
        return Reflect.ownKeys(window)
          .filter((key) => !before.has(key))
          .map(String);
      });
      assert.deepEqual(added.filter((name) => !FOREIGN_GLOBALS.test(name)), []);
    });
  });

describe('the witness itself', () => {
  it('sees inline styles, inline scripts and markup from strings', async () => {
    const breakIt = `${WITNESS}
      document.addEventListener('DOMContentLoaded', () => {
        document.body.setAttribute('style', 'color: red');
        try { document.body.innerHTML = '<p></p>'; } catch {}
      });`;
    const watched = await openStrictPage({ script: breakIt, body: '<script>1</script>' });
    try {
      await watched.page.waitForFunction(() => (window as unknown as WitnessWindow).violations.length >= 3);
      const seen = await violations(watched);
      for (const kind of ['style-src', 'require-trusted-types-for', 'script-src']) {
        assert.ok(seen.some((line) => line.startsWith(kind)), `${kind} went unseen: ${seen.join(', ')}`);
      }
      assert.ok(watched.complaints.length > 0);
    } finally {
      await watched.close();
    }
  });
});
