import { neutralise, PARAM_LIMIT } from './sanitize-text.js';
import type { HostView, LinkView } from './contract.js';
import { isUrl } from '../json/url.js';

const BASE = 36,
  T_MIN = 1,
  T_MAX = 26,
  SKEW = 38,
  DAMP = 700,
  FIRST_BIAS = 72,
  FIRST_CODE = 128;
/**
 * Longest label of a host name (RFC 1035 §2.3.4), in characters; decoding takes quadratic time
 * (X-5).
 */
const MAX_LABEL = 63;

const digit = (char: number): number =>
  char >= 48 && char <= 57 ? char - 22 : char >= 97 && char <= 122 ? char - 97 : NaN;
const threshold = (k: number, bias: number): number => Math.min(T_MAX, Math.max(T_MIN, k - bias));

/** Adapts the bias (RFC 3492 §6.1). */
function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Decodes one label without its `xn--` (RFC 3492); undefined when it is not Punycode. */
export function decodePunycode(label: string): string | undefined {
  if (label.length > MAX_LABEL) return undefined;
  const dash = label.lastIndexOf('-');
  const output = dash > 0 ? [...label.slice(0, dash)].map((char) => char.codePointAt(0)!) : [];
  let code = FIRST_CODE,
    bias = FIRST_BIAS,
    i = 0;
  for (let at = dash > 0 ? dash + 1 : 0; at < label.length;) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      if (at >= label.length) return undefined;
      const value = digit(label.charCodeAt(at++));
      if (!(value >= 0 && value < BASE)) return undefined;
      i += value * weight;
      const t = threshold(k, bias);
      if (value < t) break;
      weight *= BASE - t;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    code += Math.floor(i / (output.length + 1));
    if (code > 0x10ffff) return undefined;
    i %= output.length + 1;
    output.splice(i++, 0, code);
  }
  return String.fromCodePoint(...output);
}

const SCRIPTS = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Georgian',
  'Cherokee',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
// Japanese and Korean mix several scripts, and Latin letters (UTS 39, highly restrictive).
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];

/** Tells whether a label mixes scripts that no language writes together (UTS 39). */
export function mixesScripts(label: string): boolean {
  const used = SCRIPTS.filter(([, pattern]) => pattern.test(label)).map(([name]) => name);
  return used.length > 1 && !TOGETHER.some((set) => used.every((name) => set.includes(name)));
}

/** Gives a host in ASCII, and in Unicode when it looks different there. */
function host(ascii: string): HostView {
  const unicode = ascii
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
  const mixed = unicode.split('.').some(mixesScripts);
  return {
    kind: 'host',
    ascii,
    mixed,
    ...(unicode === ascii ? {} : { unicode: neutralise(unicode, PARAM_LIMIT) }),
  };
}

const DID_WEB = /^did:web:([^:/?#\\@\s]+)(?=$|[:/?#])/;
const DID_WEBVH = /^did:webvh:[^:]+:([^:/?#\\@\s]+)(?=$|[:/?#])/;
/**
 * Encodes an identifier as ASCII, as its syntax requires: letters of other scripts could imitate
 * others, and are written as in a URL.
 */
const inAscii = (id: string): string =>
  id.replace(/[^\u0020-\u007e]/gu, (char) => encodeURIComponent(char.toWellFormed()));
const shortened = (id: string): string =>
  id.length > 36 ? `${id.slice(0, 22)}…${id.slice(-6)}` : id;
export const parsed = (url: string): URL | undefined => (isUrl(url) ? new URL(url) : undefined);

export const didName = (id: string): string | undefined =>
  (DID_WEB.exec(id) ?? DID_WEBVH.exec(id))?.[1];

/**
 * Finds the host in a did:web, its port percent-encoded (did:web §3.1), or in a did:webvh, which
 * puts a digest before it.
 */
export function didHost(id: string): string | undefined {
  const name = didName(id);
  return name && parsed(`https://${name.replace(/%3A/i, ':')}`)?.host;
}

/**
 * Names the host behind an identifier in a form that may be shown: that of a web URL or did:web,
 * else the DID, shortened.
 *
 * @param id issuer id, URL or DID
 * @example
 * import { hostOf } from 'open-badge-elements/present';
 * hostOf('did:web:university.example').ascii; // 'university.example'
 */
export function hostOf(id: string | undefined): HostView {
  if (!id) return { kind: 'other', ascii: '', mixed: false };
  const name = id.startsWith('did:')
    ? didHost(id)
    : /^https?:/.test(id)
      ? parsed(id)?.host
      : undefined;
  if (name) return host(name);
  return {
    kind: /^did:(key|jwk):/.test(id) ? 'key' : 'other',
    ascii: neutralise(shortened(inAscii(id.slice(0, 2 * PARAM_LIMIT))), PARAM_LIMIT),
    mixed: false,
  };
}

/**
 * Makes a link that a person may follow: http and https only, without credentials; else
 * undefined.
 */
export function link(url: string | undefined): LinkView | undefined {
  const target = url === undefined ? undefined : parsed(url);
  if (!target || !/^https?:$/.test(target.protocol) || target.username || target.password)
    return undefined;
  return { href: target.href, host: host(target.host) };
}
