import type { Badge, CardSummary, ErrorView, OpenedCard, Report } from '../../present.js';
import type { CardMessages } from '../../locales/surfaces.js';
import type { BadgeDescription, ViewSettings } from '../../view/badge-description.js';

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

const loaded = () =>
  Promise.all([
    import('../../view/badge-description.js'),
    import('../../locales/load-surfaces.js'),
  ]);

/**
 * Describes one badge after the other, and loads the words for that: those of the card, and those
 * of its details and its report once it is opened. The texts of a badge are only made once.
 */
export class Describer {
  #last?: BadgeDescription<CardMessages>;

  /** Describes what a closed card shows. */
  async card({ badge, report, lang }: Described, settings: ViewSettings): Promise<Description> {
    const [{ BadgeDescription: Made }, { loadSurfaces }] = await loaded(),
      messages = await loadSurfaces(lang, 'card');
    return { view: this.#same(badge, messages, lang, Made).summary(report, settings) };
  }

  /** Describes everything that an opened card shows. */
  async opened({ badge, report, lang }: Described, settings: ViewSettings): Promise<Description> {
    const [{ BadgeDescription: Made }, { loadSurfaces }] = await loaded(),
      messages = await loadSurfaces(lang, 'card', 'report'),
      opened = this.#same(badge, messages, lang, Made).view(report, settings);
    return { view: opened, opened };
  }

  #same<M extends CardMessages>(
    badge: Badge,
    messages: M,
    lang: string,
    Made: typeof BadgeDescription,
  ): BadgeDescription<M> {
    const last = this.#last;
    if (last?.badge === badge && last.messages === messages && last.lang === lang)
      return last as BadgeDescription<M>;
    const made = new Made(badge, messages, lang);
    this.#last = made;
    return made;
  }
}

/** Explains an error, in words that are loaded only then. */
export async function describeError(error: unknown, lang: string): Promise<ErrorView> {
  const [{ presentError }, { loadSurfaces }] = await Promise.all([
    import('../../view/read-error.js'),
    import('../../locales/load-surfaces.js'),
  ]);
  return presentError(error, { messages: await loadSurfaces(lang, 'card', 'report', 'errors') });
}
