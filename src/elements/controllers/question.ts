import type { SessionSettings } from './badge-session.js';

/** All that a verdict depends on beside the badge; the language is none of it. */
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
  ];
};

/** Lists are often written anew with the same entries; what cannot be written as JSON is told apart by identity. */
function listsAgree(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

/**
 * Tells whether two settings ask the same of a badge: the same person, lists, clock, strictness and world. A verdict belongs to what was asked
 * (10.A17), and is dropped when that differs.
 */
export function isSameQuestion(one: SessionSettings, other: SessionSettings): boolean {
  const parts = partsOf(other);
  return (
    partsOf(one).every((part, at) => Object.is(part, parts[at])) &&
    listsAgree(one.trustedIssuers, other.trustedIssuers)
  );
}
