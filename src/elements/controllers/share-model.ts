import type { Badge, Report } from '../../present.js';
import { closestLang } from '../base/closest-lang.js';
import type { ShareModel } from '../views/share-actions.js';

/** An element that shows one badge and offers to share it. */
export interface SharingElement extends HTMLElement, NonNullable<ShareModel['settings']> {
  readonly badge?: Badge;
  readonly report?: Report;
  readonly src?: string;
  readonly sharePage?: string;
  readonly headingLevel: number;
}

/** Gives the model of the badge that an element shows; its `src` is the badge's own file. */
export function shareModelOf(element: SharingElement): ShareModel {
  const { baseURI } = element.ownerDocument,
    { badge, report, src, sharePage, headingLevel } = element;
  return {
    badge: badge!,
    report,
    page: new URL(sharePage!, baseURI).href,
    file: src && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : undefined,
    lang: closestLang(element),
    headingLevel: headingLevel + 1,
    settings: element,
  };
}
