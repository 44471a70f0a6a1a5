/** Writes src/i18n/messages.ts, the typed ids and arguments of all texts, from the English texts of all areas; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, Visitor, type FunctionReference, type Message, type SelectExpression, type VariableReference } from '@fluent/syntax';
import { globSync } from './glob.js';

/** Functions whose first argument is a number. */
const NUMERIC = new Set(['NUMBER', 'SEAT', 'SEAT_TITLE']);
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many']);
/** Words and building blocks of the catalogues themselves: no widget asks for them. */
const PRIVATE = /^(term|part)-/;

type ArgumentType = 'number' | 'string';

/** Collects the variables of one message; a variable is a number where any use of it says so. */
class Arguments extends Visitor {
  readonly types = new Map<string, ArgumentType>();
  readonly references = new Set<string>();

  #note(name: string, type: ArgumentType): void {
    if (type === 'number' || !this.types.has(name)) this.types.set(name, type);
  }

  override visitVariableReference(node: VariableReference): void {
    this.#note(node.id.name, 'string');
  }

  override visitMessageReference(node: { id: { name: string } }): void {
    this.references.add(node.id.name);
  }

  override visitFunctionReference(node: FunctionReference): void {
    const [first] = node.arguments.positional;
    if (NUMERIC.has(node.id.name) && first?.type === 'VariableReference') this.#note(first.id.name, 'number');
    this.genericVisit(node);
  }

  override visitSelectExpression(node: SelectExpression): void {
    const { selector, variants } = node;
    const numeric = variants.some(({ key }) => key.type === 'NumberLiteral' || PLURALS.has(key.name));
    if (numeric && selector.type === 'VariableReference') this.#note(selector.id.name, 'number');
    this.genericVisit(node);
  }
}

/** Arguments per message id, with those of the messages it refers to. Throws on anything the strict parser refuses. */
export function messageArguments(ftl: string): Map<string, Map<string, ArgumentType>> {
  const collected = new Map<string, Arguments>();
  for (const node of parse(ftl, {}).body) {
    if (node.type === 'Junk') throw new SyntaxError(`${node.annotations.map((a) => a.message).join('; ')}\n${node.content}`);
    if (node.type !== 'Message') continue;
    if (collected.has(node.id.name)) throw new SyntaxError(`twice in the catalogue: ${node.id.name}`);
    const found = new Arguments();
    found.visit(node as Message);
    collected.set(node.id.name, found);
  }
  const resolve = (id: string, seen: readonly string[] = []): Map<string, ArgumentType> => {
    const own = collected.get(id);
    if (!own) throw new ReferenceError(`unknown message: ${id}`);
    const all = new Map(own.types);
    for (const reference of own.references) {
      if (seen.includes(reference)) throw new ReferenceError(`circle: ${reference}`);
      for (const [name, type] of resolve(reference, [...seen, id])) {
        if (type === 'number' || !all.has(name)) all.set(name, type);
      }
    }
    return all;
  };
  return new Map([...collected.keys()].map((id) => [id, resolve(id)]));
}

function render(ftl: string): string {
  const lines = [...messageArguments(ftl)]
    .filter(([id]) => !PRIVATE.test(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, types]) => {
      const members = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => `${name}: ${type}`);
      return `  '${id}': [${members.length === 0 ? '' : `args: { ${members.join('; ')} }`}];`;
    });
  return `/** Ids of all texts and the arguments each takes. Written by scripts/generate-messages.ts; do not edit. */
/* eslint max-lines: "off" -- a list, not code */

export interface MessageArguments {
${lines.join('\n')}
}

export type MessageId = keyof MessageArguments;
export type ArgsOf<Id extends MessageId> = MessageArguments[Id];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/i18n/messages.ts', import.meta.url);
  const folder = fileURLToPath(new URL('../src/i18n/locales/en', import.meta.url));
  const areas = globSync(folder, (path) => path.endsWith('.ts')).map(async (path) => ((await import(pathToFileURL(path).href)) as { default: string }).default);
  const text = render((await Promise.all(areas)).join('\n'));
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (readFileSync(target, 'utf8') !== text) {
    console.error('src/i18n/messages.ts is not what the English catalogue says: run scripts/generate-messages.ts');
    process.exitCode = 1;
  }
}
