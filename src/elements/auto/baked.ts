/**
 * Limits: images of one page that are examined, the smallest side of an image that can be a badge
 * in pixels, and the size of one file in bytes.
 */
export const AUTO_LIMITS = { images: 100, pixels: 32, bytes: 10 << 20 } as const;

const NEEDLES = ['openbadges', 'openbadgecredential'].map((word) => new TextEncoder().encode(word));

/** Tells whether bytes contain a word at any position. */
function holds(bytes: Uint8Array, word: Uint8Array): boolean {
  for (let at = bytes.indexOf(word[0]!); at >= 0; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);
const isSvg = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 512)).includes('<');

/**
 * Tells whether an image may contain a badge: a cheap search for the words that every way of baking
 * leaves. `read` decides whether it does (B-1…B-5, B-10…B-16).
 */
export const mayCarryBadge = (bytes: Uint8Array): boolean =>
  (isPng(bytes) || isSvg(bytes)) && NEEDLES.some((word) => holds(bytes, word));

/**
 * Gives the URL of an image of the page's own origin that is large enough; other images are not
 * fetched.
 */
export function sourceOf(image: HTMLImageElement): URL | undefined {
  const address = image.currentSrc || image.src;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address),
    isLarge =
      Math.min(image.naturalWidth || image.width, image.naturalHeight || image.height) >=
      AUTO_LIMITS.pixels;
  return isLarge && url.origin === location.origin && /^https?:$/.test(url.protocol)
    ? url
    : undefined;
}
