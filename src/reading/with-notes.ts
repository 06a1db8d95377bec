import type { Found } from '../badge/contract.js';
import type { ParsedJson } from '../json/parse.js';

/** Adds the notes of the parser to those of the place. */
export const withNotes = (found: Found, { notes }: ParsedJson): Found =>
  notes.length === 0 ? found : { ...found, notes: [...found.notes, ...notes] };
