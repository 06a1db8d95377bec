import { encodeHex } from '../../bytes/hex.js';
import { digest } from '../../crypto/hash.js';
import { isObject, type Json } from '../../json/values.js';
import type { CredentialDraft, RecipientDraft } from '../draft-types.js';
import type { BatchInput, BatchTemplate, RowDraft } from './contract.js';

/** Writes JSON with members in the order of their names, so that equal values are equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]: [string, Json]) => [name, sorted(one)]));
}

/** Writes what a recipient has of their own, as the store keeps it. */
export const draftText = (draft: RowDraft): string => JSON.stringify(sorted(draft));

/** Computes a digest of JSON that does not depend on the order of members. */
export const jsonDigest = async (value: unknown): Promise<string> =>
  encodeHex(await digest(JSON.stringify(sorted(value))));

/** Gives the identifier by which a recipient is found: the first that there is. */
export const recipientOf = ({ email, id, identifiers = [] }: RecipientDraft): string | null =>
  email ?? id ?? identifiers[0]?.value ?? null;

/** Puts a row's own part into the template: what the row has stands in place of the template's. */
export const draftOf = (
  template: BatchTemplate,
  { draft }: BatchInput,
  id: string,
): CredentialDraft => ({ ...template, ...draft, id });
