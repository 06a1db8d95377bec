/**
 * The XML parser, in a module of its own: saxes is CommonJS, and an `import()` of such a package holds its names only as some bundlers see it,
 * while a plain import has them everywhere.
 */
export { SaxesParser } from 'saxes';
