// What the elements promise, read from their class comments: docs, Storybook and editors are made from it.

/** Private and internal members are nobody's business outside; `declare` fields are there for types only. */
function publicOnly() {
  const hidden = (member) =>
    member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#') || member.name.startsWith('_') || member.internal;
  return {
    name: 'billing-public-only',
    analyzePhase({ ts, node, moduleDoc }) {
      // The analyzer drops @internal, so it is looked up again while the source is at hand.
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const names = node.members
        .filter((member) => ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'))
        .map((member) => member.name?.getText());
      const declaration = moduleDoc.declarations?.find((one) => one.name === node.name.text);
      for (const member of declaration?.members ?? []) if (names.includes(member.name)) member.internal = true;
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member) && !LIFECYCLE.has(member.name));
        // Our own events only: asking for a context is an event too, but nobody listens for it outside.
        if (declaration.events) declaration.events = declaration.events.filter((event) => /^billing-/.test(event.name ?? ''));
        const left = new Set((declaration.members ?? []).map((member) => member.name));
        if (declaration.attributes) {
          declaration.attributes = declaration.attributes.filter((attribute) => !attribute.fieldName || left.has(attribute.fieldName));
        }
      }
    },
  };
}

/** Registration is a static method here, so the tag's name is read from the class: `static readonly tag = '…'`. */
function tagNames() {
  return {
    name: 'billing-tag-names',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const tag = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'tag');
      const declaration = moduleDoc.declarations?.find((one) => one.name === node.name.text);
      if (!declaration || !tag?.initializer || !ts.isStringLiteral(tag.initializer)) return;
      declaration.tagName = tag.initializer.text;
      declaration.customElement = true;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: declaration.tagName,
        declaration: { name: declaration.name, module: moduleDoc.path },
      });
    },
  };
}

/** Lit's own machinery, overridden but not offered. */
const LIFECYCLE = new Set([
  'tag', 'define',
  'styles', 'properties', 'shadowRootOptions', 'formAssociated', 'createRenderRoot', 'observedAttributes',
  'connectedCallback', 'disconnectedCallback', 'connectedMoveCallback', 'attributeChangedCallback', 'adoptedCallback',
  'shouldUpdate', 'willUpdate', 'update', 'render', 'firstUpdated', 'updated', 'scheduleUpdate', 'performUpdate',
]);

export default {
  globs: ['src/components/*.ts', 'src/components/base/*.ts'],
  exclude: ['**/*.test.ts'],
  litelement: true,
  outdir: '.',
  quiet: true,
  packagejson: false,
  plugins: [tagNames(), publicOnly()],
};
