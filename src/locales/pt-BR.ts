import type { Messages } from './contract.js';
import { merged } from './merged.js';
import { card } from './pt-BR/card.js';
import { common } from './pt-BR/common.js';
import { errors } from './pt-BR/errors.js';
import { pages } from './pt-BR/pages.js';
import { reasons } from './pt-BR/reasons.js';
import { report } from './pt-BR/report.js';
import { share } from './pt-BR/share.js';
import { verdict } from './pt-BR/verdict.js';
import { verifier } from './pt-BR/verifier.js';
import { wall } from './pt-BR/wall.js';

/** Portuguese of Brazil, with “você”. */
export const ptBR: Messages = merged(
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
