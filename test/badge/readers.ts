/** Normalises a sample document, as it is or edited. */
import { type Badge, type Found, type JsonObject, toBadge } from '../../src/badge/index.js';
import { copy, type Draft } from './samples.js';

const found: Found = { container: 'json', notes: [] };
export const read = (
  document: JsonObject,
  more: Partial<Parameters<typeof toBadge>[0]> = {},
): Badge => toBadge({ raw: JSON.stringify(document), document, found, ...more });
export const edited = (document: JsonObject, edit: (draft: Draft) => void): Badge => {
  const draft = copy(document);
  edit(draft);
  return read(draft as JsonObject);
};
