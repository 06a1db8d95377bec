import type { Found } from '../badge/contract.js';

/** Text of a badge as found in a container: JSON, a compact JWS, or (OB 1.x, hosted) a URL. */
export interface Payload {
  readonly text: string;
  readonly found: Found;
}

/** A file format that may contain badges. */
export interface Format {
  readonly name: Found['container'] | 'gzip';
  /** Recognises the format by the first bytes only; never throws. */
  recognise(bytes: Uint8Array): boolean;
  /**
   * @returns every payload found, the one that counts first (B-10, B-15); never empty
   * @throws BadgeError when the container is broken or contains no badge
   */
  unbake(bytes: Uint8Array): Promise<readonly Payload[]>;
}
