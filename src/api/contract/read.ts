/** Reads an answer by its shape: as strict as the schemas the shapes are made from, in a fraction of the bytes. */

/**
 * A schema as plain data, made by `scripts/generate-shapes.ts`:
 * - 's' string · 'd' instant · 'i' integer · 'c' integer ≥ 0 · 'b' boolean · 'u' anything · '_' nothing
 * - `{ name: shape }` an object, other members are dropped; a name ending in "?" may be absent
 * - `['!', object]` an object without other members · `['{}', shape]` a record
 * - `['?', shape]` or null · `['[]', shape]` a list · `['<', n]` a string of at most n characters
 * - `['=', …]` one of these words · `['~', …]` one of these words, any other value reads as "unknown"
 */
export type Shape = string | ShapeObject | ShapeList;
export interface ShapeObject {
  readonly [name: string]: Shape;
}
export type ShapeList = readonly [kind: string, inner: Shape | number, ...words: string[]];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  s: (value) => typeof value === 'string',
  d: (value) => typeof value === 'string' && INSTANT.test(value),
  i: Number.isSafeInteger,
  c: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  b: (value) => typeof value === 'boolean',
  u: () => true,
  _: (value) => value === undefined,
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an answer is not what the contract says: "quote.lines.0.amount". */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** A fresh value with exactly what the shape knows. @throws Mismatch at the first difference */
export function read(shape: Shape, value: unknown, path = ''): unknown {
  const check = (right: boolean): void => {
    if (!right) throw new Mismatch(path);
  };
  if (typeof shape === 'string') {
    check(SCALARS[shape]!(value));
    return value;
  }
  if (!isList(shape)) return readObject(shape, value, path, false);
  const [kind, ...rest] = shape;
  const inner = rest[0] as Shape;
  switch (kind) {
    case '?':
      return value === null ? null : read(inner, value, path);
    case '[]':
      check(Array.isArray(value));
      return (value as unknown[]).map((item, index) => read(inner, item, `${path}.${index}`));
    case '{}':
      check(isObject(value));
      return Object.fromEntries(
        Object.entries(value as object).flatMap(([name, item]) => (name === '__proto__' ? [] : [[name, read(inner, item, `${path}.${name}`)]])),
      );
    case '!':
      return readObject(inner as ShapeObject, value, path, true);
    case '<':
      check(typeof value === 'string' && value.length <= (rest[0] as number));
      return value;
    case '~':
      return rest.includes(value as string) ? value : 'unknown';
    default:
      check(rest.includes(value as string));
      return value;
  }
}

function isList(shape: ShapeObject | ShapeList): shape is ShapeList {
  return Array.isArray(shape);
}

function readObject(shape: ShapeObject, value: unknown, path: string, strict: boolean): unknown {
  if (!isObject(value)) throw new Mismatch(path);
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape)) {
    const name = key.replace('?', '');
    if (name !== key && value[name] === undefined) continue;
    result[name] = read(inner, value[name], `${path}.${name}`);
  }
  if (strict) for (const name of Object.keys(value)) if (!Object.hasOwn(shape, name) && !Object.hasOwn(shape, `${name}?`)) throw new Mismatch(`${path}.${name}`);
  return result;
}
