import { loadMessages } from './locales/index.js';
import type { Messages } from './locales/contract.js';
import { present, type Badge, type CardView, type PresentOptions, type Report } from './present.js';

export type { Badge, CardView, Messages, PresentOptions, Report };
export type * from './locales/contract.js';
export type * from './view/contract.js';
export type * from './report/index.js';
export type * from './badge/contract.js';
export type { BadgeErrorCode } from './errors.js';

/** Options of a description, beside the badge and its report. */
export interface DescribeOptions extends Omit<PresentOptions, 'messages' | 'lang'> {
  /**
   * BCP 47 tag of the language to write in, and preferred for the badge's own texts (VCDM 2.0
   * §11.1). Default `en`.
   */
  readonly lang?: string;
  /** Custom messages, instead of those of `lang`. */
  readonly messages?: Messages;
}

/**
 * Describes a badge in words: everything that a page shows of it, decided, in the requested
 * language.
 *
 * @param badge as returned by `read`
 * @param report as returned by `verify`; without one the badge is “not checked”, never valid
 * @param options language and clock
 * @returns a plain object that can be cloned and sent to a worker
 * @example
 * import { read } from 'open-badge-elements/read';
 * import { verify } from 'open-badge-elements/verify';
 * import { describe } from 'open-badge-elements/describe';
 * const [badge] = await read(text);
 * const view = await describe(badge, await verify(badge), { lang: 'fr' });
 * console.log(view.title.text, view.verdict.lead);
 */
export async function describe(
  badge: Badge,
  report?: Report,
  options: DescribeOptions = {},
): Promise<CardView> {
  const messages = options.messages ?? (await loadMessages(options.lang ?? 'en'));
  return present(badge, report, { ...options, messages });
}
