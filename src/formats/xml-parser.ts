/**
 * The XML parser, in a module of its own: saxes is CommonJS, and an `import()` of such a package
 * has its names only with some bundlers, while a plain import has them everywhere.
 */
export { SaxesParser } from 'saxes';
