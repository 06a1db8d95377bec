/** A badge with a status list, its issuer, and a stranger. */
import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../src/badge/contract.js';
import type { Code } from '../../src/report/codes.js';
import type { Outcome, Report } from '../../src/report/finding.js';
import { didOf, draft, newKey, sign, type World } from './mint.js';

export const issuer = await newKey('Ed25519');
export const stranger = await newKey('Ed25519');
export const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code }) => `${outcome} ${code}`)
    .join('; ');
export function assertIs(report: Report, verdict: string, outcome?: Outcome, code?: Code): void {
  assert.equal(report.verdict, verdict, says(report));
  if (code)
    assert.ok(
      report.findings.some((one) => one.code === code && one.outcome === outcome),
      `${outcome} ${code}; got ${says(report)}`,
    );
}

export const HOST = 'https://college.example';
export const didDocument = (did: string, key: string): JsonObject => {
  const method = { id: `${did}#key-1`, type: 'Multikey', controller: did, publicKeyMultibase: key };
  return { id: did, verificationMethod: [method], assertionMethod: [method.id] };
};
export const WEB = 'did:web:college.example';
export const atHost = (more: JsonObject): Promise<JsonObject> =>
  sign(draft(WEB, more), issuer, { verificationMethod: `${WEB}#key-1` });
export const hostWorld = (more: World = {}): World => ({
  [`${HOST}/.well-known/did.json`]: didDocument(WEB, issuer.multikey),
  ...more,
});
