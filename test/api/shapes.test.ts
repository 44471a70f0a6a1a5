/** The shapes pages read by agree with the schemas they are made from, on right answers and on wrong ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read, type Shape } from '../../src/api/contract/read.js';
import { responses } from '../../src/api/contract/responses.js';
import type { RouteName } from '../../src/api/contract/routes.js';
import { problem as problemSchema } from '../../src/api/contract/schemas.js';
import { answers, problem } from '../../src/api/contract/shapes.js';

const anything = fc.oneof(
  fc.constantFrom(null, true, '', 'unknown', 'month', 'active', '2026-12-14T00:00:00Z', '2026-12-14', 0, -1, 1, 1.5, 2 ** 53, 'x'.repeat(65)),
  fc.constant({}),
  fc.constant([]),
  fc.constant({ length: 0 }),
);

/** Values a shape accepts. */
function valid(shape: Shape): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') {
    const scalars: Record<string, fc.Arbitrary<unknown>> = {
      s: fc.string(),
      d: fc.constantFrom('2026-12-14T00:00:00Z', '2026-01-02T03:04:05.678Z'),
      i: fc.maxSafeInteger(),
      c: fc.maxSafeNat(),
      b: fc.boolean(),
      u: anything,
      _: fc.constant(undefined),
    };
    return scalars[shape]!;
  }
  if (!Array.isArray(shape)) return validObject(shape as Readonly<Record<string, Shape>>);
  const [kind, inner, ...words] = shape as [string, Shape, ...string[]];
  switch (kind) {
    case '?':
      return fc.oneof(fc.constant(null), valid(inner));
    case '[]':
      return fc.array(valid(inner), { maxLength: 3 });
    case '{}':
      return fc.dictionary(fc.string(), valid(inner), { maxKeys: 3 });
    case '!':
      return validObject(inner as Readonly<Record<string, Shape>>);
    case '<':
      return fc.string({ maxLength: Number(inner) });
    default:
      return fc.constantFrom(inner, ...words);
  }
}

function validObject(shape: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> {
  const requiredKeys = Object.keys(shape).filter((name) => !name.endsWith('?'));
  return fc.record(Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name.replace('?', ''), valid(inner)])), {
    requiredKeys,
    noNullPrototype: true,
  });
}

/** Breaks a value in one place: drops, adds, renames or replaces a member somewhere inside. */
function mutate(value: unknown, at: number, by: unknown, way: number): unknown {
  const copy = structuredClone(value);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys(node)) {
      places.push([node as Record<string, unknown>, name]);
      walk((node as Record<string, unknown>)[name]);
    }
  };
  walk(copy);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return by;
  const [node, name] = place;
  if (way === 0 && !Array.isArray(node)) delete node[name];
  else if (way === 1 && !Array.isArray(node)) node['extra'] = by;
  else if (way === 2 && !Array.isArray(node)) Object.defineProperty(node, '__proto__', { value: by, enumerable: true, configurable: true, writable: true });
  else node[name] = by;
  return copy;
}

function outcome(work: () => unknown): { readonly ok: boolean; readonly value?: unknown } {
  try {
    return { ok: true, value: work() };
  } catch {
    return { ok: false };
  }
}

const cases: [string, Shape, { parse(value: unknown): unknown }][] = [
  ...Object.entries(answers).map(([name, shape]): [string, Shape, { parse(value: unknown): unknown }] => [name, shape, responses[name as RouteName]]),
  ['problem', problem, problemSchema],
];

for (const [name, shape, schema] of cases) {
  test(`${name}: pages and servers accept and refuse the same answers and read the same values`, () => {
    let accepted = 0;
    fc.assert(
      fc.property(valid(shape), fc.nat(500), anything, fc.integer({ min: -1, max: 3 }), (value, at, by, way) => {
        const candidate = way < 0 ? value : mutate(value, at, by, way);
        const expected = outcome(() => schema.parse(candidate));
        const actual = outcome(() => read(shape, candidate));
        if (expected.ok) accepted += 1;
        assert.deepStrictEqual(actual, expected);
      }),
      { numRuns: 150 },
    );
    assert.ok(accepted > 10, 'right answers were among them');
  });
}

test('a mismatch names the place', () => {
  assert.throws(() => read(answers.plans, { items: [{ id: 'a', name: 'b', summary: '', features: [], currency: 'EUR', prices: [{ interval: 'week', seatUnitAmount: 1 }], seatMinimum: 0, seatMaximum: null }] }), {
    name: 'Mismatch',
    message: '.items.0.prices.0.interval',
  });
});
