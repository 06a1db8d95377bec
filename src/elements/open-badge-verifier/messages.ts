import type { MessagesOf } from '../../locales/surfaces.js';

/** The messages of a verifier before there is a badge, and of problems with an input. */
export type VerifierMessages = MessagesOf<'verifier' | 'errors'>;
/** The messages of the table, which are loaded with the first badge. */
export type TableMessages = MessagesOf<'verifier' | 'card' | 'verdict' | 'reasons' | 'report'>;
/** The words of a verifier before there is a badge. */
export type VerifierWords = VerifierMessages['words'];
