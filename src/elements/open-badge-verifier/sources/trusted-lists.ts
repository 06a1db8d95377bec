import { dayOf } from '../../../json/instant.js';
import type { TrustSource, VerifyOptions } from '../../../verify.js';

type Trusted = VerifyOptions['trustedIssuers'];

/** A list or an issuer that the page trusts, as its reader sees it. */
export interface PageTrust {
  readonly name: string;
  /** Day of the list, ISO 8601; none where the list has no date. */
  readonly day?: string;
}

const entriesOf = (given: Trusted): ReadonlyArray<string | TrustSource> =>
  given === undefined ? [] : ([given].flat() as ReadonlyArray<string | TrustSource>);

/** Names a list without a name by the first issuer on it, or by the kind that it is. */
function firstIn(source: TrustSource): string {
  if ('registry' in source) return Object.keys(source.registry)[0] ?? '';
  if (!('issuers' in source)) return source.type ?? '';
  const [first] = source.issuers;
  return typeof first === 'string' ? first : (first?.name ?? first?.id ?? '');
}

function listOf(source: TrustSource): PageTrust {
  const { name, url } = source,
    day = dayOf(
      'date' in source ? source.date : 'meta' in source ? source.meta?.updated : undefined,
    );
  return { name: name ?? url ?? firstIn(source), ...(day ? { day } : {}) };
}

/** Lists what the page trusts: its lists, and single issuers by their ids. */
export function pageTrust(given: Trusted): {
  readonly lists: readonly PageTrust[];
  readonly issuers: readonly PageTrust[];
} {
  const entries = entriesOf(given);
  return {
    lists: entries.filter((each) => typeof each !== 'string').map(listOf),
    issuers: entries.filter((each) => typeof each === 'string').map((name) => ({ name })),
  };
}

/** Adds the issuers that the reader entered to those that the page trusts. */
export const withOwn = (page: Trusted, own: readonly string[]): Trusted =>
  own.length ? [...entriesOf(page), ...own] : page;
