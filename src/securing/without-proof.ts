import { frozenCopy, oncePerDocument } from '../json/frozen.js';

/** Copies a document without its proofs: the same copy each time, so that its facts are found once. */
export const withoutProof = oncePerDocument((document) => {
  const { proof: _proof, ...unsecured } = document;
  return frozenCopy(unsecured, document);
});
