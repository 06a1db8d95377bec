import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './ja/card.js';
import { common } from './ja/common.js';
import { errors } from './ja/errors.js';
import { pages } from './ja/pages.js';
import { reasons } from './ja/reasons.js';
import { report } from './ja/report.js';
import { share } from './ja/share.js';
import { verdict } from './ja/verdict.js';
import { verifier } from './ja/verifier.js';
import { wall } from './ja/wall.js';

/** Japanese, in the polite form. */
export const ja: Messages = merged(
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
