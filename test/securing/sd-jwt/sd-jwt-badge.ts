/** A badge as an SD-JWT with disclosures. */
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { digest } from '../../../src/crypto/index.js';
import type { Report } from '../../../src/report/finding.js';
import {
  claims,
  credential,
  ISSUER,
  part,
  signer,
  token,
  told,
  type Web,
} from '../jose/jwt-support.js';

export const parse = (text: string): Json => JSON.parse(text) as Json;
export const digestOf = async (disclosure: string): Promise<string> =>
  encodeBase64url(await digest(disclosure));
const own = await signer('ES256');
export const KID = `${ISSUER}/key`;
export const pages: Web = { [ISSUER]: { id: ISSUER, assertionMethod: [KID] }, [KID]: own.jwk };

export const NAME = part(['salt1', 'name', 'Soldering']);
export const NARRATIVE = part(['salt2', 'narrative', 'With lead.']);

/** A badge whose name and subject narrative are disclosed or withheld. */
export async function sdJwt(
  disclosures: readonly string[],
  more: JsonObject = {},
  header: JsonObject = {},
): Promise<string> {
  const { name: _name, ...rest } = credential();
  const subject = {
    ...(rest['credentialSubject'] as JsonObject),
    _sd: [await digestOf(NARRATIVE)],
  };
  const payload = {
    ...rest,
    ...claims(credential()),
    credentialSubject: subject,
    _sd: [await digestOf(NAME)],
    _sd_alg: 'sha-256',
    ...more,
  };
  return [
    await token(own, { kid: KID, typ: 'vc+sd-jwt', ...header }, payload),
    ...disclosures,
    '',
  ].join('~');
}

export const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));
