import { BadgeError } from '../errors.js';

/**
 * Matches pages of Credly, as copied from the address bar: they show a badge, but neither link its
 * file nor let other pages read them.
 */
const CREDLY_PAGE =
  /^https?:\/\/(?:www\.)?credly\.com\/(?:badges|go|earner|users|org|organizations)\b/i;

/**
 * Makes the error for a URL without a badge; a Credly page has a code of its own, since many people
 * try one and there is something they can do.
 */
export const noBadgeAt = (url: string, otherwise: () => BadgeError): BadgeError =>
  CREDLY_PAGE.test(url) ? new BadgeError('credly-page', { url }) : otherwise();
