import { isObject } from '../../json/values.js';

/** Leaves the signature out of a proof. */
function unsignedProof(proof: unknown): unknown {
  if (!isObject(proof)) return proof;
  const { proofValue: _, ...rest } = proof;
  return rest;
}

/**
 * Gives a signed badge without its signature: with ECDSA the same text gets another signature each
 * time.
 */
export function withoutSignature(text: string): string {
  if (!text.startsWith('{')) return text.replace(/^([^.]*\.[^.]*)\.[^~]*/, '$1');
  const value: unknown = JSON.parse(text);
  return JSON.stringify(
    isObject(value) ? { ...value, proof: unsignedProof(value['proof']) } : value,
  );
}
