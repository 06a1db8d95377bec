import { plainOrigin } from '../net/policy.js';
import type { CardView } from '../presenting/view.js';
import { escapeHtml } from './escape.js';

type Phrase = CardView['title'];

/** Attributes in double quotes, escaped; those without a value are left out. */
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

/** An element with text in it. */
export const textIn = (
  tag: string,
  text: string | undefined,
  values: Parameters<typeof attributes>[0] = {},
): string => (text ? `<${tag}${attributes(values)}>${escapeHtml(text)}</${tag}>` : '');

/** An element with a phrase of the issuer's, in its own language and direction. */
export const phraseIn = (
  tag: string,
  phrase: Phrase | undefined,
  values: Parameters<typeof attributes>[0] = {},
): string =>
  phrase ? textIn(tag, phrase.text, { ...values, lang: phrase.lang, dir: phrase.dir }) : '';

/** A link of the issuer's: opens elsewhere, takes nothing along. */
export const issuerLink = (href: string, inner: string): string =>
  `<a${attributes({ href, rel: 'noopener noreferrer nofollow ugc', target: '_blank' })}>${inner}</a>`;

/** A link of our own. */
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

/** A whole page: no script and no style but from files, so that its policy can be strict. */
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

/** What a share page may load: its own files and the elements', pictures it names, and over https what a check has to ask (X-36). */
export function policy({
  scripts,
  pictures = [],
}: {
  readonly scripts: string;
  readonly pictures?: readonly string[];
}): string {
  // a host may hold `;` and `'`, which would begin a directive of the issuer's own: only plain origins are let in
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
