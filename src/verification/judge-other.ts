import { kept } from '../kept.js';
import type { Session } from './session.js';

/** Loads the verification of other documents, which most badges do not need. */
export const loadJudgeOther = kept(() => import('./related-documents.js'));

/** Verifies another document with the same engine. */
export const judgeOther: Session['judgeOther'] = async (...given) =>
  (await loadJudgeOther()).judgeOther(...given);
