import { looksLikeToken } from '../../../jose/compact-jws.js';
import { isQrPart, readLink } from '../../../share.js';

/**
 * Content of a QR code. `what` names a kind, never the content itself: a code may contain a
 * password.
 */
export type CodeContent =
  | { readonly kind: 'badge'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'wallet-offer' | 'wallet-request' | 'other'; readonly what: string };

/**
 * Kinds by the first letters of the text, in capitals: wallet offers and requests, and other
 * content that is printed as a code.
 */
const BY_START: ReadonlyArray<
  readonly [start: RegExp, kind: 'wallet-offer' | 'wallet-request' | 'other', what: string]
> = [
  [/^(OPENID-CREDENTIAL-OFFER|OPENID-INITIATE-ISSUANCE|HAIP-VCI):/, 'wallet-offer', 'OpenID4VCI'],
  [/^DCCREQUEST:/, 'wallet-offer', 'Learner Credential Wallet'],
  [
    /^(OPENID4VP|EUDI-OPENID4VP|MDOC-OPENID4VP|HAIP|HAIP-VP|OPENID-VC|OPENID|SIOPV2):/,
    'wallet-request',
    'OpenID4VP',
  ],
  [/^MDOC:/, 'wallet-request', 'ISO 18013-5'],
  [/^DIDCOMM:/, 'wallet-request', 'DIDComm'],
  [/^(VC1|VP1)-/, 'other', 'CBOR-LD'],
  [/^HC1:/, 'other', 'HC1'],
  [/^WIFI:/, 'other', 'Wi-Fi'],
  [/^OTPAUTH/, 'other', 'OTP'],
  [/^(BEGIN:VCARD|MECARD:)/, 'other', 'vCard'],
  [/^BEGIN:VEVENT/, 'other', 'iCalendar'],
  [/^(MAILTO|MATMSG):/, 'other', 'E-mail'],
  [/^(TEL|SMS|SMSTO):/, 'other', 'Tel'],
  [/^GEO:/, 'other', 'Geo'],
];

/** Parameters that identify a URL as one for a wallet. */
const BY_PARAMETER: ReadonlyArray<
  readonly [names: readonly string[], kind: 'wallet-offer' | 'wallet-request', what: string]
> = [
  [['credential_offer', 'credential_offer_uri'], 'wallet-offer', 'OpenID4VCI'],
  [['vc_request_url'], 'wallet-offer', 'Learner Credential Wallet'],
  [
    ['presentation_definition', 'presentation_definition_uri', 'dcql_query', 'request_uri'],
    'wallet-request',
    'OpenID4VP',
  ],
  [['iuv'], 'wallet-request', 'VC API'],
];

const isBadgeText = (text: string): boolean =>
  /^[{[]/.test(text) || /^data:/i.test(text) || looksLikeToken(text);

function forWallet(url: URL): CodeContent | undefined {
  const row = BY_PARAMETER.find(([names]) => names.some((name) => url.searchParams.has(name)));
  return row && { kind: row[1], what: row[2] };
}

async function inUrl(text: string): Promise<CodeContent> {
  const content = await readLink(text);
  if (content)
    return 'text' in content
      ? { kind: 'badge', text: content.text }
      : { kind: 'address', url: content.src };
  return (URL.canParse(text) && forWallet(new URL(text))) || { kind: 'address', url: text };
}

/**
 * Identifies the text of a QR code; makes no request.
 *
 * @param code the text, as the code reader returned it
 * @throws BadgeError as `readLink` does, for a damaged share link
 */
export async function classifyQr(code: string): Promise<CodeContent> {
  const text = code.trim();
  if (isQrPart(text)) return { kind: 'part', text };
  if (isBadgeText(text)) return { kind: 'badge', text };
  if (/^https?:\/\//i.test(text)) return inUrl(text);
  const [, kind, what] =
    BY_START.find(([start]) => start.test(text.slice(0, 40).toUpperCase())) ?? [];
  return { kind: kind ?? 'other', what: what ?? '' };
}
