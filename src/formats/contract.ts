import type { Found } from '../badge/contract.js';

/** A badge's text as it lay in a container: JSON, a compact JWS, or (OB 1.x, hosted) an address. */
export interface Payload {
  readonly text: string;
  readonly found: Found;
}

/** A way a badge hides in bytes. */
export interface Format {
  readonly name: Found['container'] | 'gzip';
  /** Looks at the first bytes only; never throws. */
  recognise(bytes: Uint8Array): boolean;
  /**
   * @returns every payload found, first the one that counts (B-10, B-15); never empty
   * @throws BadgeError when the container is broken or holds no badge
   */
  unbake(bytes: Uint8Array): Promise<readonly Payload[]>;
}
