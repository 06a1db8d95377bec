import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './ar/card.js';
import { common } from './ar/common.js';
import { errors } from './ar/errors.js';
import { pages } from './ar/pages.js';
import { reasons } from './ar/reasons.js';
import { report } from './ar/report.js';
import { share } from './ar/share.js';
import { verdict } from './ar/verdict.js';
import { verifier } from './ar/verifier.js';
import { wall } from './ar/wall.js';

/** Arabic, modern standard. */
export const ar: Messages = merged(
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
