import assert from 'node:assert/strict';
import test from 'node:test';
import type { Badge } from '../../../src/badge/contract.js';
import type { PublicKey } from '../../../src/crypto/index.js';
import { checkOwner } from '../../../src/securing/open-badges-2/key-owner.js';
import type { Opened } from '../../../src/verification/contract.js';

const PROFILE = 'https://college.example/issuer';
const KEY = 'https://college.example/key';

/** Judges a key by its owner, and by the key that a profile at `PROFILE` names. */
function outcomeOf(owner: string | undefined, listed = KEY): string | undefined {
  const issuer = {
    document: { id: PROFILE, type: 'Issuer', publicKey: listed },
    home: PROFILE,
    evidence: { url: PROFILE },
  };
  const key = { key: {} as PublicKey, findings: [], ...(owner === undefined ? {} : { owner }) };
  const [found] = checkOwner(
    KEY,
    key,
    { dataModel: 'OB 2.0' } as Badge,
    { issuer } as unknown as Opened,
  );
  return found && `${found.outcome} ${String(found.params?.['why'] ?? found.params?.['by'])}`;
}

test('O-22, X-15: one address in two spellings is one owner, and one key', () => {
  for (const [owner, listed] of [
    [PROFILE, KEY],
    ['http://college.example/issuer', KEY],
    ['HTTPS://College.example:443/issuer', KEY],
    [PROFILE, 'http://college.example/key'],
  ] as const)
    assert.equal(outcomeOf(owner, listed), 'pass issuer-document', `${owner} ${listed}`);
});

test('O-22: another path, host, port or scheme is another owner', () => {
  for (const owner of [
    'https://college.example/issuer/',
    'https://college.example/Issuer',
    'https://college.example/issuer?a',
    'https://college.example:8443/issuer',
    'http://college.example:8080/issuer',
    'https://college.example.evil.example/issuer',
    'https://user@college.example/issuer',
    'ftp://college.example/issuer',
    'urn:uuid:1',
    '',
    undefined,
  ])
    assert.equal(outcomeOf(owner), 'fail other-controller', owner);
  assert.equal(outcomeOf(PROFILE, `${KEY}2`), 'fail not-listed');
});
