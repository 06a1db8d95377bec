import type { JsonObject } from '../badge/contract.js';
import { asList, isObject, type Json } from '../json/values.js';
import type { Report } from '../report/finding.js';
import { readJson } from './files.js';
import { UsageError, type Io } from './io.js';

/**
 * Puts signed endorsements into a credential that is to be signed (OB 3.0 `endorsement`).
 *
 * @param paths files of `open-badge endorse`, JSON
 * @throws Misuse for a file that is no signed endorsement
 */
export async function withEndorsements(
  io: Io,
  credential: JsonObject,
  paths: readonly string[],
): Promise<JsonObject> {
  if (paths.length === 0) return credential;
  const added = await Promise.all(paths.map((path) => endorsementIn(io, path)));
  return { ...credential, endorsement: [...asList(credential['endorsement']), ...added] };
}

async function endorsementIn(io: Io, path: string): Promise<JsonObject> {
  const document = (await readJson(io, path)) as Json;
  const isSigned =
    isObject(document) &&
    asList(document['type']).includes('EndorsementCredential') &&
    'proof' in document;
  if (!isSigned)
    throw new UsageError(`${path}: not a signed endorsement (JSON, from open-badge endorse)`);
  return document;
}

/** Warns of each endorsement that readers of the badge will not count, or cannot verify. */
export function warnOfEndorsements(io: Io, { findings }: Report): void {
  for (const { check, outcome, code, pointer } of findings)
    if (check === 'endorsement' && outcome !== 'pass' && outcome !== 'skipped')
      io.err(`open-badge: warning: ${pointer ?? '/endorsement'}: ${code}\n`);
}
