import { platformRandom } from '../../crypto/random.js';
import { uuidUrn } from '../../issuing/uuid.js';
import { dateFrom } from '../../json/instant.js';
import type { MakeOptions } from './change.js';
import type { Application } from './contract.js';

/**
 * Makes a draft of its own of an application that was exported: nothing that is stored has its id.
 * The statements are made anew, since another person may have made the file.
 *
 * @param application as `importApplication` returns it
 * @param options clock and source of ids
 */
export const copied = (
  application: Application,
  { now, random = platformRandom }: MakeOptions,
): Application => ({
  ...application,
  id: uuidUrn(random),
  revision: 0,
  statements: {},
  updatedAt: dateFrom(now).toISOString(),
});
