import type { Badge } from '../badge/contract.js';
import { isRevocationNotice } from '../badge/data-model.js';
import type { HostedWords } from '../locales/contract.js';
import { merged } from '../locales/merged.js';
import type { CardMessages } from '../locales/surfaces.js';

/** Tells whether a badge is hosted, including one of which only a notice of revocation is left. */
const isHosted = (badge: Badge): boolean =>
  badge.securing === 'hosted' || isRevocationNotice(badge);

/** Codes about the form of a badge: a hosted one is corrected where it is served, not signed again. */
const CORRECTED = ['property-missing', 'property-type', 'property-value'] as const;

/**
 * Chooses the words for a badge: those for a hosted one do not mention signatures, keys and lists,
 * since it has none.
 *
 * @param badge the one that is shown
 * @param messages one language, or the surfaces of it that are shown
 * @returns the same messages, with the sentences that differ for a hosted badge
 */
export function wordsFor<M extends CardMessages>(badge: Badge, messages: M): M {
  if (!isHosted(badge)) return messages;
  const { correct, ...sentences } = messages.hosted as Partial<HostedWords>,
    advice = Object.fromEntries(CORRECTED.map((code) => [code, { issuer: correct }]));
  return merged(messages, sentences, correct === undefined ? {} : { advice }) as M;
}
