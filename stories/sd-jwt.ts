/** The claims and disclosures of an SD-JWT badge whose holder may withhold parts; the caller signs them. */
import { encodeBase64url } from '../src/bytes/base64url.js';
import { read, type Badge } from '../src/read.js';
import { documentWith } from './samples.js';

const text = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
const digest = async (part: string): Promise<string> =>
  encodeBase64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(part))),
  );

/** The parts that may be withheld; without `name` the achievement is not valid. */
export const PARTS = {
  licenseNumber: text(['salt-1', 'licenseNumber', 'ED-4711-0815']),
  narrative: text(['salt-2', 'narrative', 'Worked alone, on weekends.']),
  name: text(['salt-3', 'name', 'Data Literacy']),
};

/** @param issuer id of the issuer @returns the claims that the issuer signs */
export async function sdClaims(
  issuer = 'did:web:university.example',
): Promise<Record<string, unknown>> {
  const {
      evidence: _evidence,
      credentialSubject,
      ...rest
    } = documentWith({ issuer: { id: issuer } }),
    {
      narrative: _narrative,
      licenseNumber: _number,
      achievement,
      ...subject
    } = credentialSubject as Record<string, object>;
  const { name: _name, ...named } = achievement as Record<string, unknown>;
  return {
    ...rest,
    iss: issuer,
    jti: rest['id'],
    nbf: Date.parse(String(rest['validFrom'])) / 1000,
    ...(subject!['id'] ? { sub: subject!['id'] } : {}),
    credentialSubject: {
      ...subject,
      achievement: { ...named, _sd: [await digest(PARTS.name)] },
      _sd: [await digest(PARTS.narrative), await digest(PARTS.licenseNumber)],
    },
    _sd_alg: 'sha-256',
  };
}

/** Makes the same badge with a signature that is not real, so that screenshots do not change from day to day. */
export async function sdJwtBadge(): Promise<Badge> {
  const token = [
    text({ alg: 'EdDSA', typ: 'vc+sd-jwt', kid: 'did:web:university.example#key-1' }),
    text(await sdClaims()),
    'A'.repeat(86),
  ].join('.');
  return (await read([token, ...Object.values(PARTS), ''].join('~')))[0]!;
}
