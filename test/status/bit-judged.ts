/** A badge with an entry in a bitstring status list, judged. */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import type { VerifyOptions } from '../../src/verify.js';
import { didOf, draft, judge, newKey, sign } from '../securing/data-integrity/mint.js';
import { LIST_URL, world } from './support.js';

export const issuer = await newKey('Ed25519');
export const badge = (status: Json): Promise<JsonObject> =>
  sign({ ...draft(didOf(issuer)), credentialStatus: status }, issuer);
/** Checks a badge with this entry against this response at the list's URL. */
export const judged = async (
  status: Json,
  answer: JsonObject | string | number,
  options: VerifyOptions = {},
): Promise<Report> =>
  judge(await badge(status), { fetch: world({ [LIST_URL]: answer }), ...options });
