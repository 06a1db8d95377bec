import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './fr/card.js';
import { common } from './fr/common.js';
import { errors } from './fr/errors.js';
import { pages } from './fr/pages.js';
import { reasons } from './fr/reasons.js';
import { report } from './fr/report.js';
import { share } from './fr/share.js';
import { verdict } from './fr/verdict.js';
import { verifier } from './fr/verifier.js';
import { wall } from './fr/wall.js';

/** French, with “vous”. */
export const fr: Messages = merged(
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
