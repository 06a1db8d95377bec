import type { RecipientClaim } from '../contract.js';
import { isUrl } from '../../json/url.js';

/** Other names for the types of identifiers: the alias of M-24, and the recipient properties of OB 2.0 (4.7). */
const TYPE_ALIASES: Readonly<Record<string, string>> = {
  email: 'emailAddress',
  url: 'ext:url',
  telephone: 'ext:telephone',
  phone: 'ext:telephone',
};

/** Brings the type of an identifier to its name in OB 3.0. */
export const typeNamed = (type: string): string => TYPE_ALIASES[type] ?? type;

/**
 * A person as named from outside. `type` is what the caller says it is; without one `form` is what the text looks like, which never decides
 * what it is compared with: the badge says what its identifiers are.
 */
export interface Claim {
  readonly type?: string;
  readonly form?: string;
  readonly value: string;
}

const EMAIL = /^[^@\s<>:/]+@[^@\s<>:/]+$/;
const FORMS: ReadonlyArray<readonly [form: RegExp, type: string]> = [
  [/^did:/i, 'id'],
  [/^https?:/i, 'ext:url'],
  [/^tel:|^\+[\d\s().-]+$/i, 'ext:telephone'],
];

/** Reads a claim. */
export function claimOf(claim: RecipientClaim): Claim {
  if (typeof claim !== 'string') return { type: typeNamed(claim.type), value: claim.value };
  return { form: formOf(claim.trim()), value: claim };
}

const formOf = (text: string): string | undefined =>
  EMAIL.test(addressIn(text)) ? 'emailAddress' : FORMS.find(([looks]) => looks.test(text))?.[1];

/** Takes the address out of `mailto:ada@…` and `Ada <ada@…>`; any other text stays. */
function addressIn(text: string): string {
  const [, link] = /^mailto:([^?]*)/i.exec(text) ?? [];
  const [, bracketed] = /<\s*(?:mailto:)?([^<>]*?)\s*>$/i.exec(text) ?? [];
  return link === undefined ? (bracketed ?? text) : decoded(link);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const email = (value: string): string => addressIn(value.trim()).trim().normalize('NFC');
const phone = (value: string): string => value.replace(/^\s*tel:/i, '').replace(/[\s().-]/g, '');
const href = (value: string): string =>
  isUrl(value.trim()) ? new URL(value.trim()).href : value.trim();

/** Spellings tried in this order; each is named when it is the one that fits (M-22). Letters fold only in e-mail addresses. */
export const SPELLINGS: ReadonlyArray<
  readonly [name: string, apply: (value: string) => string, type?: string]
> = [
  ['exact', (value) => value],
  ['trimmed', (value) => value.trim()],
  ['NFC', (value) => value.trim().normalize('NFC')],
  ['address', email, 'emailAddress'],
  ['lower-case', (value) => email(value).toLowerCase(), 'emailAddress'],
  ['number', phone, 'ext:telephone'],
  ['URL', href, 'ext:url'],
];

/** A known id is compared as it is (V-61); an id of the form `mailto:` is an e-mail address. */
export const isSubject = (subjectId: string | undefined, { type, value }: Claim): boolean =>
  subjectId !== undefined &&
  (type === undefined || type === 'id' || type === 'emailAddress') &&
  ((subjectId === value && type !== 'emailAddress') ||
    (/^mailto:/i.test(subjectId) &&
      email(value) !== '' &&
      email(subjectId).toLowerCase() === email(value).toLowerCase()));

/** Types whose values have a form of their own, so that a text of another form says nothing against them. */
const FORMED: readonly string[] = ['emailAddress', 'ext:url', 'ext:telephone'];

/** Whether a subject's id that is another speaks against the claim: an e-mail typed for a badge that has a DID only is no contradiction. */
export function contradictsId(subjectId: string | undefined, { type, form }: Claim): boolean {
  if (subjectId === undefined) return false;
  if (type !== undefined) return type === 'id';
  return form === undefined || form === 'id' || form === formOf(subjectId);
}

/** Whether an identifier of this type that is another speaks against the claim. */
export const contradictsType = (type: string, claim: Claim): boolean =>
  claim.type !== undefined ||
  claim.form === undefined ||
  claim.form === type ||
  (claim.form !== 'emailAddress' && !FORMED.includes(type));
