import { plainOrigin } from '../../web/policy.js';
import type { CardView } from '../../view/contract.js';
import { escapeHtml } from '../escape.js';

type Phrase = CardView['title'];

/** Writes attributes in double quotes, escaped; omits those without a value. */
export function attributes(
  values: Readonly<Record<string, string | number | true | undefined>>,
): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : value === true
          ? ` ${name}`
          : ` ${name}="${escapeHtml(String(value))}"`,
    )
    .join('');
}

/** Writes an element with text content. */
export const textIn = (
  tag: string,
  text: string | undefined,
  values: Parameters<typeof attributes>[0] = {},
): string => (text ? `<${tag}${attributes(values)}>${escapeHtml(text)}</${tag}>` : '');

/** Writes an element with a text of the issuer, in its own language and direction. */
export const phraseIn = (
  tag: string,
  phrase: Phrase | undefined,
  values: Parameters<typeof attributes>[0] = {},
): string =>
  phrase ? textIn(tag, phrase.text, { ...values, lang: phrase.lang, dir: phrase.dir }) : '';

/** Writes a link of the issuer: opens in a new tab, without opener or referrer. */
export const issuerLink = (href: string, inner: string): string =>
  `<a${attributes({ href, rel: 'noopener noreferrer nofollow ugc', target: '_blank' })}>${inner}</a>`;

/** Writes a link of our own. */
export const link = (
  href: string,
  text: string,
  values: Parameters<typeof attributes>[0] = {},
): string => textIn('a', text, { href, ...values });

export interface HeadParts {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly csp: string;
  readonly head: readonly string[];
  readonly body: string;
}

/**
 * Writes a complete page: scripts and styles come from files only, so that its policy can be strict
 * (X-36).
 */
export const pageText = ({
  lang,
  dir,
  title,
  csp,
  head,
  body,
}: HeadParts): string => `<!doctype html>
<html${attributes({ lang, dir })}>
<head>
<meta charset="utf-8">
<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: csp })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${head.filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

/**
 * Writes the content security policy of a share page: its own files and the elements', images it
 * names, and https for the requests of a verification (X-36).
 */
export function policy({
  scripts,
  pictures = [],
}: {
  readonly scripts: string;
  readonly pictures?: readonly string[];
}): string {
  // A host may contain `;` and `'`, which would start a directive of the issuer's own: only plain
  // origins are accepted.
  const origins = (urls: readonly string[]): string =>
    [...new Set(urls.map(plainOrigin))]
      .filter((origin) => origin !== undefined)
      .map((origin) => ` ${origin}`)
      .join('');
  return [
    "default-src 'none'",
    `script-src 'self'${origins([scripts])}`,
    "style-src 'self'",
    `img-src 'self' data:${origins(pictures)}`,
    "connect-src 'self' https:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html open-badge',
  ].join('; ');
}
