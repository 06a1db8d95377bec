import { urlOf } from '../json/url.js';
import { secured, webUrl } from './web-url.js';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const URN_UUID = /^urn:uuid:/i;
const ESCAPED = /%[\da-f]{2}/gi;
const UNRESERVED = /^[\w.~-]$/;

/**
 * Tells whether a name in a revocation list is the id of a badge: as a text without white space
 * around it; as a UUID in any letter case, with or without `urn:uuid:` (M-36); or as a URL of the
 * web, also one relative to the list, that differs in scheme, letter case of the host, default port,
 * percent-encoding (RFC 3986 §6.2.2) or an empty fragment.
 *
 * @param name the name in the list
 * @param id the badge's own id
 * @param listUrl URL of the list, to which a relative name refers
 */
export function isSameId(name: string, id: string, listUrl: string): boolean {
  const own = formsOf(id);
  return formsOf(name, listUrl).some((form) => own.includes(form));
}

/** Writes an id in each form in which it can be compared. */
function formsOf(id: string, base?: string): readonly string[] {
  const text = id.trim();
  const forms = [text, uuidOf(text), webUrlOf(text, base)];
  return forms.filter((form) => form !== undefined);
}

function uuidOf(text: string): string | undefined {
  if (UUID.test(text)) return `urn:uuid:${text.toLowerCase()}`;
  return URN_UUID.test(text) ? text.toLowerCase() : undefined;
}

function webUrlOf(text: string, base: string | undefined): string | undefined {
  const url = webUrl(urlOf(text, base)?.href);
  return url && normalized(urlOf(secured(url))!.href).replace(/#$/, '');
}

/** Decodes unreserved characters and writes the others' codes in capital letters. */
const normalized = (href: string): string =>
  href.replace(ESCAPED, (code) => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16));
    return UNRESERVED.test(character) ? character : code.toUpperCase();
  });
