/** 10,000 rows never freeze a page: each step of long work is small, a turn ends with the first step after its time, and cancelling lands between two. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FilePeople, peopleIn, type FilePerson } from '../../src/components/invite/file-people.js';
import { problemLines } from '../../src/components/invite/file-save.js';
import { readTable, type FileTable } from '../../src/components/invite/file-table.js';
import { FileWork } from '../../src/components/invite/file-work.js';
import { createPace, TURN } from '../../src/components/invite/pace.js';
import { createCsvReader } from '../../src/domain/csv-read.js';
import type { PersonRow } from '../../src/domain/person.js';
import { createI18n, loadCatalogue } from '../../src/i18n/i18n.js';

const MANY = 10_000;
/** A task people feel, in milliseconds. */
const FELT = 50;
const NEVER = new AbortController().signal;

const line = (index: number): string => `person${String(index).padStart(5, '0')}@example.com,First,Last,`;
const TEXT = Array.from({ length: MANY }, (_, index) => line(index)).join('\n');

/** Counts what is touched between two steps. */
function counting() {
  const touched = new Set<number>();
  let most = 0;
  let steps = 0;
  let all = 0;
  const step = (): void => {
    most = Math.max(most, touched.size);
    all += touched.size;
    touched.clear();
    steps += 1;
  };
  return {
    touch: (index: number) => void touched.add(index),
    pace: async () => step(),
    result: () => (step(), { most, steps, all }),
  };
}

describe('10,000 rows of a file', () => {
  test('are read 200 at a time, whatever is in them', async () => {
    const { pace, result } = counting();
    const { rows } = await readTable({ name: '', text: TEXT }, {}, pace, NEVER);
    assert.equal(rows.length, MANY);
    assert.ok(result().steps >= MANY / 200, 'a step after every 200 rows');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a,b', '', '"x""y",z', '"over\ntwo lines",c', ' '), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (rowsOf, limit) => {
        const reader = createCsvReader(rowsOf.join('\n'));
        while (!reader.done) {
          const before = reader.progress;
          const read = reader.read(limit);
          assert.ok(read.length <= limit && read.every(({ number }, index) => index === 0 || number - (read[0]?.number ?? 0) < limit), 'no slice is longer than asked for');
          assert.ok(reader.progress > before || reader.done, 'each slice gets on');
        }
      }),
    );
  });

  test('are understood 100 at a time', async () => {
    const { touch, pace, result } = counting();
    const rows = Array.from({ length: MANY }, (_, index) => ({
      number: index + 1,
      get cells() {
        touch(index);
        return line(index).split(',');
      },
    }));
    const table: FileTable = { name: '', rows, separator: ',', encoding: undefined, unclosed: undefined };
    const people = await peopleIn(table, { email: 0, firstName: 1, lastName: 2, fullName: null, position: 3 }, false, pace);
    const { most, all } = result();
    assert.equal(people.count, MANY);
    assert.equal(all, MANY, 'each was looked at');
    assert.ok(most <= 100, `${most} rows in one step`);
  });

  test('are checked 100 at a time, and once more after a correction', async () => {
    const { touch, pace, result } = counting();
    const rows = Array.from({ length: MANY }, (_, index): FilePerson => {
      const person: PersonRow = {
        get email() {
          touch(index);
          return `person${index}@`;
        },
        firstName: '',
        lastName: '',
        position: '',
      };
      return { number: index + 1, person };
    });
    const checked = await new FilePeople(rows, new Map()).checked(pace);
    const { most, all } = result();
    assert.deepEqual([checked.problems.size, all], [MANY, MANY]);
    assert.ok(most <= 100, `${most} rows in one step`);
  });

  test('that are all wrong are put in words 100 at a time', async () => {
    const people = new FilePeople(
      Array.from({ length: 1_000 }, (_, index) => ({ number: index + 1, person: { email: 'x', firstName: '', lastName: '', position: '' } })),
      new Map(Array.from({ length: 1_000 }, (_, index) => [index, { email: { code: 'invalid' } }])),
    );
    const i18n = createI18n(await loadCatalogue('en'));
    await Promise.all([i18n.load('importing'), i18n.load('people')]);
    const { pace, result } = counting();
    assert.equal((await problemLines(people, i18n, pace)).length, 1_000);
    assert.ok(result().steps >= 10);
  });
});

describe('a turn', () => {
  test('ends with the first step after its time, so that none is felt unless a single step is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ min: 0, max: FELT - TURN, maxExcluded: true, noNaN: true }), { maxLength: 300 }), async (costs) => {
        let now = 0;
        let began = 0;
        const turns: number[] = [];
        const turn = async (): Promise<void> => {
          turns.push(now - began);
          now += 100; // as long as the page likes
          began = now;
        };
        const pace = createPace(undefined, { now: () => now, turn });
        for (const cost of costs) {
          now += cost;
          await pace();
        }
        turns.push(now - began);
        assert.ok(turns.every((length) => length < FELT), `a turn of ${Math.max(...turns)} ms`);
      }),
    );
  });
});

/** A page that gives a turn only when told to; every step takes as long as a turn may. */
function slowly() {
  let now = 0;
  const waiting: (() => void)[] = [];
  const work = new FileWork((signal) => createPace(signal, { now: () => (now += TURN), turn: () => new Promise((go) => waiting.push(go)) }));
  return {
    work,
    /** Lets the work go on until it wants to give the page a turn again, at most so often. */
    async turns(most: number): Promise<number> {
      for (let given = 0; given < most; given += 1) {
        for (let tries = 0; waiting.length === 0 && tries < 50; tries += 1) await Promise.resolve();
        const go = waiting.shift();
        if (!go) return given;
        go();
      }
      return most;
    },
  };
}

describe('cancelling', () => {
  test('lands between two steps: nothing more is read, and nothing of it comes back', async () => {
    const { work, turns } = slowly();
    const opened = work.openText(TEXT);
    assert.equal(await turns(5), 5);
    assert.equal(work.value.step, 'reading');
    work.clear();
    assert.ok((await turns(100)) <= 1, 'the step that was under way, and no other');
    await opened;
    assert.deepEqual(work.value, { step: 'empty' });
  });

  test('by another file shows that one alone', async () => {
    const { work, turns } = slowly();
    const first = work.openText(TEXT);
    await turns(5);
    const second = work.openText('lea@example.com,Léa\nmax@example.com,Max\n');
    await turns(1_000);
    await Promise.all([first, second]);
    const state = work.value;
    assert.ok(state.step === 'table' && state.people);
    assert.deepEqual(state.people.fine.map(({ email }) => email), ['lea@example.com', 'max@example.com']);
  });

  test('leaves the page a turn for every 200 rows that are read and every 100 that are checked', async () => {
    const { work, turns } = slowly();
    const opened = work.openText(TEXT);
    const given = await turns(100_000);
    await opened;
    assert.equal(work.value.step, 'table');
    assert.ok(given >= MANY / 200 + 2 * (MANY / 100), `${given} turns`);
  });
});
