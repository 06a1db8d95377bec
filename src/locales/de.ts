import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './de/card.js';
import { common } from './de/common.js';
import { errors } from './de/errors.js';
import { pages } from './de/pages.js';
import { reasons } from './de/reasons.js';
import { report } from './de/report.js';
import { share } from './de/share.js';
import { verdict } from './de/verdict.js';
import { verifier } from './de/verifier.js';
import { wall } from './de/wall.js';

/** German, with “Sie”. */
export const de: Messages = merged(
  common,
  card,
  verdict,
  reasons,
  report,
  errors,
  verifier,
  wall,
  share,
  pages,
);
