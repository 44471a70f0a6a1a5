// The counts at the end of `npm test` decide whether work lands, so reading them is tested too.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf } from '../../scripts/test-counts.js';

const NODE = 'ℹ tests 5\nℹ suites 1\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped 1\nℹ todo 0\n';

describe('counts read from runners', () => {
  it("node's test runner, with colours or without", () => {
    assert.deepEqual(countsOf('node', NODE, 1).counts, { passed: 3, failed: 1, skipped: 1 });
    assert.deepEqual(countsOf('node', NODE.replaceAll('ℹ', '\u001b[34mℹ').replaceAll('\n', '\u001b[39m\n'), 1).counts.passed, 3);
    assert.deepEqual(countsOf('node', '# pass 2\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n', 0).counts.passed, 2);
  });
  it('web test runner: the last line counts, progress lines do not add up', () => {
    const text = 'Chromium: |██| 0/2 test files | 0 passed, 0 failed\nChromium: |██| 2/2 test files | 9 passed, 1 failed, 2 skipped\n';
    assert.deepEqual(countsOf('wtr', text, 1).counts, { passed: 9, failed: 1, skipped: 2 });
  });
  it('a runner that ran nothing has failed', () => {
    assert.equal(countsOf('node', 'ℹ pass 0\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0\n', 0).counts.failed, 1);
    assert.equal(countsOf('wtr', '', 0).counts.failed, 1);
  });
  it('a runner that crashed or was stopped after passing has failed', () => {
    assert.equal(countsOf('node', NODE.replace('fail 1', 'fail 0'), 7).counts.failed, 1);
    assert.equal(countsOf('wtr', '| 4 passed, 0 failed', null).counts.failed, 1);
  });
  it('a command without counts is one test', () => {
    assert.deepEqual(countsOf('one', 'whatever 3 passed, 2 failed', 0).counts, { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(countsOf('one', '', 2).counts, { passed: 0, failed: 1, skipped: 0 });
    assert.deepEqual(countsOf('one', '', null).counts, { passed: 0, failed: 1, skipped: 0 });
  });
});
