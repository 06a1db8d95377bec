import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './en/card.js';
import { common } from './en/common.js';
import { errors } from './en/errors.js';
import { pages } from './en/pages.js';
import { reasons } from './en/reasons.js';
import { report } from './en/report.js';
import { share } from './en/share.js';
import { verdict } from './en/verdict.js';
import { verifier } from './en/verifier.js';
import { wall } from './en/wall.js';

/** English: the language every other one is a translation of. */
export const en: Messages = merged(
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
