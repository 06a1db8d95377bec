import type { HeadlineId } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import type { VerdictSummary } from './contract.js';

/** The words of some headlines, as the messages of a language have them. */
interface Headlines<Id extends HeadlineId> {
  readonly headlines: Readonly<
    Record<Id, { readonly lead: string; readonly reason: Parameters<typeof fill>[0] }>
  >;
}

/** Gives the words of a headline, without a finding to make them precise. */
export const wordsOf = <Id extends HeadlineId>(
  id: Id,
  { headlines }: Headlines<NoInfer<Id>>,
): Pick<VerdictSummary, 'lead' | 'reason'> => {
  const { lead, reason } = headlines[id];
  return { lead, reason: fill(reason) };
};
