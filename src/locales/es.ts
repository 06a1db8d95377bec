import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './es/card.js';
import { common } from './es/common.js';
import { errors } from './es/errors.js';
import { pages } from './es/pages.js';
import { reasons } from './es/reasons.js';
import { report } from './es/report.js';
import { share } from './es/share.js';
import { verdict } from './es/verdict.js';
import { verifier } from './es/verifier.js';
import { wall } from './es/wall.js';

/** Spanish, with “usted”. */
export const es: Messages = merged(
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
