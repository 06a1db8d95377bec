/** Dimensions of a badge's own document: each grows one part that an issuer writes. */
import type { DocumentDimension } from './contract.js';
import { LISTS } from './document-lists.js';
import { SHAPES } from './document-shapes.js';
import { LONG, MARKDOWN } from './document-texts.js';

/** Dimensions that are tried alone with every mechanism, and in pairs with each other. */
export const PAIRED: readonly DocumentDimension[] = [...LISTS, ...SHAPES];
export const DOCUMENTS: readonly DocumentDimension[] = [...PAIRED, ...MARKDOWN, ...LONG];
