import type { SessionSettings } from './engine.js';

/** Lists everything a verdict depends on besides the badge. The language is not part of it. */
const partsOf = (settings: SessionSettings): readonly unknown[] => {
  const { strict, allowLoopback, fetch, contexts, presentation, now } = settings;
  return [
    strict ?? false,
    allowLoopback ?? false,
    fetch,
    contexts,
    presentation,
    now === undefined ? undefined : String(now),
    ...(settings.asked ?? [settings.recipient, settings.engine]),
    settings.recipients?.join('\n'),
  ];
};

/**
 * Compares two lists by their entries, since lists are often created anew. Values that cannot be
 * written as JSON are compared by identity.
 */
function listsAgree(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

/**
 * Tells whether two settings define the same verification of a badge: the same recipient, lists,
 * clock, strictness and environment. A verdict belongs to its settings (10.A17), and is dropped
 * when these differ.
 */
export function isSameVerification(one: SessionSettings, other: SessionSettings): boolean {
  const parts = partsOf(other);
  return (
    partsOf(one).every((part, at) => Object.is(part, parts[at])) &&
    listsAgree(one.trustedIssuers, other.trustedIssuers)
  );
}
