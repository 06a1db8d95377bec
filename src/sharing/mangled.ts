/** Soft line ends of mail (`=` at the end of a line), its marks of quotation, line ends and blanks that a program put into a link, and what cannot be seen. */
const BREAKS =
  /=\r?\n|\r?\n[ \t]*(?:>[ \t]?)+|[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]+/g;
/** What a program took for the end of a sentence or put around a link; none of it ends a link of ours. */
const TAIL = /[)\]}>.,;:!?'"*`~|\\…。、，！？»”’›）】」』]/;

/** Takes such marks off the end, one by one: a pattern that looks for them begins anew at each. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
/** Word processors write two hyphens as one dash, and a hyphen as a prettier one. */
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

/** Percent signs that encode the link's own marks: `%23vc%3D…`, also when it was done twice. */
function unescaped(link: string): string {
  let text = link;
  for (let round = 0; round < 2 && /%25(?:23|3D)|^(?!.*#)[^?]*%23/i.test(text); round++)
    text = text.replace(/%25/g, '%').replace(/^([^?#]*)%23/i, '$1#');
  return text.replace(/#(!?\/?(?:verify(?:\?|%3F))?)(vc|src|url)%3D/i, '#$1$2=');
}

/** `=3D` is an equals sign of a mail's quoted-printable text; no value of ours begins with `3D`. */
const unquoted = (link: string): string => link.replace(/([#?&](?:vc|src|url))=3D/gi, '$1=');

/** Where the badge's own value begins: blanks before it are between words, after it they are breaks. */
function started(text: string): string {
  const at = text.search(/https?:\/\//i);
  return at > 0 ? text.slice(at) : text;
}

/**
 * Gives a link back its shape after messengers, mail programs and word processors: line breaks and soft wraps, brackets and punctuation around
 * it, `&amp;`, percent-encoded marks, invisible characters, dashes. Whatever it cannot mend is found by the link's checksum.
 *
 * @param link as it arrived
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
