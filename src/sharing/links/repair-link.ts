/**
 * Soft line breaks of mail (`=` at the end of a line), quotation marks of mail, line ends, spaces
 * and invisible characters that a program put into a link.
 */
const BREAKS =
  /=\r?\n|\r?\n[ \t]*(?:>[ \t]?)+|[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]+/g;
/**
 * A character that a program appended to a link or put around it; no link of ours ends with one.
 */
const TAIL = /[)\]}>.,;:!?'"*`~|\\…。、，！？»”’›）】」』]/;

/**
 * Removes these characters from the end one by one: a pattern that searches for them would start
 * again at each.
 */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
/** Word processors replace two hyphens by one dash, and a hyphen by a typographic one. */
const DASHES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u2014\u2015]/g, '--'],
  [/[\u2010-\u2013\u2212\uFE63\uFF0D]/g, '-'],
];
const ENTITIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/&(?:amp|#38|#x26);/gi, '&'],
  [/&(?:equals|#61|#x3d);/gi, '='],
  [/&(?:num|#35|#x23);/gi, '#'],
  [/&(?:quot|#34|gt|#62);.*$/gis, ''],
];

/** Decodes percent-encoded delimiters of the link: `%23vc%3D…`, also when encoded twice. */
function unescaped(link: string): string {
  let text = link;
  for (let round = 0; round < 2 && /%25(?:23|3D)|^(?!.*#)[^?]*%23/i.test(text); round++)
    text = text.replace(/%25/g, '%').replace(/^([^?#]*)%23/i, '$1#');
  return text.replace(/#(!?\/?(?:verify(?:\?|%3F))?)(vc|src|url)%3D/i, '#$1$2=');
}

/** Decodes `=3D`, an equals sign of quoted-printable mail; no value of ours begins with `3D`. */
const unquoted = (link: string): string => link.replace(/([#?&](?:vc|src|url|r))=3D/gi, '$1=');

/**
 * Finds the start of the badge's value: spaces before it separate words, spaces after it are
 * breaks.
 */
function started(text: string): string {
  const at = text.search(/https?:\/\//i);
  return at > 0 ? text.slice(at) : text;
}

/**
 * Repairs a link that went through messengers, mail programs and word processors: line breaks and
 * soft wraps, brackets and punctuation around it, `&amp;`, percent-encoded delimiters, invisible
 * characters, dashes. The checksum of the link detects any damage that remains.
 *
 * @param link the link as received
 */
export function unmangled(link: string): string {
  let text = unquoted(started(link.trim()).replace(BREAKS, ''));
  for (const [pattern, plain] of ENTITIES) text = text.replace(pattern, plain);
  text = unescaped(text).replace(/:~:.*$/s, '');
  const [before, ...after] = text.split('#');
  const fragment = withoutTail(after.join('#'));
  const isPacked = /(?:^|[?&/])vc=[\w-]/.test(fragment);
  const mended = isPacked
    ? DASHES.reduce((all, [pattern, plain]) => all.replace(pattern, plain), fragment)
    : fragment;
  return after.length > 0 ? `${before}#${mended}` : withoutTail(text);
}
