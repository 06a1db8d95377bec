import type { SessionSettings } from './engine.js';

/** Writes a list as text, since lists are often created anew; one that is no JSON stays as it is. */
function textOf(list: unknown): unknown {
  try {
    return JSON.stringify(list);
  } catch {
    return list;
  }
}

/** Lists everything a verdict depends on besides the badge. The language is not part of it. */
const partsOf = (settings: SessionSettings): readonly unknown[] => {
  const { strict, allowLoopback, fetch, presentation, now, contexts } = settings;
  return [
    !!strict,
    !!allowLoopback,
    fetch,
    presentation,
    String(now),
    ...(settings.asked ?? [settings.recipient, settings.engine]),
    textOf(settings.recipients),
    textOf(settings.trustedIssuers),
    // last, since their number differs
    ...(typeof contexts === 'object' ? Object.entries(contexts).flat() : [contexts]),
  ];
};

/** Copies a value with everything in it; one with functions in it stays the same. */
function copied<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/**
 * Copies what the owner of settings may change in place: trusted issuers, recipients, contexts and
 * the clock. The settings of a running verification are compared by such a copy, since a list that
 * was changed would agree with itself (10.A17).
 */
export const copyOfSettings = <Settings extends SessionSettings>(settings: Settings): Settings => ({
  ...settings,
  trustedIssuers: copied(settings.trustedIssuers),
  recipients: copied(settings.recipients),
  now: copied(settings.now),
  ...(typeof settings.contexts === 'object' ? { contexts: { ...settings.contexts } } : {}),
});

/**
 * Tells whether two settings define the same verification of a badge: the same recipient, lists,
 * clock, strictness and environment. A verdict belongs to its settings (10.A17), and is dropped
 * when these differ.
 */
export function isSameVerification(one: SessionSettings, other: SessionSettings): boolean {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  return ours.length === theirs.length && ours.every((part, at) => part === theirs[at]);
}
