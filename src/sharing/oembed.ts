import type { Shared } from './contract.js';
import { FRAME, iframeCode } from './embed.js';
import { PREVIEW } from './preview.js';

/** An oEmbed answer of type `rich`. */
export interface OEmbed {
  readonly version: '1.0'; readonly type: 'rich'; readonly html: string; readonly width: number; readonly height: number;
  readonly title: string; readonly author_name: string; readonly provider_name: string; readonly provider_url: string; readonly cache_age: number;
  readonly thumbnail_url?: string; readonly thumbnail_width?: number; readonly thumbnail_height?: number;
}

/** What a consumer asks for. */
export interface OEmbedRequest { readonly maxwidth?: number; readonly maxheight?: number }

/** A consumer's limit, where it is one. */
const within = (size: number, limit: number | undefined): number => (limit !== undefined && Number.isFinite(limit) && limit >= 1 ? Math.min(size, Math.floor(limit)) : size);

/**
 * The oEmbed answer for a share page: a sandboxed frame, never a script. A static host serves it as a file; a server may
 * pass on what was asked.
 *
 * @param shared the badge and its page @param thumbnail absolute address of the preview, if there is one @param request `maxwidth` and `maxheight`
 * @example JSON.stringify(oembedOf(shared, undefined, { maxwidth: 320 }))
 */
export function oembedOf({ view, page }: Shared, thumbnail?: string, request: OEmbedRequest = {}): OEmbed {
  const width = within(FRAME.width, request.maxwidth), height = within(FRAME.height, request.maxheight);
  const html = iframeCode({ view, page }).replace(`width="${FRAME.width}" height="${FRAME.height}"`, `width="${width}" height="${height}"`);
  const { origin, host } = new URL(page);
  return {
    version: '1.0', type: 'rich', html, width, height, title: view.title.text, author_name: view.issuer.name.text, provider_name: host, provider_url: `${origin}/`,
    // an hour: a badge withdrawn meanwhile says so itself, since the frame is live
    cache_age: 3600, ...(thumbnail ? { thumbnail_url: thumbnail, thumbnail_width: PREVIEW.width, thumbnail_height: PREVIEW.height } : {}),
  };
}
