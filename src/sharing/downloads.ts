import type { Badge, ShareView, MadeFile, SharedInBrief } from './contract.js';
import { fileNameOf } from './escape.js';
import { messageOf } from './social-links.js';

const isJws = ({ jws, raw }: Badge): boolean => jws !== undefined || !/^\s*[{[]/.test(raw);

/** Makes a file of the badge's exact text: JSON, or a compact JWS. */
export function badgeFile(badge: Badge, name = 'badge'): MadeFile {
  const isCredential = badge.dataModel.startsWith('VCDM');
  if (isJws(badge))
    return {
      name: `${name}.jwt`,
      mediaType:
        badge.securing === 'sd-jwt'
          ? 'application/vc+sd-jwt'
          : isCredential
            ? 'application/vc+jwt'
            : 'text/plain',
      body: badge.raw,
    };
  return {
    name: `${name}.json`,
    mediaType: isCredential ? 'application/vc' : 'application/ld+json',
    body: badge.raw,
  };
}

const ENDINGS = { 'image/png': 'png', 'image/svg+xml': 'svg' } as const;

/**
 * Gives the image that contained the badge, byte for byte; `undefined` when there was none, or the
 * badge is one of several inside.
 */
export function bakedFile({ found }: Badge, name = 'badge'): MadeFile | undefined {
  if (!found.image || found.pointer) return undefined;
  const { mediaType, bytes } = found.image;
  return { name: `${name}.${ENDINGS[mediaType]}`, mediaType, body: bytes };
}

/**
 * Lists the files that need no rendering: the image that contained the badge, and the credential
 * itself.
 */
export function downloads(badge: Badge, view: ShareView): MadeFile[] {
  const name = fileNameOf(view.title.text),
    baked = bakedFile(badge, name);
  return [...(baked ? [baked] : []), badgeFile(badge, name)];
}

/**
 * Puts text on one line, without breaks or characters that change the direction of the following
 * text.
 */
const inOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu, ' ').trim();

/** Writes a line for a résumé: title, issuer, date, and the URL at which it can be checked. */
export const resumeLine = ({ view, page }: Pick<SharedInBrief, 'view' | 'page'>): string =>
  [inOneLine(messageOf(view)), view.date?.text, page].filter(Boolean).join(' · ');

/** One entry of `certificates` in a JSON Resume. */
export interface ResumeCertificate {
  readonly name: string;
  readonly issuer: string;
  readonly date?: string;
  readonly url: string;
}

/** Makes an entry for the `certificates` of a JSON Resume (schema 1.0). */
export function resumeEntry({
  view,
  page,
}: Pick<SharedInBrief, 'view' | 'page'>): ResumeCertificate {
  return {
    name: view.title.text,
    issuer: view.issuer.name.text,
    ...(view.date ? { date: view.date.iso.slice(0, 10) } : {}),
    url: page,
  };
}

/** The input for a wallet: the credential, and the ways that need no account. */
export interface WalletOffer {
  /**
   * For `navigator.credentials.store(new WebCredential(…))` with a CHAPI polyfill; absent for a
   * badge that a wallet cannot store as a credential.
   */
  readonly chapi?: {
    readonly dataType: 'VerifiablePresentation';
    readonly data: Readonly<Record<string, unknown>>;
  };
  /** The file that a wallet opens by its media type. */
  readonly file: MadeFile;
  /**
   * Links that open an installed wallet with the URL of the hosted file; empty when it is not
   * hosted.
   */
  readonly links: ReadonlyArray<{ readonly name: string; readonly href: string }>;
}

/**
 * Prepares the hand-off to a wallet. The credential is passed unchanged: a JWT inside an
 * `EnvelopedVerifiableCredential`, never unpacked.
 *
 * @param badge the badge that `read` returned
 * @param file URL of the badge's own file, if it is hosted
 * @param wallets the host's wallets: a name, and the wallet's own link with `{url}` in place of the
 *   file's URL. None is built in, because no standard defines such links
 * @example
 * walletOffer(badge, 'https://ada.example/badge.png', {
 *   'Our wallet': 'https://wallet.example/add?from={url}',
 * });
 */
export function walletOffer(
  badge: Badge,
  file?: string,
  wallets: Readonly<Record<string, string>> = {},
): WalletOffer {
  const isCredential = badge.dataModel.startsWith('VCDM');
  const credential = isJws(badge)
    ? {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${badge.raw}`,
      }
    : badge.document;
  const context =
    badge.dataModel === 'VCDM 1.1' && !isJws(badge)
      ? 'https://www.w3.org/2018/credentials/v1'
      : 'https://www.w3.org/ns/credentials/v2';
  return {
    file: badgeFile(badge),
    links:
      file && isCredential
        ? Object.entries(wallets).map(([name, template]) => ({
            name,
            href: template.replaceAll('{url}', () => encodeURIComponent(file)),
          }))
        : [],
    ...(isCredential
      ? {
          chapi: {
            dataType: 'VerifiablePresentation' as const,
            data: {
              '@context': [context],
              type: ['VerifiablePresentation'],
              verifiableCredential: [credential],
            },
          },
        }
      : {}),
  };
}
