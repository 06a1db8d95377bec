/**
 * Shares badges: links, embed codes, files, and a page of their own. No server, no tracker, nothing
 * sent.
 */
import type { Badge, CardView, Messages, Report } from './present.js';
import { present } from './present.js';
import type { Draw, MadeFile, Shared } from './sharing/contract.js';
import { otherVerifiers, type OtherVerifier } from './sharing/cross-check.js';
import { disclosuresOf, withhold, type Disclosure } from './sharing/disclosures.js';
import { embedCodes, type EmbedCode, type EmbedOptions } from './sharing/embed.js';
import { isFolder, webAddress } from './sharing/escape.js';
import {
  downloads,
  resumeEntry,
  resumeLine,
  walletOffer,
  type ResumeCertificate,
  type WalletOffer,
} from './sharing/files.js';
import { hostedLink, LINK_BUDGET, shareLink, type ShareLink } from './sharing/link.js';
import { addToLinkedIn } from './sharing/linkedin.js';
import { networkLinks, postOf, webShareOf, type NetworkLink } from './sharing/networks.js';
import type { PaperOptions } from './sharing/certificate.js';
import type { OEmbed, OEmbedRequest } from './sharing/oembed.js';
import type { SharePageOptions } from './sharing/page.js';
import { privacyNotes, type PrivacyNote } from './sharing/privacy.js';
import { qrPlan, type QrPlan } from './sharing/qr-plan.js';

export type {
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
  PaperOptions,
  PrivacyNote,
  QrPlan,
  ResumeCertificate,
  Shared,
  ShareLink,
  WalletOffer,
};
export type { Drawn } from './sharing/contract.js';
export type { EmbedId } from './sharing/embed.js';
export type { LinkContent } from './sharing/unlink.js';
export type { NetworkId, Post } from './sharing/networks.js';
export type { OptionalPart } from './sharing/privacy.js';
export { LINK_BUDGET } from './sharing/link.js';
export { disclosuresOf, withhold };
export { mastodonServer } from './sharing/networks.js';
export { OPTIONAL_PARTS } from './sharing/privacy.js';
export {
  isQrPart,
  joinQr,
  QR_PARTS,
  splitQr,
  type JoinProgress,
  type QrCollector,
  type SplitOptions,
} from './sharing/qr-parts.js';
export { readLink, UNLINK_LIMITS } from './sharing/unlink.js';

/** The URLs of a badge, and values that the host knows better than the badge. */
export interface ShareOptions extends EmbedOptions {
  /**
   * Absolute URL of the page that shows the badge and opens links to it; for a share page, its
   * folder with a trailing slash.
   */
  readonly page: string;
  /**
   * Absolute URL of the badge's own file, if it is hosted. Default: none, so a link always contains
   * the badge.
   */
  readonly file?: string;
  /**
   * The report of `verify`, for the view. Default: none. No form of sharing shows “verified” in any
   * case.
   */
  readonly report?: Report;
  /** The messages of a language, from `loadMessages`. */
  readonly messages: Messages;
  /** BCP 47 tag preferred for the badge's own texts. Default: the language of the messages. */
  readonly lang?: string;
  /** The clock, for “valid until” and “ended”. Default: now. */
  readonly now?: Date | string;
  /** The issuer's organisation number at LinkedIn; overrides the one in the badge. */
  readonly organizationId?: string;
  /** The person's own Mastodon server, as typed. */
  readonly mastodon?: string;
  /**
   * Wallets that the host supports: name, and link with `{url}` in place of the file's URL.
   * Default: none.
   */
  readonly wallets?: Readonly<Record<string, string>>;
}

/** Every way to share one badge, as plain data; nothing is opened or sent. */
export interface Share {
  /** The view of the badge. */
  readonly view: CardView;
  /** The link that contains the badge, or names its file when it would be too long. */
  readonly link: ShareLink;
  /** The texts of its QR codes; render them with `shareQr` or `shareQrPath`. */
  readonly qr: QrPlan;
  /** Link to LinkedIn's form “add licence or certification”. */
  readonly linkedin: string;
  /** A row for each network; open the links with `rel="noopener noreferrer"`. */
  readonly networks: readonly NetworkLink[];
  /** The data for `navigator.share`; `files` can be added. */
  readonly webShare: { readonly title: string; readonly text: string; readonly url: string };
  readonly embeds: readonly EmbedCode[];
  /**
   * Files to save: the image that contained the badge, byte for byte, and the credential itself.
   */
  readonly files: readonly MadeFile[];
  readonly resume: { readonly line: string; readonly entry: ResumeCertificate };
  readonly wallet: WalletOffer;
  /** Facts that a reader will learn; show them first. */
  readonly privacy: readonly PrivacyNote[];
  /** Other verifiers that can check it. */
  readonly verifiers: readonly OtherVerifier[];
}

/** Normalises the host's own URLs. */
function sharedOf(badge: Badge, options: ShareOptions): Shared {
  const { messages, report, lang, now } = options;
  const page = webAddress(options.page, 'page'),
    file = options.file === undefined ? undefined : webAddress(options.file, 'file');
  return {
    badge,
    view: present(badge, report, { messages, lang, now }),
    page,
    ...(file ? { file } : {}),
  };
}

function checkedAddresses<O extends EmbedOptions>(options: O): O {
  for (const name of ['script', 'frame', 'picture'] as const)
    if (options[name] !== undefined) webAddress(options[name], name);
  return options;
}

/**
 * Prepares every way to share a badge.
 *
 * @param badge the badge that `read` returned
 * @param options URL of its page, and the language
 * @returns plain data; networks receive the page, or the link itself when the page has no folder of
 *   its own
 * @throws TypeError when `page`, `file`, `script`, `frame` or `picture` is not an http(s) URL, or
 *   `integrity` is not a digest
 * @example
 * import { loadMessages } from 'open-badge-elements/locales';
 * import { share } from 'open-badge-elements/share';
 * const messages = await loadMessages('en');
 * const { link, linkedin } = await share(badge, {
 *   page: 'https://badges.example/open.html',
 *   messages,
 * });
 */
export async function share(badge: Badge, options: ShareOptions): Promise<Share> {
  const shared = sharedOf(badge, checkedAddresses(options)),
    { view, page, file } = shared;
  const link = await shareLink(badge.raw, page, file);
  // A folder has a page of its own for this badge; any other page shows it only through the link.
  const url = isFolder(page) ? page : link.url,
    post = postOf(view, url);
  // A text that people read, or code that people keep, names the file if there is one.
  const written = isFolder(page) || !file ? url : hostedLink(file, page).url;
  const certUrl = url.length <= LINK_BUDGET.everywhere ? url : file && hostedLink(file, page).url;
  return {
    view,
    link,
    qr: qrPlan(link, page, file),
    linkedin: addToLinkedIn(options.report?.badge ?? badge, view, {
      organizationId: options.organizationId,
      certUrl,
    }),
    networks: networkLinks(post, options.mastodon),
    webShare: webShareOf(post),
    embeds: embedCodes({ ...shared, page: written }, options),
    files: downloads(badge, view),
    resume: {
      line: resumeLine({ view, page: written }),
      entry: resumeEntry({ view, page: written }),
    },
    wallet: walletOffer(badge, file, options.wallets),
    privacy: privacyNotes(options.report?.badge ?? badge, view),
    verifiers: otherVerifiers(badge, file),
  };
}

/** Options for a share page, beside its URLs. */
export type PageOptions = ShareOptions &
  Omit<SharePageOptions, 'sentences' | 'picture'> & {
    /** `data:` URI of the badge's image, when the badge only links to one. */ readonly art?: string;
  };

/**
 * Makes a page for one badge: a folder of files for any static host.
 *
 * @param badge the badge that `read` returned
 * @param options `page` is the folder's URL, with a trailing slash
 * @throws TypeError when `page` is not a folder
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { loadMessages } from 'open-badge-elements/locales';
 * import { sharePage } from 'open-badge-elements/share';
 * const page = 'https://badges.example/ada/';
 * const files = await sharePage(badge, { page, messages: await loadMessages('en'), draw });
 * for (const { name, body } of files) await writeFile(name, body);
 */
export async function sharePage(badge: Badge, options: PageOptions): Promise<MadeFile[]> {
  const [{ sharePage: make }, { linkSentences }] = await Promise.all([
    import('./sharing/page.js'),
    import('./sharing/open-page.js'),
  ]);
  return make(sharedOf(badge, options), {
    ...options,
    picture: options.art,
    sentences: linkSentences(options.messages.errors),
  });
}

/** Options for the pages of a collection. */
export type WallOptions = Omit<PageOptions, 'file' | 'report' | 'art'> & {
  /** Title of the collection. Default: “Badges” in the language of the messages. */
  readonly title?: string;
  /** `data:` URIs of images, for badges that only link to one. */
  readonly arts?: ReadonlyMap<Badge, string>;
};

/** Makes unique folder names: letters and digits of the title that every host accepts. */
function foldersOf(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain =
      title
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 40)
        .replace(/-+$/, '') || 'badge';
    let name = plain;
    for (let next = 2; taken.has(name); next++) name = `${plain}-${next}`;
    taken.add(name);
    return name;
  });
}

/** Finds the bundles one level up, for a subfolder. */
const oneUp = (elements = 'elements/'): string =>
  /^(?:https?:)?\/\/|^\//.test(elements) ? elements : `../${elements}`;

/**
 * Makes a page for a collection, and a page for each badge in a subfolder: files for any static
 * host.
 *
 * @param badges badges that `read` returned, at least one
 * @param options `page` is the folder's URL, with a trailing slash
 * @returns the files; those of a badge have its folder in their name
 * @throws TypeError when `page` is not a folder, or there is no badge
 * @example
 * import { mkdir, writeFile } from 'node:fs/promises';
 * import { dirname } from 'node:path';
 * import { loadMessages } from 'open-badge-elements/locales';
 * import { shareWall } from 'open-badge-elements/share';
 * const page = 'https://badges.example/ada/';
 * const messages = await loadMessages('en');
 * const files = await shareWall([badge], { page, messages, draw, title: 'Ada’s badges' });
 * for (const { name, body } of files) {
 *   await mkdir(dirname(name), { recursive: true });
 *   await writeFile(name, body);
 * }
 */
export async function shareWall(
  badges: readonly Badge[],
  options: WallOptions,
): Promise<MadeFile[]> {
  const { messages, arts, title = messages.words.badges, draw, elements, listed } = options,
    page = webAddress(options.page, 'page');
  const { wallPage } = await import('./sharing/wall-page.js');
  const views = badges.map((badge) => sharedOf(badge, { ...options, page }).view),
    folders = foldersOf(views.map(({ title: { text } }) => text));
  const ofOne = (index: number): PageOptions => ({
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
    { draw, elements, listed },
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
export async function openPage({
  messages,
  elements,
}: {
  readonly messages: Messages;
  readonly elements?: string;
}): Promise<MadeFile[]> {
  const { openPage: make, linkSentences } = await import('./sharing/open-page.js');
  return make(messages, linkSentences(messages.errors), { elements });
}

/** Options for a PDF: its content, and the function that renders it. */
export type PdfOptions = ShareOptions &
  Pick<PaperOptions, 'link' | 'personal'> & {
    readonly draw: Draw;
    /** `data:` URI of the badge's image, when the badge only links to one. */ readonly art?: string;
  };

/**
 * Makes a certificate, or a block for a résumé, as PDF with QR code and the badge attached; `read`
 * opens it like any other form of the badge.
 *
 * @param badge the badge that `read` returned
 * @param options the renderer, and the badge's URLs
 * @param form default: the certificate
 * @throws BadgeError `link-too-large` when `link` does not fit a QR code
 */
export async function sharePdf(
  badge: Badge,
  options: PdfOptions,
  form: 'certificate' | 'resume' = 'certificate',
): Promise<MadeFile> {
  const { certificatePdf, resumePdf } = await import('./sharing/pdf.js');
  const paper = { link: options.link, personal: options.personal, picture: options.art };
  const body = await (form === 'certificate' ? certificatePdf : resumePdf)(
    sharedOf(badge, options),
    options.draw,
    paper,
  );
  return { name: `${form}.pdf`, mediaType: 'application/pdf', body };
}

/**
 * Makes the QR code of a URL as an SVG file.
 * @throws BadgeError `link-too-large` when it could not be scanned from paper: use the page or the
 *   hosted link instead
 */
export async function shareQr(url: string): Promise<string> {
  return (await import('./sharing/qr.js')).qrSvg(url);
}

/**
 * Gives a QR code as the path data of its dark cells, for a drawing of your own; `cells` is its
 * side, the quiet zone included.
 */
export async function shareQrPath(
  text: string,
): Promise<{ readonly cells: number; readonly path: string }> {
  const { qrCode, qrPath } = await import('./sharing/qr.js'),
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
  return (await import('./sharing/oembed.js')).oembedOf(
    sharedOf(badge, options),
    thumbnail,
    request,
  );
}
