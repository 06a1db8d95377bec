import type { Badge } from './badge/contract.js';
import type { BadgeErrorCode } from './errors.js';
import type { Messages } from './locales/contract.js';
import { BadgeDescription } from './view/badge-description.js';
import type { CardView } from './view/contract.js';
import type { Report } from './report/index.js';

export type * from './view/contract.js';
export type * from './locales/contract.js';
export type * from './report/index.js';
export type * from './badge/contract.js';
export type { Badge, BadgeErrorCode, Messages, Report };
export { presentError, type ErrorMessages, type ErrorView } from './view/read-error.js';
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
  /**
   * Names the person under the title (`person`), where an authentic badge has a readable name.
   * Default false.
   */
  readonly showRecipient?: boolean;
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
