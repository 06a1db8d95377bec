/** The manifest is made from the doc-blocks of the elements: `@tagname`, `@slot`, `@event`, `@csspart`, `@cssprop`. */

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

/**
 * What the analyser guesses from `dispatchEvent` is wrong: only the events that are documented count, and the class of each is named after it.
 * A property whose type is one of our unions of words has the words themselves, so that editors can offer them.
 */
function ours() {
  const unions = new Map();
  const spelledOut = (one) =>
    unions.has(one.type?.text) ? { ...one, type: { text: unions.get(one.type.text) } } : one;
  return {
    name: 'ours',
    collectPhase({ ts, node }) {
      const isUnion =
        ts.isTypeAliasDeclaration(node) &&
        ts.isUnionTypeNode(node.type) &&
        node.type.types.every(
          (each) => ts.isLiteralTypeNode(each) && ts.isStringLiteral(each.literal),
        );
      if (isUnion) unions.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const element of modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName)) {
        element.events = (element.events ?? [])
          .filter(({ name }) => name?.startsWith('open-badge-'))
          .map((event) => ({ ...event, type: { text: `${pascal(event.name)}Event` } }));
        element.attributes = element.attributes?.map(spelledOut);
        element.members = element.members?.map(spelledOut);
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [ours()],
};
