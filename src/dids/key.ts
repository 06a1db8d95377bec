import { keyFromMultikey } from '../crypto/index.js';
import type { Resolution, Resolve } from './contract.js';
import { KEY_FAULT_CODES } from './method-key.js';

/** Key types that are known but not supported in did:key. */
const KINDS: Readonly<Record<string, string>> = {
  rsa: 'RSA',
  p521: 'P-521',
  ed448: 'Ed448',
  'bls12-381-g1': 'BLS12-381 G1',
  'p256-old': 'P-256, old form',
};

/** Resolves did:key: the document is made from the identifier itself, never fetched (K-10). */
export const didKey: Resolve = async (did) => {
  const parts = did.slice('did:key:'.length).split(':');
  const multibase = parts.at(-1)!;
  const hasVersion = parts.length === 2 && /^\d+(\.\d+)*$/.test(parts[0]!);
  if (!multibase.startsWith('z') || (parts.length !== 1 && !hasVersion)) return malformed(did);
  const key = keyFromMultikey(multibase);
  // an RSA key is a valid key, and a token signed with RS256 is not worse for it
  const kind = 'fault' in key && key.fault === 'unsupported' ? KINDS[key.detail ?? ''] : undefined;
  if (kind) return { error: 'key-method-unsupported', params: { method: `did:key (${kind})` } };
  if ('fault' in key)
    return { error: KEY_FAULT_CODES[key.fault], params: { did, detail: key.detail ?? key.fault } };
  const id = `${did}#${multibase}`;
  const method = { id, type: 'Multikey', controller: did, publicKeyMultibase: multibase };
  return {
    document: {
      id: did,
      verificationMethod: [method],
      assertionMethod: [id],
      authentication: [id],
    },
  };
};

const malformed = (did: string): Resolution => ({ error: 'key-malformed', params: { did } });
