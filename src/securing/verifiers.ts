import type { Badge } from '../badge/contract.js';
import type { SecuringMechanism } from './contract.js';
import { dataIntegrity } from './data-integrity/mechanism.js';
import { jose } from './jose/mechanism.js';
import { hosted, signed, unknownVerification } from './open-badges-2/mechanisms.js';
import { sdJwt } from './sd-jwt/mechanism.js';
import { unsecured } from './unsecured.js';

/** Securing mechanisms that are verified. They exclude each other. */
export const MECHANISMS: readonly SecuringMechanism[] = [
  dataIntegrity,
  jose,
  sdJwt,
  hosted,
  signed,
  unknownVerification,
  unsecured,
];

/**
 * Gives the mechanism that secures a badge.
 *
 * @returns `undefined` for one that is not implemented: that is `unsupported`, never `invalid`
 */
export const mechanismOf = (badge: Badge): SecuringMechanism | undefined =>
  MECHANISMS.find((mechanism) => mechanism.recognise(badge));
