import type { Badge } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import { ahead, kept } from '../kept.js';
import type { Check, CheckContext } from './contract.js';

/** A check whose code is loaded with the first badge that needs it. */
export interface OnDemand {
  readonly id: Check['id'];
  /**
   * Tells from the badge, the options and the findings so far whether the check has anything to do;
   * it never misses a badge that has.
   */
  isNeeded(badge: Badge, context: CheckContext): boolean;
  load(): Promise<Check>;
  /** Loads other code that the check will need for a badge. Default: none. */
  alsoLoad?(badge: Badge): unknown;
  /** Gives the findings for a badge that does not need the check. Default: none. */
  otherwise?(): Finding[];
}

/**
 * Makes a check of which a usual badge loads only the question whether it is needed. A check that
 * cannot be loaded is `check-crashed`, which is unknown and no verdict about the badge.
 */
export function onDemand({
  id,
  isNeeded,
  alsoLoad,
  otherwise = () => [],
  ...row
}: OnDemand): Check {
  const load = kept(row.load);
  return {
    id,
    prepare(badge, context) {
      if (isNeeded(badge, context)) ahead(load, () => alsoLoad?.(badge));
    },
    async run(badge, context) {
      return isNeeded(badge, context) ? (await load()).run(badge, context) : otherwise();
    },
  };
}
