import type { Badge, CardSummary, ErrorView, OpenedCard, Report } from '../../present.js';
import { loadSurfaces } from '../../locales/load-surfaces.js';
import type { BadgeMessages } from '../../locales/surfaces.js';
import type { BadgeDescription } from '../../view/badge-description.js';
import type { ViewSettings } from '../../view/view-settings.js';

/** A badge and the language to describe it in. */
export interface Described {
  readonly badge: Badge;
  readonly report?: Report;
  readonly lang: string;
}
/** The descriptions of a badge: of its card, and of the opened card where that was requested. */
export interface Description {
  readonly view: CardSummary;
  readonly opened?: OpenedCard;
}

const cardIn = (lang: string) =>
  Promise.all([import('../../view/unverified-summary.js'), loadSurfaces(lang, 'card')]);
const plainCardIn = (lang: string) =>
  Promise.all([import('../../view/plain-summary.js'), loadSurfaces(lang, 'card', 'verdict')]);
const verifiedCardIn = (lang: string) =>
  Promise.all([
    import('../../view/verified-summary.js'),
    loadSurfaces(lang, 'card', 'verdict', 'reasons'),
  ]);
const openedCardIn = (lang: string) =>
  Promise.all([
    import('../../view/badge-description.js'),
    loadSurfaces(lang, 'card', 'verdict', 'reasons', 'report'),
  ]);

/**
 * Loads what a closed card needs before its badge is there.
 *
 * @throws TypeError when a part cannot be loaded, as `import()` does
 */
export const loadCard = async (lang: string): Promise<void> => {
  await cardIn(lang);
};

/**
 * Loads what the closed card of a verified badge needs in most cases, before its report is there.
 *
 * @throws TypeError when a part cannot be loaded, as `import()` does
 */
export const loadVerdict = async (lang: string): Promise<void> => {
  await plainCardIn(lang);
};

/**
 * Describes one badge after the other, and loads the words for that: those of the card, those of
 * its verdict, and those of its details and its report once it is opened. The texts of an opened
 * badge are only made once.
 */
export class Describer {
  #last?: BadgeDescription<BadgeMessages>;

  /** Describes what a closed card shows. */
  async card({ badge, report, lang }: Described, settings: ViewSettings): Promise<Description> {
    if (report) return { view: await verifiedCard(badge, report, lang, settings) };
    const [{ unverifiedSummary }, messages] = await cardIn(lang);
    return { view: unverifiedSummary(badge, lang, messages) };
  }

  /** Describes everything that an opened card shows. */
  async opened({ badge, report, lang }: Described, settings: ViewSettings): Promise<Description> {
    const [{ BadgeDescription: Made }, messages] = await openedCardIn(lang),
      opened = this.#same(badge, messages, lang, Made).view(report, settings);
    return { view: opened, opened };
  }

  #same(
    badge: Badge,
    messages: BadgeMessages,
    lang: string,
    Made: typeof BadgeDescription,
  ): BadgeDescription<BadgeMessages> {
    const last = this.#last;
    if (last?.badge === badge && last.messages === messages && last.lang === lang) return last;
    return (this.#last = new Made(badge, messages, lang));
  }
}

/** Describes the closed card of a verified badge, with its reasons only where it has some. */
export async function verifiedCard(
  badge: Badge,
  report: Report,
  lang: string,
  settings: ViewSettings,
): Promise<CardSummary> {
  const [{ plainSummary }, plainMessages] = await plainCardIn(lang),
    plain = plainSummary(badge, report, lang, plainMessages, settings);
  if (plain) return plain;
  const [{ verifiedSummary }, messages] = await verifiedCardIn(lang);
  return verifiedSummary(badge, report, lang, messages, settings);
}

/** Explains an error, in words that are loaded only then. */
export async function describeError(error: unknown, lang: string): Promise<ErrorView> {
  const [{ presentError }, messages] = await Promise.all([
    import('../../view/read-error.js'),
    loadSurfaces(lang, 'card', 'verdict', 'reasons', 'report', 'errors'),
  ]);
  return presentError(error, { messages });
}
