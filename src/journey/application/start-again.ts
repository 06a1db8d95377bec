import { platformRandom } from '../../crypto/random.js';
import { uuidUrn } from '../../issuing/uuid.js';
import { isoSeconds } from '../../json/instant.js';
import type { MakeOptions } from './change.js';
import type { Application } from './contract.js';

/**
 * Begins a new application with the work of one that the learner took back: answers, artifacts and
 * the assessed attempts stay; statements are made anew. Its files are stored under the new id.
 *
 * @param application whose submission was taken back
 * @param takenBack id of that submission
 * @param options clock and source of ids
 * @example
 * import { startAgain } from 'open-badge-elements/assess';
 * const again = startAgain(application, submission.id, { now: new Date() });
 */
export function startAgain(
  { resubmission: _, reply: __, ...kept }: Application,
  takenBack: string,
  { now, random = platformRandom }: MakeOptions,
): Application {
  return {
    ...kept,
    id: uuidUrn(random),
    revision: 0,
    statements: {},
    takenBack,
    updatedAt: isoSeconds(now),
  };
}
