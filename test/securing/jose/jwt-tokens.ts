/** Two issuers with their keys, and tokens that are judged. */
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import type { Report } from '../../../src/report/finding.js';
import {
  claims,
  credential,
  has,
  ISSUER,
  judged,
  signer,
  type Signer,
  token,
  told,
  type Web,
} from './jwt-support.js';

export const KID = `${ISSUER}/key`;
export const own = await signer('RS256');
export const attacker = await signer('RS256');
export const ed = await signer('EdDSA');

/** An issuer whose document does not speak of keys, so that their place may count (J-8.3). */
export const SILENT: Web = {
  [ISSUER]: { id: ISSUER, type: ['Profile'], name: 'Example Works' },
  'https://issuer.example/.well-known/jwks.json': 404,
};
export const jwkAt = (by: Signer, more: JsonObject = {}): Web => ({
  ...SILENT,
  [KID]: { ...by.jwk, ...more },
});
/** A token as it should be, signed by the issuer's own key at its own URL, except for the given changes. */
export const good = async (
  header: JsonObject = {},
  more: JsonObject = {},
  by = own,
): Promise<string> =>
  token(by, { kid: KID, ...header }, { ...credential(), ...claims(credential()), ...more });
export const judge = async (
  header: JsonObject,
  more: JsonObject = {},
  options = {},
): Promise<Report> => judged(await good(header, more), jwkAt(own), options);

export const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));
export function assertInvalid(report: Report, code: string): void {
  assertVerdict(report, 'invalid');
  assert.ok(has(report, code, 'fail'), `${code} in:\n${told(report)}`);
}
