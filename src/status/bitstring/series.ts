import type { StatusList, StatusPurpose } from './list.js';

/** The end of a URL or of the name of a file: a number that counts lists, and an extension. */
const ENDING = /(?:\.(\d{1,9}))?(\.[a-z]\w{0,9})?$/i;

/**
 * Gives the URL of the list that continues another one: `list.2.json` behind `list.json`, `list.3.json`
 * behind that. The same is done with the name of a file.
 *
 * @param url URL or path of a list, without query and fragment
 * @example
 * import { nextListUrl } from 'open-badge-elements/issue';
 * nextListUrl('https://college.example/status/list.json'); // 'https://college.example/status/list.2.json'
 */
export function nextListUrl(url: string): string {
  const at = url.lastIndexOf('/') + 1;
  const name = url.slice(at);
  return `${url.slice(0, at)}${name.replace(
    ENDING,
    (_, number: string | undefined, extension = '') => `.${Number(number ?? 1) + 1}${extension}`,
  )}`;
}

/** Groups lists by their purpose, keeping their order: those of one purpose continue each other. */
export function byPurpose(
  lists: readonly StatusList[],
): ReadonlyMap<StatusPurpose, readonly StatusList[]> {
  const groups = new Map<StatusPurpose, readonly StatusList[]>();
  for (const list of lists) groups.set(list.purpose, [...(groups.get(list.purpose) ?? []), list]);
  return groups;
}

/**
 * Chooses the lists in which the next badge gets its entries: of each purpose the first that is not
 * full, or the last, which still gives entries until none is left.
 *
 * @param lists lists of one issuer, those that continue others behind them
 * @example
 * import { createStatusList, nextStatusList, openLists } from 'open-badge-elements/issue';
 * const first = await createStatusList({ url: 'https://college.example/status/list.json', signer });
 * const second = await nextStatusList(first, { signer });
 * const [open] = openLists([first, second]);
 * open === first; // true, until half of its entries are taken
 */
export const openLists = (lists: readonly StatusList[]): readonly StatusList[] =>
  [...byPurpose(lists).values()].map(
    (group) => group.find((list) => !list.isFull) ?? group.at(-1)!,
  );
