import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'There’s nothing in it',
    'too-large':
      'It’s too large to be a badge[: the limit is {limit} bytes][. The image inside takes {picture} of them. Link to it, or make it smaller]',
    'unknown-format': 'We couldn’t find a badge in it[ ({looksLike})]',
    'text-no-badge': 'This text contains no badge. Paste the badge’s JSON text, or a link to it',
    'unsupported-kind': 'We can’t check this kind of credential[: {kind}]',
    'email-file': 'It’s an e-mail. Save the file attached to it, then open that file here',
    'link-file':
      'It’s a shortcut to a web page[ at {host}]. Open that page, download the badge there, then open the file here',
    'not-a-badge': 'We can read it, but it isn’t a badge',
    'url-blocked': 'For safety, we don’t open this URL[: {url}][ ({http})]',
    'url-unreachable':
      'We couldn’t load this link[ ({host})]. {why|The site may be down, or it may block requests from web pages}',
    'url-not-found': 'There’s nothing at this link[: {host}]',
    'url-is-a-page': 'This link leads to a web page, not to the badge itself',
    'credly-page':
      'This link leads to a Credly page. Download the badge there, then open the file here',
    aborted: 'It was canceled',
    'not-utf8': 'Its text isn’t encoded in UTF-8',
    'not-json': 'It isn’t valid JSON[ (character {offset})]',
    'json-quotes':
      'It’s almost JSON. Use straight double quotes (") instead of other quotes[ (character {offset})]',
    'json-comma':
      'It’s almost JSON. Remove the comma before the closing bracket[ (character {offset})]',
    'duplicate-key': 'It contains “{key|the same field}” twice',
    'forbidden-key': 'It uses a field name that isn’t allowed[: {key}]',
    'lone-surrogate': 'It contains a broken character (a lone surrogate)',
    'nul-character': 'It contains a NUL character, which isn’t allowed',
    'too-deep': 'It’s nested too deeply[: more than {limit} levels]',
    'too-many-values': 'It contains too many items[: more than {limit}]',
    'string-too-long': 'One of its texts is too long[: more than {limit} characters]',
    'array-too-long': 'One of its lists is too long[: more than {limit} entries]',
    'mixed-data-models': 'It mixes two versions of the standard',
    'not-one-credential': 'It isn’t exactly one credential',
    'png-truncated': 'The image is cut off[ at byte {offset}]',
    'png-chunk': 'The image is damaged[ at byte {offset}]',
    'png-crc': 'The image is damaged: a checksum doesn’t match[ (chunk {chunk})]',
    'png-text': 'The text inside the image is damaged',
    'png-no-badge':
      'There’s no badge in this image. Chat apps and photo editors often strip it out',
    'png-after-end':
      'There’s a badge in this file, but it’s after the end of the image, where it doesn’t count. Ask for the image to be baked again',
    'inflate-limit': 'The compressed text inside is too large[: more than {limit} bytes]',
    'inflate-failed': 'The compressed text inside is damaged',
    'svg-not-xml': 'The SVG image can’t be read as XML[ (line {line})]',
    'svg-doctype':
      'The SVG image contains a DOCTYPE with declarations, which we don’t read for safety. Save it as plain SVG, without Illustrator’s editing data, and bake the badge again',
    'svg-no-badge': 'There’s no badge in this SVG image. Drawing apps often strip it out',
    'svg-two-forms': 'The SVG image contains two badges that contradict each other',
    'jwt-parts': 'The signed text doesn’t have the three parts it needs',
    'jwt-encoding':
      'The signed text isn’t encoded as the standard requires. It contains “=”, “+” or “/” (RFC 7515 requires base64url without padding)',
    'jwt-header': 'The header of the signed text can’t be read',
    'jwt-payload': 'The content of the signed text can’t be read',
    'pdf-unreadable': 'The PDF can’t be read',
    'pdf-no-badge': 'There’s no badge in this PDF',
    'pdf-locked':
      'The PDF is locked, so we can’t read its attachments. Save a copy without a password or restrictions',
    'pdf-filter':
      'The PDF has an attachment that is compressed in a way we can’t read[: {filter}]. Save the attachment by itself and open that',
    'zip-unreadable': 'The archive can’t be read',
    'link-damaged': 'The link is damaged or incomplete[ ({reason})]. Ask for it again',
    'link-version': 'The link is in a newer format than this page knows[ ({version})]',
    'link-too-large': 'There’s too much data for a badge link or QR code',
    'qr-other': 'This QR code belongs to another badge[. {have} of {total} codes have been read]',
    'picture-too-large':
      'The image has too many pixels to look for a QR code in it[: more than {limit}]',
    'code-no-badge': 'This QR code contains something else, not a badge[: {what}]',
    'code-address': 'This QR code contains a link to {host|another site}. We haven’t opened it yet',
    'code-incomplete':
      '{have} of {total} QR codes have been read. Scan the others too, in any order',
    'code-wallet-offer':
      'This QR code is an offer for a wallet[ ({what})]. Open it with a wallet, then share the badge from there',
    'code-wallet-request': 'This QR code is a request to a wallet[ ({what})]. It contains no badge',
    'draft-not-conformant': 'The draft doesn’t follow the standard[: {faults}]',
    'image-unsupported': 'Only PNG and SVG images can contain a badge',
    'already-baked': 'The image already contains a badge',
    'key-unusable': 'The key can’t be used for signing[: {reason}]',
    'self-check-failed':
      'The new badge didn’t pass our own check, so it wasn’t issued[: {verdict}]',
    'status-list-unusable': 'The status list can’t be used[: {reason}]',
  },
};
