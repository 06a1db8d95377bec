import type { Messages } from '../locales/contract.js';
import type { Report } from '../report/finding.js';
import type { Badge, Draw, MadeFile, ShareView } from './contract.js';
import type { OtherVerifier } from './other-verifiers.js';
import type { EmbedCode, EmbedOptions } from './pages/embed.js';
import type { SharePageOptions } from './pages/badge-page.js';
import type { PaperOptions } from './paper/certificate.js';
import type { ResumeCertificate, WalletOffer } from './downloads.js';
import type { ShareLink } from './links/create-link.js';
import type { NetworkLink } from './social-links.js';
import type { PrivacyNote } from './privacy-notes.js';
import type { QrPlan } from './codes/qr-plan.js';

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
  /** BCP 47 tag of the language to write in, preferred for the badge's own texts too. Default: `en`. */
  readonly lang?: string;
  /**
   * Messages of your own, instead of those of `lang`. Default: those that the function needs; of
   * `share` and `oembed` those of a card and of the share menu.
   */
  readonly messages?: Messages;
  /**
   * Lets the page that a link opens name the recipient, where an authentic badge has a readable name;
   * the link ends in `r=1`. Default `false`.
   */
  readonly showRecipient?: boolean;
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
  /** The view of the badge, with `person` where an authentic badge has a readable name. */
  readonly view: ShareView;
  /**
   * The link to hand out: the badge's own page if `page` is a folder, else a link that contains the
   * badge, or names its file when that would be too long.
   */
  readonly link: ShareLink;
  /** The link that contains the badge, however long; the same as `link` where that contains it. */
  readonly carrying: ShareLink;
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
  /** Facts that a reader will learn; show them beside the ways to share, before the badge is shared. */
  readonly privacy: readonly PrivacyNote[];
  /** One sentence with what a reader will see. */
  readonly privacyInBrief: string;
  /** Other verifiers that can check it. */
  readonly verifiers: readonly OtherVerifier[];
}

/** Options for a share page, beside its URLs. */
export type PageOptions = ShareOptions &
  Omit<SharePageOptions, 'sentences' | 'picture'> & {
    /** `data:` URI of the badge's image, when the badge only links to one. */ readonly art?: string;
  };

/** Options for the pages of a collection. */
export type WallOptions = Omit<PageOptions, 'file' | 'report' | 'art'> & {
  /** Title of the collection. Default: “Badges” in the language of the messages. */
  readonly title?: string;
  /** `data:` URIs of images, for badges that only link to one. */
  readonly arts?: ReadonlyMap<Badge, string>;
};

/** Options for a PDF: its content, and the function that renders it. */
export type PdfOptions = ShareOptions &
  Pick<PaperOptions, 'link' | 'personal' | 'name'> & {
    readonly draw: Draw;
    /** `data:` URI of the badge's image, when the badge only links to one. */ readonly art?: string;
  };
