import type { RecipientClaim } from '../contract.js';
import { trimEndOf } from '../../bytes/trim-end.js';
import { isUrl } from '../../json/url.js';

/** Other names of identifier types: the alias of M-24, and the recipient properties of OB 2.0. */
const TYPE_ALIASES: Readonly<Record<string, string>> = {
  email: 'emailAddress',
  url: 'ext:url',
  telephone: 'ext:telephone',
  phone: 'ext:telephone',
};

/** Gives the OB 3.0 name of an identifier type. */
export const typeNamed = (type: string): string => TYPE_ALIASES[type] ?? type;

/**
 * Person as named by the caller. `type` is given by the caller. Without it, `form` is a guess from
 * the text, which never decides what the text is compared with: the badge names the types of its
 * identifiers.
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
  EMAIL.test(urlIn(text)) ? 'emailAddress' : FORMS.find(([looks]) => looks.test(text))?.[1];

/**
 * Extracts the e-mail address from `mailto:ada@…`, `Ada <ada@…>`, `Ada (ada@…)`, and from an item
 * of a list, with its comma or semicolon; returns any other text unchanged.
 */
function urlIn(text: string): string {
  const [, link] = /^mailto:([^?]*)/i.exec(text) ?? [];
  if (link !== undefined) return decoded(link);
  const item = trimEndOf(text, /[\s,;]/);
  const angled = lastBracketed(item, '<', '>');
  if (angled !== undefined) return angled.trim().replace(/^mailto:/i, '');
  const round = lastBracketed(item, '(', ')');
  return round !== undefined && /^\S+$/.test(round) && /.@./.test(round) ? round : item;
}

/**
 * Extracts what is in brackets at the end of a text. The brackets are searched for one by one, since
 * the text is the badge's and may consist of nothing but them.
 */
function lastBracketed(text: string, open: string, close: string): string | undefined {
  if (!text.endsWith(close)) return undefined;
  const inside = text.slice(0, -1);
  const from = inside.lastIndexOf(open);
  return from < inside.lastIndexOf(close) || from === -1 ? undefined : inside.slice(from + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const email = (value: string): string => urlIn(value.trim()).trim().normalize('NFC');
const phone = (value: string): string => value.replace(/^\s*tel:/i, '').replace(/[\s().-]/g, '');
const href = (value: string): string =>
  isUrl(value.trim()) ? new URL(value.trim()).href : value.trim();

/**
 * Spellings in the order they are tried; a report names the one that matches (M-22). Case is
 * ignored in e-mail addresses only.
 */
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

/**
 * Tells whether a claim is the subject's id. An id is compared exactly (V-61), but `mailto:` is an
 * e-mail address.
 */
export const isSubject = (subjectId: string | undefined, { type, value }: Claim): boolean =>
  subjectId !== undefined &&
  (type === undefined || type === 'id' || type === 'emailAddress') &&
  ((subjectId === value && type !== 'emailAddress') ||
    (/^mailto:/i.test(subjectId) &&
      email(value) !== '' &&
      email(subjectId).toLowerCase() === email(value).toLowerCase()));

/**
 * Types whose values have a recognisable form, so that a text of another form does not contradict
 * them.
 */
const FORMED: readonly string[] = ['emailAddress', 'ext:url', 'ext:telephone'];

/** Matches an identifier with a scheme (RFC 3986 §3.1), which may be a subject's id. */
const URI = /^\s*[a-z][a-z\d+.-]*:\S/i;

/**
 * Tells whether a different subject id contradicts the claim. An e-mail address, a number or a name
 * does not contradict a badge that has only a DID.
 */
export function contradictsId(
  subjectId: string | undefined,
  { type, form, value }: Claim,
): boolean {
  if (subjectId === undefined) return false;
  if (type !== undefined) return type === 'id';
  return form === undefined ? URI.test(value) : form === 'id' || form === formOf(subjectId);
}

/**
 * Tells whether a different identifier of this type contradicts the claim. A name or a number does
 * not contradict an e-mail address.
 */
export const contradictsType = (type: string, claim: Claim): boolean =>
  claim.type !== undefined ||
  claim.form === type ||
  (claim.form !== 'emailAddress' && !FORMED.includes(type));
