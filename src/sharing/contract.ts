import type { Badge, Json, JsonObject } from '../badge/contract.js';
import type { ShareWord } from '../locales/contract.js';
import type { CardSummary, CardView } from '../view/contract.js';

export type { Badge, CardView, Json, JsonObject };

/** A badge in brief, and the words for sharing it. */
export interface ShareView extends CardSummary {
  readonly words: Readonly<Record<ShareWord, string>>;
}

/** The input of links, posts and embed codes: a badge in brief, and its URLs. */
export type SharedInBrief = Omit<Shared, 'view'> & { readonly view: ShareView };

/** The input of pages and papers: a badge, its whole view, and its URLs. */
export interface Shared {
  readonly badge: Badge;
  /** The view made by `present`; its strings are harmless as text, and must still be escaped. */
  readonly view: CardView;
  /** Absolute URL of the page that shows the badge; https, or http for a loopback host. */
  readonly page: string;
  /** Absolute URL of the badge's own file, when it is hosted. */
  readonly file?: string;
}

/** An image rendered from an SVG: as a PNG file and, for a PDF, as raw pixels. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row, opaque. */
  readonly rgba: Uint8Array;
}

/**
 * Renders an SVG, `width` pixels wide. In Node `@resvg/resvg-js` does it, in a browser a canvas; it
 * is an argument because rendering text needs fonts, and the fonts are the host's.
 */
export type Draw = (svg: string, width: number) => Promise<Drawn>;

/** A generated file, to save or to upload. */
export interface MadeFile {
  /**
   * Letters, digits, dot and dash only; for the pages of a collection, preceded by the
   * folder.
   */
  readonly name: string;
  readonly mediaType: string;
  readonly body: Uint8Array | string;
}
