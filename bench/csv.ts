// `npx tsx bench/csv.ts`: reading and checking 100,000 people in CSV, beside the fastest parsers, as ratios.
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { findColumns, personOf } from '../src/domain/columns.js';
import { createCsvReader, decodeText } from '../src/domain/csv-read.js';
import { createPeopleCheck, type PersonRow } from '../src/domain/people.js';

const PEOPLE = 100_000;
const ROUNDS = 17;
/** Rows of one slice. */
const SLICE = 500;

/** A file as a spreadsheet writes it: every fourth row with quotes, accents everywhere, decoded from bytes as from a file. */
function file(): string {
  const names = [['Ayşe', 'Yılmaz'], ['Jean', 'Lefèvre'], ['Mehmet', 'Öztürk'], ['Ana Maria', 'Martin']] as const;
  let text = 'Email,First name,Last name,Position\r\n';
  for (let index = 0; index < PEOPLE; index += 1) {
    const [first, last] = names[index % 4] ?? ['', ''];
    const position = index % 4 === 0 ? '"Head of ""Sales"", Europe"' : 'Senior engineer';
    text += `person.${index}@example.com,${first},${last},${position}\r\n`;
  }
  return decodeText(new TextEncoder().encode(text)).text;
}

const text = file();

/** The check one writes by hand: one pattern for addresses, lengths, no address twice. */
function checkByHand(rows: readonly (readonly string[])[]): number {
  const pattern = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
  const seen = new Set<string>();
  const people: PersonRow[] = [];
  let problems = 0;
  for (const [email = '', firstName = '', lastName = '', position = ''] of rows) {
    const person = { email: email.trim(), firstName: firstName.trim(), lastName: lastName.trim(), position: position.trim() };
    const identity = person.email.toLowerCase();
    if (!pattern.test(identity) || seen.has(identity) || Math.max(person.firstName.length, person.lastName.length, person.position.length) > 100) problems += 1;
    seen.add(identity);
    people.push(person);
  }
  return people.length - problems;
}

function checkOurs(rows: readonly (readonly string[])[]): number {
  const { columns } = findColumns([['Email', 'First name', 'Last name', 'Position']]);
  const check = createPeopleCheck();
  const people: PersonRow[] = [];
  let problems = 0;
  for (const cells of rows) {
    const person = personOf(cells, columns);
    problems += check.add(person).length;
    people.push(person);
  }
  return people.length - problems;
}

/** As the import does it: in slices, people and problems kept. */
function readAndCheck(): number {
  const reader = createCsvReader(text);
  const { columns } = findColumns(reader.read(1).map(({ cells }) => cells));
  const check = createPeopleCheck();
  const people: PersonRow[] = [];
  let problems = 0;
  while (!reader.done) {
    for (const { cells } of reader.read(SLICE)) {
      const person = personOf(cells, columns);
      problems += check.add(person).length;
      people.push(person);
    }
  }
  return people.length - problems;
}

function readOurs(): number {
  const reader = createCsvReader(text);
  const rows = reader.read(1).slice(1);
  while (!reader.done) for (const row of reader.read(SLICE)) rows.push(row);
  return rows.length;
}

const byUdsv = (): string[][] => initParser(inferSchema(text)).stringArrs(text);
const byPapa = (): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);

/** Each gives the number of people it found; all must agree. */
const WAYS = {
  'ours': readOurs,
  'uDSV': () => byUdsv().length,
  'papaparse': () => byPapa().length,
  'ours, ours to check': readAndCheck,
  'uDSV, ours to check': () => checkOurs(byUdsv()),
  'uDSV, checked by hand': () => checkByHand(byUdsv()),
  'papaparse, checked by hand': () => checkByHand(byPapa()),
} as const;
type Way = keyof typeof WAYS;

const taken = new Map<Way, number[]>();
for (let round = 0; round < ROUNDS; round += 1) {
  // Turn about, so that a busy moment of the machine hits all; the first two rounds warm it up.
  const ways = Object.keys(WAYS) as Way[];
  for (const way of round % 2 === 0 ? ways : ways.reverse()) {
    const began = performance.now();
    const found = WAYS[way]();
    const took = performance.now() - began;
    if (found !== PEOPLE) throw new Error(`${way} found ${found} people`);
    if (round > 1) taken.set(way, [...(taken.get(way) ?? []), took]);
  }
}

/** The quickest round: other work on the machine only ever adds. */
const best = (way: Way): number => Math.min(...(taken.get(way) ?? [Number.NaN]));
const ratio = (way: Way, to: Way): string => `${(best(way) / best(to)).toFixed(2)} ×`;

console.log(`\n${PEOPLE.toLocaleString('en')} people in ${(text.length / 1e6).toFixed(1)} MB of CSV, Node ${process.version}, best of ${ROUNDS - 2} interleaved rounds.\n`);
console.log(`reading                            ours to uDSV ${ratio('ours', 'uDSV')}, to papaparse ${ratio('ours', 'papaparse')}`);
console.log(`reading and checking, same checks  ours to uDSV with our checks ${ratio('ours, ours to check', 'uDSV, ours to check')}`);
console.log(`reading and checking               ours to uDSV checked by hand ${ratio('ours, ours to check', 'uDSV, checked by hand')}, to papaparse checked by hand ${ratio('ours, ours to check', 'papaparse, checked by hand')}`);
console.log(`reading and checking               ours to uDSV only reading ${ratio('ours, ours to check', 'uDSV')}`);
console.log('\nBy hand: one pattern, lengths, no address twice. Ours also finds the separator, numbers the rows, reads in slices, takes');
console.log('off formula guards and invisible characters, refuses card numbers and links, and knows letters of every script.');
