/** The manifest is made from the doc-blocks of the elements: `@tagname`, `@slot`, `@event`, `@csspart`, `@cssprop`. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
};
