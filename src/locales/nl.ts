import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './nl/card.js';
import { common } from './nl/common.js';
import { errors } from './nl/errors.js';
import { pages } from './nl/pages.js';
import { reasons } from './nl/reasons.js';
import { report } from './nl/report.js';
import { share } from './nl/share.js';
import { verdict } from './nl/verdict.js';
import { verifier } from './nl/verifier.js';
import { wall } from './nl/wall.js';

/** Dutch, with “u”. */
export const nl: Messages = merged(
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
