/** The views of the sample badges, in English. */
import { en } from '../../src/locales/en.js';
import { type CardView, present } from '../../src/present.js';
import type { Report } from '../../src/report/index.js';
import {
  badgeIn,
  badgeOf,
  documentWith,
  reportOf,
  type SampleState,
} from '../../stories/samples.js';

export const view = (
  changes: Parameters<typeof documentWith>[0] = {},
  report?: Report,
  found = {},
): CardView => present(badgeOf(documentWith(changes), found), report, { messages: en });
export const inState = (state: SampleState): CardView =>
  present(badgeIn(state), reportOf(state), { messages: en });
