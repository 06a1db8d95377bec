import type { Badge, Json, JsonObject } from '../badge/contract.js';
import type { CardView } from '../presenting/view.js';

export type { Badge, CardView, Json, JsonObject };

/** What every form of sharing is made from: a badge, what is shown of it, and where it will be found. */
export interface Shared {
  readonly badge: Badge;
  /** As `present` decided it; its strings are harmless as text, and still have to be escaped. */
  readonly view: CardView;
  /** Absolute address of the page that shows the badge; https, or http of this machine. */
  readonly page: string;
  /** Absolute address of the badge's own file, where it is hosted. */
  readonly file?: string;
}

/** A picture drawn from an SVG: as a PNG file and, for a PDF, as bare pixels. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, line by line, opaque. */
  readonly rgba: Uint8Array;
}

/**
 * Draws an SVG, `width` pixels wide. In Node `@resvg/resvg-js` does it, in a browser a canvas; it is an argument because drawing
 * letters needs fonts, and fonts are the host's.
 */
export type Draw = (svg: string, width: number) => Promise<Drawn>;

/** A file made to be saved or put on a host. */
export interface MadeFile {
  /** Letters, digits, dot and dash only; in the pages of a collection with the one folder it lies in. */
  readonly name: string;
  readonly mediaType: string;
  readonly body: Uint8Array | string;
}
