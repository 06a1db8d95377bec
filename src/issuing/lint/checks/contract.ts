import type { JsonObject } from '../../../badge/contract.js';

/** A check that is written in code: gives the JSON pointers at which something is to be improved. */
export type LintCheck = (credential: JsonObject) => string[];
