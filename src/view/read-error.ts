import { BadgeError, type BadgeErrorCode } from '../errors.js';
import type { HeadlineId, Messages } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import { wordsOf } from './headline-words.js';
import { hostOf } from './host.js';
import { withPlainHost } from './plain-host.js';
import { neutralise, PARAM_LIMIT } from './sanitize-text.js';
import type { VerdictView } from './contract.js';

/** Messages for an input that could not be read, as every complete `Messages` contains them. */
export type ErrorMessages = Pick<
  Messages,
  'lang' | 'dir' | 'headlines' | 'errors' | 'networkProblems'
>;

/** The view that is shown when no badge could be read. */
export interface ErrorView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly code?: BadgeErrorCode;
  readonly verdict: VerdictView;
  readonly advice: { readonly reader: string; readonly issuer: string };
}

const UNREAD: readonly BadgeErrorCode[] = ['url-blocked', 'url-unreachable', 'url-not-found'];
/** Error codes of inputs that are no badge yet, such as a QR code that leads to one. */
const WAITING: readonly BadgeErrorCode[] = [
  'code-address',
  'code-incomplete',
  'code-wallet-offer',
  'code-wallet-request',
];

function headlineOf(code: BadgeErrorCode | undefined): HeadlineId {
  if (!code || UNREAD.includes(code)) return 'unread';
  // nothing was tried, or it was stopped: that says nothing about the input
  if (code === 'aborted') return 'unchecked';
  if (code === 'unsupported-kind') return 'unsupported';
  return WAITING.includes(code) ? 'waiting' : 'malformed';
}

/**
 * Explains why there is no badge to show: it never arrived, or the input is no badge. Any other error
 * is “could not be opened”.
 *
 * @param error thrown by `read`
 * @param options the language
 */
export function presentError(
  error: unknown,
  { messages }: { readonly messages: ErrorMessages },
): ErrorView {
  const code = error instanceof BadgeError ? error.code : undefined,
    params = error instanceof BadgeError ? error.params : {};
  const id = headlineOf(code),
    { reader, issuer, title, meaning } = messages.headlines[id];
  const tamed = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      neutralise(withPlainHost(String(value)), PARAM_LIMIT),
    ]),
  );
  const host: Record<string, string> =
    params['url'] === undefined ? {} : { host: hostOf(String(params['url'])).ascii };
  const { 'plain-http': http, csp } = messages.networkProblems;
  const why: Record<string, string> =
    params['reason'] === 'plain-http'
      ? { http }
      : params['reason'] === 'csp'
        ? { why: `${csp.slice(0, 1).toLocaleUpperCase(messages.lang)}${csp.slice(1)}` }
        : {};
  return {
    lang: messages.lang,
    dir: messages.dir,
    ...(code ? { code } : {}),
    advice: { reader, issuer },
    verdict: {
      ...wordsOf(id, messages),
      title,
      meaning,
      ...(code
        ? { reason: fill(messages.errors[code], { ...host, ...tamed, ...why }, messages.lang) }
        : {}),
      mark: id === 'malformed' || id === 'unchecked' ? id : 'indeterminate',
      tone: 'quiet',
      notes: [],
      muted: true,
      ...(id === 'malformed' ? { verdict: 'malformed' as const } : {}),
    },
  };
}
