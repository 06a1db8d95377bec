/** Tables of docs/guides/theming.md: the tokens with their defaults, and the parts, as the sources have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { code, tableOf } from './markdown.js';

const folder = fileURLToPath(new URL('../../src/elements/', import.meta.url));

/** Reads the sources of the elements, as path and text. */
const sources = (): Array<readonly [string, string]> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);

/** Purpose of each token; one that the styles use and this table lacks stops the script. */
const PURPOSE: Readonly<Record<string, string>> = {
  paper: 'background of the report and the share panel',
  ink: 'text of the verdict panel and the report',
  'ink-2': 'quieter text in them',
  rule: 'lines in them',
  wash: 'background of code, advice, and table heads',
  good: 'mark and words of the verdict: verified',
  'good-wash': 'background of its verdict panel',
  warn: 'expired, suspended, someone else’s, not yet valid',
  'warn-wash': 'background of their verdict panel',
  bad: 'not authentic, revoked',
  'bad-wash': 'background of their verdict panel',
  quiet: 'not confirmed, not checked, unsupported, issuer not identified',
  'quiet-wash': 'background of their verdict panel',
  background: 'background of the issuer’s part; the text colour is that of your page',
  border: 'colour of the frame',
  radius: 'corner radius; buttons and fields have a part of it',
  font: 'font of everything',
  mono: 'font of code',
  'max-width': 'maximum width',
  'min-height':
    'minimum height, also before there is a badge, so that the page does not shift; a value of yours applies afterwards too',
  'readable-size': 'font size when `readable`',
  'sticky-top': 'height of your own fixed header, below which table heads stick',
};

/** Default of a token that has several, in words; one that the styles use and the words lack stops the script. */
const SEVERAL: Readonly<Record<string, string>> = {
  font: "`inherit`; when `readable`: `'Atkinson Hyperlegible', Verdana, 'Noto Sans', 'Open Sans', sans-serif`",
  background:
    '`transparent`; the line of an application or assessment that stays in sight `Canvas`',
  'max-width':
    'card `30rem`, when `readable` `38rem`; `full` `72rem`; `showcase` `40rem`; `compact` `min(100%, 26rem)`; `inline` `min(100%, 26em)`; verifier `64rem`, from 20 badges `none`; report and share panel `44rem`; micro-credential `60rem`, its application `80rem`, assessment `88rem`, catalog `72rem`',
  'min-height':
    'while it loads: card `19rem`, `compact` `3.75rem`, `full` `130rem`, or `100rem` where it is wide; then `auto`, `compact` `3.75rem`',
};

/** Cuts the default out of `var(--open-badge-…, default)`, which may contain brackets itself. */
function defaultAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && depth-- === 0) return text.slice(start, at).trim();
  }
  throw new Error(`a token without an end: ${text.slice(start, start + 40)}`);
}

/** Resolves a private variable of the styles to its value. */
const resolved = (value: string, all: string): string =>
  value.replace(/var\((--_[\w-]+)\)/g, (whole, name: string) => {
    const found = [...all.matchAll(new RegExp(`${name}: ([^;]+);`, 'g'))].map(([, text]) => text!);
    return found.find((text) => text.startsWith('color-mix')) ?? whole;
  });

/** Collects the tokens and their different defaults, in the order of the sources. */
function tokens(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = sources()
    .map(([, text]) => text)
    .join('\n');
  const found = new Map<string, Set<string>>();
  for (const match of all.matchAll(/var\(--open-badge-([\w-]+),\s*/g)) {
    const values = found.get(match[1]!) ?? new Set();
    found.set(match[1]!, values.add(resolved(defaultAt(all, match.index + match[0].length), all)));
  }
  return found;
}

const LIGHT_DARK = /^light-dark\(([^,]+), ([^)]+)\)$/;

/** Gives the purpose of a token. @throws Error for one that has none */
function purposeOf(name: string): string {
  const purpose = PURPOSE[name];
  if (purpose === undefined)
    throw new Error(`scripts/guides/theming.ts has no purpose of --open-badge-${name}`);
  return purpose;
}

/** Writes the default of a token. @throws Error for several of which one is not in words */
function defaultOf(name: string, values: ReadonlySet<string>): string {
  if (values.size === 1) return [...values].map(code).join('');
  const missing = [...values].find((value) => !SEVERAL[name]?.includes(code(value)));
  if (missing !== undefined)
    throw new Error(`scripts/guides/theming.ts lacks ${missing} of --open-badge-${name}`);
  return SEVERAL[name]!;
}

/** Lists the parts in the doc-block of each element. */
const parts = (): string[][] =>
  sources().flatMap(([, text]) => {
    const tag = /@tagname (\S+)/.exec(text)?.[1];
    const named = [...text.matchAll(/@csspart (\S+) - (.*)/g)];
    return tag === undefined
      ? []
      : named.map(([, part, about], at) => [
          at === 0 ? code(tag) : '',
          code(part!),
          about!.replace(/\.$/, ''),
        ]);
  });

/** Makes the tables of the page, by the names of their places. */
export function themingTables(): Readonly<Record<string, string>> {
  const all = [...tokens()];
  const order = Object.keys(PURPOSE);
  all.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const token = (name: string): string => code(`--open-badge-${name}`);
  const colours = all.flatMap(([name, defaults]) => {
    const [, light, dark] = LIGHT_DARK.exec([...defaults][0]!) ?? [];
    return light && dark ? [[token(name), code(light), code(dark), purposeOf(name)]] : [];
  });
  const others = all
    .filter(([, defaults]) => !LIGHT_DARK.test([...defaults][0]!))
    .map(([name, defaults]) => [token(name), defaultOf(name, defaults), purposeOf(name)]);
  return {
    colours: tableOf(['token', 'light', 'dark', 'colour of'], colours),
    tokens: tableOf(['token', 'default', 'what it sets'], others),
    parts: tableOf(['element', 'part', ''], parts()),
  };
}
