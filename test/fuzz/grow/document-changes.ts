/** Changes of one part of a badge’s own document. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';

export const { arrayLength, stringLength, depth, values, members } = CREDENTIAL_LIMITS;

export const list = (n: number, item: (at: number) => Json): readonly Json[] =>
  Array.from({ length: n }, (_, at) => item(at));

type Change = (at: JsonObject, n: number) => JsonObject;
export const inSubject =
  (change: Change) =>
  (document: JsonObject, n: number): JsonObject => ({
    ...document,
    credentialSubject: change(document['credentialSubject'] as JsonObject, n),
  });
export const inAchievement = (change: Change): ((document: JsonObject, n: number) => JsonObject) =>
  inSubject((subject, n) => ({
    ...subject,
    achievement: change(subject['achievement'] as JsonObject, n),
  }));
export const inIssuer =
  (change: Change) =>
  (document: JsonObject, n: number): JsonObject => ({
    ...document,
    issuer: change(document['issuer'] as JsonObject, n),
  });
export const atRoot =
  (change: (n: number) => JsonObject) =>
  (document: JsonObject, n: number): JsonObject => ({ ...document, ...change(n) });
