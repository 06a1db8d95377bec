import type { SharedInBrief } from '../contract.js';
import { FRAME, frameBeside, frameHtml, titleOf } from './embed.js';
import { PREVIEW } from '../paper/preview.js';

/** An oEmbed response of type `rich` (oEmbed 1.0). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The size limits in a consumer's request. */
export interface OEmbedRequest {
  readonly maxwidth?: number;
  readonly maxheight?: number;
}

/** Applies a consumer's limit, if it is valid. */
const within = (size: number, limit: number | undefined): number =>
  limit !== undefined && Number.isFinite(limit) && limit >= 1
    ? Math.min(size, Math.floor(limit))
    : size;

/** The content of a response. */
export interface Embedded {
  readonly title: string;
  readonly author: string;
  readonly page: string;
  readonly frameTitle: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail?: string;
}

/**
 * Makes an oEmbed response for any page with an `embed.html` beside it: a sandboxed frame, never a
 * script.
 */
export function oembedAnswer(
  { title, author, page, frameTitle, thumbnail, ...size }: Embedded,
  request: OEmbedRequest = {},
): OEmbed {
  const width = within(size.width, request.maxwidth),
    height = within(size.height, request.maxheight),
    { origin, host } = new URL(page);
  return {
    version: '1.0',
    type: 'rich',
    html: frameHtml({ src: frameBeside(page), title: frameTitle, width, height }),
    width,
    height,
    title,
    author_name: author,
    provider_name: host,
    provider_url: `${origin}/`,
    // An hour: a badge revoked meanwhile shows that itself, since the frame is live.
    cache_age: 3600,
    ...(thumbnail
      ? {
          thumbnail_url: thumbnail,
          thumbnail_width: PREVIEW.width,
          thumbnail_height: PREVIEW.height,
        }
      : {}),
  };
}

/**
 * Makes the oEmbed response for a share page. A static host serves it as a file; a server may pass
 * on the request.
 *
 * @param shared the badge and its page
 * @param thumbnail absolute URL of the preview, if there is one
 * @param request `maxwidth` and `maxheight`
 */
export const oembedOf = (
  { view, page }: SharedInBrief,
  thumbnail?: string,
  request?: OEmbedRequest,
): OEmbed =>
  oembedAnswer(
    {
      title: view.title.text,
      author: view.issuer.name.text,
      page,
      frameTitle: titleOf(view),
      ...FRAME,
      thumbnail,
    },
    request,
  );
