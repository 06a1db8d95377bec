import { isObject, asText } from '../../../json/values.js';
import { placesAt, textAt } from '../places.js';
import type { LintCheck } from './contract.js';

const IDENTIFIERS = '/credentialSubject/identifier/*';
/** Shortest salt that serves for one badge only, in characters of base64url (M-23). */
const MIN_SALT = 16;

/** Finds identifiers of the recipient that anyone can read (M-23). */
export const recipientInClear: LintCheck = (credential) => [
  ...placesAt(credential, IDENTIFIERS)
    .filter(({ value }) => isObject(value) && value['hashed'] === false)
    .map(({ pointer }) => pointer),
  ...placesAt(credential, '/credentialSubject/id')
    .filter(({ value }) => /^mailto:/i.test(asText(value)))
    .map(({ pointer }) => pointer),
];

/** Finds hashed identifiers that can be guessed: MD5, or without a salt of some length (M-23). */
export const recipientHashWeak: LintCheck = (credential) =>
  placesAt(credential, IDENTIFIERS)
    .filter(({ value }) => isObject(value) && value['hashed'] === true)
    .filter(
      ({ value }) =>
        !/^sha256\$/.test(textAt(value, 'identityHash') ?? '') ||
        (textAt(value, 'salt') ?? '').length < MIN_SALT,
    )
    .map(({ pointer }) => pointer);

/** A counter at the end of a URL, or an e-mail address in it. */
const GUESSABLE = /[/=:#-]\d{1,9}(?:\.\w+)?$|[^/\s]@[^/\s]/;

/** Finds an id of the credential that can be guessed, or that names the recipient (I-6). */
export const credentialIdGuessable: LintCheck = (credential) =>
  placesAt(credential, '/id')
    .filter(({ value }) => GUESSABLE.test(asText(value)))
    .map(({ pointer }) => pointer);

/** Finds an achievement whose id was made at random, so that nothing is published there. */
export const achievementIdRandom: LintCheck = (credential) =>
  placesAt(credential, '/credentialSubject/achievement/id')
    .filter(({ value }) => /^urn:uuid:/i.test(asText(value)))
    .map(({ pointer }) => pointer);

const CTID = /^ce-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ACHIEVEMENT = '/credentialSubject/achievement';

/** Finds identifiers of the Credential Registry in another form than `ce-` and a UUID (T-11). */
export const ctidMalformed: LintCheck = (credential) => [
  ...placesAt(credential, `${ACHIEVEMENT}/alignment/*`)
    .filter(({ value }) => /^ce(?:terms|asn):|^CTDL$/.test(textAt(value, 'targetType') ?? ''))
    .filter(({ value }) => !CTID.test(textAt(value, 'targetCode') ?? ''))
    .map(({ pointer }) => `${pointer}/targetCode`),
  ...placesAt(credential, `${ACHIEVEMENT}/otherIdentifier/*`)
    .filter(({ value }) => textAt(value, 'identifierType') === 'ext:ctid')
    .filter(({ value }) => !CTID.test(textAt(value, 'identifier') ?? ''))
    .map(({ pointer }) => `${pointer}/identifier`),
];
