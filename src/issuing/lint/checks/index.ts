import type { CheckName } from '../contract.js';
import { baseProofHidesCurrency } from './base-proof.js';
import type { LintCheck } from './contract.js';
import {
  achievementIdRandom,
  credentialIdGuessable,
  ctidMalformed,
  recipientHashWeak,
  recipientInClear,
} from './identity.js';
import { imageLarge, imageWithoutDigest, urlInsecure } from './images.js';
import {
  requiredLevelUnknown,
  resultDescriptionUnknown,
  resultLevelUnknown,
  resultValueNotAllowed,
  rubricWithoutLevels,
} from './results.js';

/** The checks that rules name. */
export const CHECKS: Readonly<Record<CheckName, LintCheck>> = {
  'credential-id-guessable': credentialIdGuessable,
  'recipient-in-clear': recipientInClear,
  'recipient-hash-weak': recipientHashWeak,
  'image-without-digest': imageWithoutDigest,
  'image-large': imageLarge,
  'url-insecure': urlInsecure,
  'achievement-id-random': achievementIdRandom,
  'result-description-unknown': resultDescriptionUnknown,
  'result-level-unknown': resultLevelUnknown,
  'result-value-not-allowed': resultValueNotAllowed,
  'rubric-without-levels': rubricWithoutLevels,
  'required-level-unknown': requiredLevelUnknown,
  'ctid-malformed': ctidMalformed,
  'base-proof-hides-currency': baseProofHidesCurrency,
};
