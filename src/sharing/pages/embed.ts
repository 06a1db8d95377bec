import {
  escapeHtml,
  escapeMarkdown,
  escapeMarkdownUrl,
  escapeScript,
  isFolder,
} from '../escape.js';
import type { ShareView, SharedInBrief } from '../contract.js';
import { previewAlt } from '../paper/preview.js';

/**
 * Size of the frame in CSS pixels, so that badge and verdict are visible at once. In a lower frame
 * the page shrinks to fit.
 */
export const FRAME = { width: 480, height: 400 } as const;
/**
 * Sandbox permissions of a frame: the element is a script, loads its modules and the badge from its
 * own host (for a frame without an origin few static hosts allow that: `frame.js` then falls back
 * to one script of 420 kB), and opens links in a new tab. Its site differs from the embedding one,
 * and its policy allows no forms and no third-party script.
 */
export const FRAME_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** URLs that the embed codes use, beside the page. */
export interface EmbedOptions {
  /** URL of the bundle that defines `<open-badge>`. */
  readonly script?: string;
  /**
   * Its subresource integrity digest, `sha384-…`: the browser does not run a modified bundle.
   */
  readonly integrity?: string;
  /**
   * URL of the page for frames. Default: `embed.html` in the badge's own folder; absent for a page
   * that shows every badge.
   */
  readonly frame?: string;
  /**
   * URL of an image for signatures and Markdown. Default: `preview.png` in the badge's own folder;
   * for a page that shows every badge, the image that an authentic badge links to, else text only.
   */
  readonly image?: string;
  /** @deprecated The former name of `image`, kept for one minor version. */
  readonly picture?: string;
  /** Whether the badge's own folder has a `preview.png`. Default: `true`. */
  readonly hasPreview?: boolean;
}

/** The id of an embed code. */
export type EmbedId = 'script' | 'iframe' | 'markdown' | 'signature' | 'react';
/** A snippet to paste elsewhere. */
export interface EmbedCode {
  readonly id: EmbedId;
  readonly language: 'html' | 'markdown' | 'tsx';
  readonly code: string;
}

const beside = (page: string, name: string): string => new URL(name, page.split('#', 1)[0]).href;

/** Gives the title of a frame or a link. */
export const titleOf = ({ title, issuer }: ShareView): string =>
  `${title.text} — ${issuer.name.text}`;

const INTEGRITY = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/**
 * Writes the script element for a bundle.
 * @throws TypeError when `integrity` is not a subresource integrity digest
 */
export function scriptTag(script: string, integrity?: string): string {
  if (integrity !== undefined && !INTEGRITY.test(integrity))
    throw new TypeError('integrity: sha256-, sha384- or sha512- and base64');
  const sri = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script type="module" src="${escapeHtml(script)}"${sri}></script>`;
}

/**
 * Writes the element with a link inside, for places where scripts do not run; where they do it is
 * live, so a badge that is revoked later shows that.
 */
function scriptCode(
  { view, page, file }: SharedInBrief,
  { script, integrity }: EmbedOptions,
): string | undefined {
  if (script === undefined || file === undefined) return undefined;
  return `${scriptTag(script, integrity)}\n<open-badge src="${escapeHtml(file)}"><a href="${escapeHtml(page)}">${escapeHtml(titleOf(view))}</a></open-badge>`;
}

/** Writes a frame as wide as its container. */
export const frameHtml = ({
  src,
  title,
  width = FRAME.width,
  height = FRAME.height,
}: {
  readonly src: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" sandbox="${FRAME_SANDBOX}" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>`;

/** Gives the URL of the page for frames beside a share page. */
export const frameBeside = (page: string): string => beside(page, 'embed.html');

/**
 * Writes a frame for hosts that allow no third-party script: learning management systems, blogs,
 * notebooks.
 */
export const iframeCode = ({ view }: Pick<SharedInBrief, 'view'>, frame: string): string =>
  frameHtml({ src: frame, title: titleOf(view) });

/** An image for signatures and Markdown, with the size in which a signature shows it. */
interface EmbedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}
const asPreview = (src: string): EmbedImage => ({ src, width: 152, height: 80 });

/**
 * Gives the badge's own image, where readers may request it: https, a public host, named by an
 * authentic badge (X-1, X-32).
 */
function ownImage({ image }: ShareView): EmbedImage | undefined {
  const linked = image.candidates.find(({ origin }) => origin === 'linked');
  return linked && { src: linked.src, width: 80, height: 80 };
}

const imageCell = (page: string, { src, width, height }: EmbedImage, alt: string): string =>
  `<td style="padding:0 12px 0 0"><a href="${escapeHtml(page)}"><img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" style="border:0;display:block"></a></td>`;

/** Writes a linked image and a linked line: mail programs show no more. */
function signatureCode({ view, page }: SharedInBrief, image: EmbedImage | undefined): string {
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>${image === undefined ? '' : imageCell(page, image, previewAlt(view))}` +
    `<td style="font:14px/1.4 sans-serif"><a href="${escapeHtml(page)}">${escapeHtml(view.title.text)}</a><br>${escapeHtml(view.issuer.name.text)}</td></tr></table>`
  );
}

function markdownCode({ view, page }: SharedInBrief, image: EmbedImage | undefined): string {
  const alt = escapeMarkdown(previewAlt(view));
  return `[${image === undefined ? alt : `![${alt}](<${escapeMarkdownUrl(image.src)}>)`}](<${escapeMarkdownUrl(page)}>)`;
}

function reactCode({ file, page, view }: SharedInBrief): string | undefined {
  if (file === undefined) return undefined;
  return `import 'open-badge-elements/define/open-badge';\n\nexport const Badge = () => (\n  <open-badge src={${escapeScript(file)}}>\n    <a href={${escapeScript(page)}}>{${escapeScript(titleOf(view))}}</a>\n  </open-badge>\n);\n`;
}

/**
 * Writes the embed codes for which the needed URLs are given.
 *
 * @param shared the badge, its page, and its file if it is hosted
 * @param options URLs of bundle, frame and image
 * @returns one entry for each form; `script` needs `script` and a hosted file, `react` a hosted
 *   file, `iframe` a folder of its own or `frame`
 */
export function embedCodes(shared: SharedInBrief, options: EmbedOptions = {}): EmbedCode[] {
  const { page } = shared,
    own = (name: string): string | undefined => (isFolder(page) ? beside(page, name) : undefined);
  const preview =
      options.image ??
      options.picture ??
      (options.hasPreview === false ? undefined : own('preview.png')),
    image = preview === undefined ? ownImage(shared.view) : asPreview(preview),
    frame = options.frame ?? own('embed.html');
  const codes: ReadonlyArray<readonly [EmbedId, EmbedCode['language'], string | undefined]> = [
    ['script', 'html', scriptCode(shared, options)],
    ['iframe', 'html', frame && iframeCode(shared, frame)],
    ['markdown', 'markdown', markdownCode(shared, image)],
    ['signature', 'html', signatureCode(shared, image)],
    ['react', 'tsx', reactCode(shared)],
  ];
  return codes.flatMap(([id, language, code]) =>
    code === undefined ? [] : [{ id, language, code }],
  );
}
