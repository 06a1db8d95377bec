/** Compares a recipient with what was typed. */
import { createHash } from 'node:crypto';

export const hash = (algorithm: 'sha256' | 'md5', text: string): string =>
  `${algorithm}$${createHash(algorithm).update(text).digest('hex')}`;
