/** Makes the manifest from the doc-blocks of the elements: `@tagname`, `@slot`, `@event`, `@csspart`, `@cssprop`. */

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

/**
 * Corrects the manifest. The analyser guesses events from `dispatchEvent` wrongly: only documented events are kept, each with the class
 * named after it. A type that is one of our unions of strings is replaced by the strings, so that editors can suggest them.
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
      // the analyser lists files as the file system does, which differs between machines
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const element of modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName)) {
        element.events = (element.events ?? [])
          .filter(({ name }) => /^(open-badge|micro-credential)-/.test(name ?? ''))
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
