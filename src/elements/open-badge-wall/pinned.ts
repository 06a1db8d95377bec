import type { BatchItem } from '../controllers/badge-batch.js';

/** Reads a list from an attribute, separated by white space. */
export const LIST = {
  fromAttribute: (text: string | null): readonly string[] | undefined =>
    text?.split(/\s+/).filter(Boolean),
};

/** Gives the pinned ids and URLs, each URL also as the page resolves it. */
export const pinsOf = (pinned: readonly string[] = [], baseURI: string): readonly string[] =>
  pinned.flatMap((each) =>
    URL.canParse(each, baseURI) ? [each, new URL(each, baseURI).href] : [each],
  );

/** Gives the position of a badge among the pinned ones; behind them all others are equal. */
export function pinOf(
  { file, element, session: { badge } }: BatchItem,
  pins: readonly string[],
): number {
  const names = [badge?.credential.id, badge?.credential.achievement?.id, file, element?.src],
    at = pins.findIndex((each) => names.includes(each));
  return at < 0 ? pins.length : at;
}
