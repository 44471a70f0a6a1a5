/** What the strict parser finds in a catalogue: messages, their variables, their plural choices. */
import { parse, Visitor, type Message, type SelectExpression, type VariableReference } from '@fluent/syntax';

export interface ParsedMessage {
  readonly variables: readonly string[];
  /** Variant keys of each choice made by a number. */
  readonly pluralChoices: readonly (readonly string[])[];
  readonly attributes: readonly string[];
  readonly hasValue: boolean;
}

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many']);

class Facts extends Visitor {
  readonly variables = new Set<string>();
  readonly pluralChoices: string[][] = [];
  readonly references: string[] = [];

  override visitVariableReference(node: VariableReference): void {
    this.variables.add(node.id.name);
  }

  override visitMessageReference(node: { id: { name: string } }): void {
    this.references.push(node.id.name);
  }

  override visitSelectExpression(node: SelectExpression): void {
    const keys = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
    if (keys.some((key) => PLURALS.has(key))) this.pluralChoices.push(keys);
    this.genericVisit(node);
  }
}

/** Throws on junk and on ids that appear twice: the run-time parser would drop them in silence. */
export function parseCatalogue(ftl: string): Map<string, ParsedMessage> {
  const found = new Map<string, { node: Message; facts: Facts }>();
  for (const node of parse(ftl, {}).body) {
    if (node.type === 'Junk') throw new SyntaxError(node.content);
    if (node.type !== 'Message') continue;
    if (found.has(node.id.name)) throw new SyntaxError(`twice: ${node.id.name}`);
    const facts = new Facts();
    facts.visit(node);
    found.set(node.id.name, { node, facts });
  }
  const variablesOf = (id: string): string[] => {
    const entry = found.get(id);
    if (!entry) throw new ReferenceError(`unknown message: ${id}`);
    return [...entry.facts.variables, ...entry.facts.references.flatMap(variablesOf)];
  };
  return new Map(
    [...found].map(([id, { node, facts }]) => [
      id,
      {
        variables: [...new Set(variablesOf(id))].sort(),
        pluralChoices: facts.pluralChoices,
        attributes: node.attributes.map((attribute) => attribute.id.name),
        hasValue: node.value !== null,
      },
    ]),
  );
}
