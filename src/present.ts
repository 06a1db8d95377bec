import type { Badge } from './badge/contract.js';
import { BadgeError, type BadgeErrorCode } from './errors.js';
import type { HeadlineId, Messages } from './locales/contract.js';
import { fill } from './locales/fill.js';
import { BadgeDescription } from './view/badge-description.js';
import { wordsOf } from './view/headline.js';
import { hostOf, withPlainHost } from './view/host.js';
import { neutralise, PARAM_LIMIT } from './view/sanitize-text.js';
import type { CardView, VerdictView } from './view/contract.js';
import type { Report } from './report/index.js';

export type * from './view/contract.js';
export type * from './locales/contract.js';
export type * from './report/index.js';
export type * from './badge/contract.js';
export type { Badge, BadgeErrorCode, Messages, Report };
export { hostOf, link } from './view/host.js';

/** Options of `present`, beside the badge. */
export interface PresentOptions {
  /** Complete messages of one language (from `loadMessages`). */
  readonly messages: Messages;
  /**
   * BCP 47 tag preferred for the badge's own texts (VCDM 2.0 §11.1); default: the language of the
   * messages.
   */
  readonly lang?: string;
  /**
   * Clock that decides between “valid until” and “ended”; default: the time of the report, else
   * now.
   */
  readonly now?: Date | string;
  /**
   * True when the clock of the report was set by the caller, so that it reads “as of” and not
   * “checked”.
   */
  readonly asOf?: boolean;
}

/**
 * Decides everything that is shown of a badge: words, dates, images and the answers to the four
 * questions. Contains no HTML and no judgement of its own: every statement about trust comes from
 * the report (R-3, R-10…R-12, M-7, M-8, M-13, M-14, M-17).
 *
 * @param given as returned by `read`; where the verdict is about another document (`report.badge`),
 *   that one is shown
 * @param report as returned by `verify`; without one the badge is “not checked”, never green
 * @param options the language, and the clock
 * @returns a plain object that can be cloned and sent to a worker
 * @example
 * import { loadMessages } from 'open-badge-elements/locales';
 * import { present } from 'open-badge-elements/present';
 * import { verify } from 'open-badge-elements/verify';
 * const view = present(badge, await verify(badge), { messages: await loadMessages('de') });
 */
export function present(
  given: Badge,
  report: Report | undefined,
  options: PresentOptions,
): CardView {
  return new BadgeDescription(given, options.messages, options.lang).view(report, options);
}

/** The view that is shown when no badge could be read. */
export interface ErrorView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly code?: BadgeErrorCode;
  readonly verdict: VerdictView;
  readonly advice: { readonly reader: string; readonly issuer: string };
}

const UNREAD: readonly BadgeErrorCode[] = [
  'url-blocked',
  'url-unreachable',
  'url-not-found',
  'aborted',
];
/** Error codes of inputs that are no badge yet, such as a QR code that leads to one. */
const WAITING: readonly BadgeErrorCode[] = [
  'code-address',
  'code-incomplete',
  'code-wallet-offer',
  'code-wallet-request',
];

function headlineOf(code: BadgeErrorCode | undefined): HeadlineId {
  if (!code || UNREAD.includes(code)) return 'unread';
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
  { messages }: Pick<PresentOptions, 'messages'>,
): ErrorView {
  const code = error instanceof BadgeError ? error.code : undefined,
    params = error instanceof BadgeError ? error.params : {};
  const id = headlineOf(code),
    { reader, issuer } = messages.headlines[id];
  const tamed = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      neutralise(withPlainHost(String(value)), PARAM_LIMIT),
    ]),
  );
  const host: Record<string, string> =
    params['url'] === undefined ? {} : { host: hostOf(String(params['url'])).ascii };
  const http: Record<string, string> =
    params['reason'] === 'plain-http' ? { http: messages.networkProblems['plain-http'] } : {};
  return {
    lang: messages.lang,
    dir: messages.dir,
    ...(code ? { code } : {}),
    advice: { reader, issuer },
    verdict: {
      ...wordsOf(id, messages),
      ...(code
        ? { reason: fill(messages.errors[code], { ...host, ...http, ...tamed }, messages.lang) }
        : {}),
      mark: id === 'malformed' ? 'malformed' : 'indeterminate',
      tone: 'quiet',
      notes: [],
      muted: true,
      ...(id === 'malformed' ? { verdict: 'malformed' as const } : {}),
    },
  };
}
