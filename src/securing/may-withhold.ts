import type { CheckContext } from '../verification/contract.js';

/**
 * Tells whether anything that was signed may be withheld: by a derived proof, or in an SD-JWT. Only
 * then is what may be missing worked out (P-37, X-51).
 */
export const mayWithhold = ({ opened, findings }: CheckContext): boolean =>
  opened?.withheld !== undefined || findings.some(({ code }) => code === 'proof-selective');
