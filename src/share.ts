/**
 * Shares badges: links, embed codes, files, and a page of their own. No server, no tracker, nothing
 * sent.
 */
import type { Badge, CardView, Messages, Report } from './present.js';
import type { Draw, MadeFile, Shared, SharedInBrief, ShareView } from './sharing/contract.js';
import { otherVerifiers, type OtherVerifier } from './sharing/other-verifiers.js';
import { disclosuresOf, withhold, type Disclosure } from './sharing/disclosures.js';
import { embedCodes, type EmbedCode, type EmbedOptions } from './sharing/pages/embed.js';
import { webUrl } from './sharing/escape.js';
import { downloads, resumeEntry, resumeLine, walletOffer } from './sharing/downloads.js';
import { foldersOf, oneUp } from './sharing/folders.js';
import {
  hostedLink,
  namingRecipient,
  shareLinks,
  type ShareLink,
} from './sharing/links/create-link.js';
import { addToLinkedIn } from './sharing/linkedin.js';
import { networkLinks, postOf, webShareOf, type NetworkLink } from './sharing/social-links.js';
import type { PaperOptions } from './sharing/paper/certificate.js';
import type { OEmbed, OEmbedRequest } from './sharing/pages/oembed.js';
import { checkedUrls, inShareWords, inWords, type InWords } from './sharing/in-words.js';
import { sharedInBrief, sharedOf } from './sharing/shared.js';
import type {
  PageOptions,
  PdfOptions,
  Share,
  ShareOptions,
  WallOptions,
} from './sharing/options.js';
import type { SharePageOptions } from './sharing/pages/badge-page.js';
import { privacyInBrief, privacyNotes, type PrivacyNote } from './sharing/privacy-notes.js';
import { qrPlan, scannedLink, type QrPlan } from './sharing/codes/qr-plan.js';

export type {
  Badge,
  CardView,
  Disclosure,
  Draw,
  EmbedCode,
  EmbedOptions,
  MadeFile,
  Messages,
  NetworkLink,
  OEmbed,
  OEmbedRequest,
  OtherVerifier,
  PageOptions,
  PaperOptions,
  PdfOptions,
  PrivacyNote,
  QrPlan,
  Report,
  Share,
  Shared,
  SharedInBrief,
  ShareLink,
  ShareOptions,
  SharePageOptions,
  ShareView,
  WallOptions,
};
export type { BadgeErrorCode } from './errors.js';
export type * from './locales/contract.js';
export type * from './view/contract.js';
export type * from './report/index.js';
export type * from './badge/contract.js';
export type { Drawn } from './sharing/contract.js';
export type { ResumeCertificate, WalletOffer } from './sharing/downloads.js';
export type { EmbedId } from './sharing/pages/embed.js';
export type { LinkContent } from './sharing/links/read-link.js';
export type { NetworkId, Post } from './sharing/social-links.js';
export type { OptionalPart } from './sharing/privacy-notes.js';
export { LINK_BUDGET } from './sharing/links/create-link.js';
export { disclosuresOf, withhold };
export { mastodonServer } from './sharing/social-links.js';
export { OPTIONAL_PARTS } from './sharing/privacy-notes.js';
export {
  isQrPart,
  joinQr,
  QR_PARTS,
  splitQr,
  type JoinProgress,
  type QrCollector,
  type SplitOptions,
} from './sharing/codes/qr-parts.js';
export { readLink, UNLINK_LIMITS } from './sharing/links/read-link.js';

/**
 * Prepares every way to share a badge.
 *
 * @param badge the badge that `read` returned
 * @param options URL of its page, and the language
 * @returns plain data; networks receive the page, or the link itself when the page has no folder of
 *   its own
 * @throws TypeError when `page`, `file`, `script`, `frame` or `image` is not an http(s) URL, or
 *   `integrity` is not a digest
 * @example
 * import { share } from 'open-badge-elements/share';
 * const page = 'https://badges.example/open.html';
 * const { link, linkedin } = await share(badge, { page, lang: 'fr' });
 */
export async function share(badge: Badge, options: ShareOptions): Promise<Share> {
  const shared = sharedInBrief(badge, await inShareWords(checkedUrls(options))),
    { view, page, file } = shared;
  const named = options.showRecipient ? namingRecipient : (made: ShareLink): ShareLink => made;
  const links = await shareLinks(badge.raw, page, file),
    [link, carrying] = [named(links.link), named(links.carrying)];
  const post = postOf(view, link.url);
  // A text that people read, or code that people keep, names the file if there is one.
  const short = file && link.form === 'carried' ? named(hostedLink(file, page)) : link;
  const privacy = privacyNotes(options.report?.badge ?? badge, view),
    forms = { ...shared, page: short.url };
  return {
    view,
    link,
    carrying,
    qr: qrPlan(link, page, file),
    linkedin: addToLinkedIn(options.report?.badge ?? badge, view, {
      organizationId: options.organizationId,
      certUrl: [link, short].find(({ travels }) => travels === 'everywhere')?.url,
    }),
    networks: networkLinks(post, options.mastodon),
    webShare: webShareOf(post),
    embeds: embedCodes(forms, options),
    files: downloads(badge, view),
    resume: { line: resumeLine(forms), entry: resumeEntry(forms) },
    wallet: walletOffer(badge, file, options.wallets),
    privacy,
    privacyInBrief: privacyInBrief(privacy, view),
    verifiers: otherVerifiers(badge, file),
  };
}

/**
 * Makes a page for one badge: a folder of files for any static host.
 *
 * @param badge the badge that `read` returned
 * @param given `page` is the folder's URL, with a trailing slash
 * @throws TypeError when `page` is not a folder
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { sharePage } from 'open-badge-elements/share';
 * const page = 'https://badges.example/ada/';
 * const files = await sharePage(badge, { page, draw });
 * for (const { name, body } of files) await writeFile(name, body);
 */
export async function sharePage(badge: Badge, given: PageOptions): Promise<MadeFile[]> {
  const options = await inWords(given);
  const [{ sharePage: make }, { linkSentences }] = await Promise.all([
    import('./sharing/pages/badge-page.js'),
    import('./sharing/pages/link-opener.js'),
  ]);
  return make(sharedOf(badge, options), {
    ...options,
    picture: options.art,
    sentences: linkSentences(options.messages.errors),
  });
}

/**
 * Makes a page for a collection, and a page for each badge in a subfolder: files for any static
 * host.
 *
 * @param badges badges that `read` returned, at least one
 * @param given `page` is the folder's URL, with a trailing slash
 * @returns the files; those of a badge have its folder in their name
 * @throws TypeError when `page` is not a folder, or there is no badge
 * @example
 * import { mkdir, writeFile } from 'node:fs/promises';
 * import { dirname } from 'node:path';
 * import { shareWall } from 'open-badge-elements/share';
 * const page = 'https://badges.example/ada/';
 * const files = await shareWall([badge], { page, draw, title: 'Ada’s badges' });
 * for (const { name, body } of files) {
 *   await mkdir(dirname(name), { recursive: true });
 *   await writeFile(name, body);
 * }
 */
export async function shareWall(badges: readonly Badge[], given: WallOptions): Promise<MadeFile[]> {
  const options = await inWords(given);
  const {
      messages,
      arts,
      title = messages.words.badges,
      draw,
      elements,
      listed,
      allowLoopback,
    } = options,
    page = webUrl(options.page, 'page');
  const { wallPage } = await import('./sharing/pages/wall-page.js');
  const views = badges.map((badge) => sharedOf(badge, { ...options, page }).view),
    folders = foldersOf(views.map(({ title: { text } }) => text));
  const ofOne = (index: number): InWords<PageOptions> => ({
    ...options,
    page: `${page}${folders[index]!}/`,
    elements: oneUp(elements),
    art: arts?.get(badges[index]!),
  });
  const all = badges.map((badge, index) => ({
    ...sharedOf(badge, ofOne(index)),
    folder: folders[index]!,
    art: arts?.get(badge),
  }));
  const made = await wallPage(
    { title, page, badges: all, lang: messages.lang, dir: messages.dir, words: messages.words },
    { draw, elements, listed, allowLoopback },
  );
  // One after the other: each renders an image.
  for (const [index, badge] of badges.entries())
    made.push(
      ...(await sharePage(badge, ofOne(index))).map((file) => ({
        ...file,
        name: `${folders[index]!}/${file.name}`,
      })),
    );
  return made;
}

/**
 * Makes a page that opens share links and has no content of its own, for any static host.
 *
 * @param options the language, and the location of the bundles (default: the folder `elements/`
 *   beside it)
 */
export async function openPage(
  options: Pick<PageOptions, 'lang' | 'messages' | 'elements'> = {},
): Promise<MadeFile[]> {
  const { messages, elements } = await inWords(options);
  const { openPage: make, linkSentences } = await import('./sharing/pages/link-opener.js');
  return make(messages, linkSentences(messages.errors), { elements });
}

/**
 * Makes a certificate, or a block for a résumé, as PDF with QR code and the badge attached; `read`
 * opens it like any other form of the badge.
 *
 * @param badge the badge that `read` returned
 * @param options the renderer, and the badge's URLs; with `report` and `personal` the name in an
 *   authentic badge is printed
 * @param form default: the certificate
 * @throws BadgeError `link-too-large` when `link` does not fit a QR code
 */
export async function sharePdf(
  badge: Badge,
  options: PdfOptions,
  form: 'certificate' | 'resume' = 'certificate',
): Promise<MadeFile> {
  const { certificatePdf, resumePdf } = await import('./sharing/paper/pdf.js');
  const shared = sharedOf(badge, await inWords(options), true),
    { personal, name, art, draw } = options;
  const body = await (form === 'certificate' ? certificatePdf : resumePdf)(shared, draw, {
    link: options.link ?? (await scannedLink(shared)),
    personal,
    name,
    picture: art,
  });
  return { name: `${form}.pdf`, mediaType: 'application/pdf', body };
}

/**
 * Makes the QR code of a URL as an SVG file.
 * @throws BadgeError `link-too-large` when it could not be scanned from paper: use the page or the
 *   hosted link instead
 */
export async function shareQr(url: string): Promise<string> {
  return (await import('./sharing/codes/qr.js')).qrSvg(url);
}

/**
 * Gives a QR code as the path data of its dark cells, for a drawing of your own; `cells` is its
 * side, the quiet zone included.
 */
export async function shareQrPath(
  text: string,
): Promise<{ readonly cells: number; readonly path: string }> {
  const { qrCode, qrPath } = await import('./sharing/codes/qr.js'),
    code = qrCode(text);
  return { cells: code.cells, path: qrPath(code) };
}

/**
 * Makes the oEmbed response for a share page, for a host that answers requests itself (oEmbed 1.0).
 * @param thumbnail absolute URL of the preview, if there is one
 * @param request the consumer's request
 */
export async function oembed(
  badge: Badge,
  options: ShareOptions,
  thumbnail?: string,
  request?: OEmbedRequest,
): Promise<OEmbed> {
  return (await import('./sharing/pages/oembed.js')).oembedOf(
    sharedInBrief(badge, await inShareWords(options)),
    thumbnail,
    request,
  );
}
