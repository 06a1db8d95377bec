import { dateFrom } from '../../json/instant.js';
import type { SessionSettings } from './engine.js';

/** Lists everything a verdict depends on besides the badge. The language is not part of it. */
const partsOf = (settings: SessionSettings): readonly unknown[] => {
  const { strict, allowLoopback, fetch, presentation, now } = settings;
  return [
    strict ?? false,
    allowLoopback ?? false,
    fetch,
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

/** Compares contexts by their URLs and documents; functions are compared by identity. */
function contextsAgree(
  one: SessionSettings['contexts'],
  other: SessionSettings['contexts'],
): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const urls = Object.keys(one);
  return urls.length === Object.keys(other).length && urls.every((url) => one[url] === other[url]);
}

/** Copies a list with everything in it; one that cannot be written as JSON stays the same. */
function copied<T>(list: T): T {
  try {
    return list && (JSON.parse(JSON.stringify(list)) as T);
  } catch {
    return list;
  }
}

/**
 * Copies what the owner of settings may change in place: trusted issuers, recipients, contexts and the clock.
 * The settings of a running verification are compared by such a copy, since a list that was changed
 * would agree with itself (10.A17).
 */
export function copyOfSettings<Settings extends SessionSettings>(settings: Settings): Settings {
  const { recipients, contexts, now } = settings;
  return {
    ...settings,
    trustedIssuers: copied(settings.trustedIssuers),
    ...(recipients ? { recipients: [...recipients] } : {}),
    ...(typeof contexts === 'object' ? { contexts: { ...contexts } } : {}),
    ...(now instanceof Date ? { now: dateFrom(now) } : {}),
  };
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
    listsAgree(one.trustedIssuers, other.trustedIssuers) &&
    contextsAgree(one.contexts, other.contexts)
  );
}
