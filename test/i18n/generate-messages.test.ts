/** The generator reads ids and argument types out of a catalogue and refuses what the run-time parser would drop in silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageArguments } from '../../scripts/generate-messages.js';

const typesOf = (ftl: string) => Object.fromEntries([...messageArguments(ftl)].map(([id, types]) => [id, Object.fromEntries(types)]));

test('an argument is a number where it is counted or formatted as one, else a string', () => {
  assert.deepEqual(
    typesOf(`a = Plain
b = { $name } owes { $amount }
c = { SEAT($count) } of { NUMBER($total) }
d = { $n ->
    [one] one
   *[other] { $n } many
  }
e = { $kind ->
    [year] y
   *[month] m
  } { SEAT(form: "plural") }
f = { $n ->
    [0] none
   *[other] { $n } some
  }
`),
    { a: {}, b: { name: 'string', amount: 'string' }, c: { count: 'number', total: 'number' }, d: { n: 'number' }, e: { kind: 'string' }, f: { n: 'number' } },
  );
});

test('a message takes what the messages it refers to take', () => {
  assert.deepEqual(typesOf('a = { b } { $x }\nb = { SEAT($x) } { $y }\n')['a'], { x: 'number', y: 'string' });
});

test('junk, doubles, unknown references and circles are refused', () => {
  for (const ftl of ['a = { $x', 'a = x\na = y', 'a = { b }', 'a = { b }\nb = { a }', 'a = { $x ->\n [one] y\n}', 'not a message']) {
    assert.throws(() => messageArguments(`${ftl}\n`), ftl);
  }
});
