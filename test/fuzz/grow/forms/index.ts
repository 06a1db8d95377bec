import type { Form } from '../contract.js';
import { ARCHIVE } from './archives.js';
import { BBS } from './bbs-proofs.js';
import { FEDERATION } from './federations.js';
import { QR_SETS } from './qr-sets.js';
import { TABLES } from './tables.js';

/** All forms of input that have sizes of their own. */
export const FORMS: readonly Form[] = [ARCHIVE, BBS, FEDERATION, ...QR_SETS, ...TABLES];
