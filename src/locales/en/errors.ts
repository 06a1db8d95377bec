import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'There is nothing in it',
    'too-large':
      'It is too large to be a badge[: the limit is {limit} bytes][. The picture inside takes {picture} of them: link to it, or make it smaller]',
    'unknown-format': 'It is a kind of file that carries no badge[: {looksLike}]',
    'unsupported-kind': 'It is a credential of a kind that we cannot check[: {kind}]',
    'email-file': 'It is an e-mail. Save the file attached to it, then open that file here',
    'link-file':
      'It is a shortcut to a web page[ at {host}]. Open that page, download the badge there, then open the file here',
    'not-a-badge': 'It is readable, but it is not a badge',
    'url-blocked': 'For safety we do not open such an address[: {url}][ ({http})]',
    'url-unreachable':
      'The address could not be read[: {host}]. The site may be down, or may not let other pages read it',
    'url-not-found': 'There is nothing at this address[: {host}]',
    'url-is-a-page': 'The address shows a web page, not the badge itself',
    'credly-page':
      'This is the address of a Credly page. Download the badge there, then open the file here',
    aborted: 'It was cancelled',
    'not-utf8': 'Its text is not written in UTF-8',
    'not-json': 'It is not readable as JSON[, from character {offset}]',
    'json-quotes':
      'It is almost JSON: use straight double quotes (") instead of other quotes[, from character {offset}]',
    'json-comma':
      'It is almost JSON: remove the comma before the closing bracket[ at character {offset}]',
    'duplicate-key': 'It says “{key|the same field}” twice',
    'forbidden-key': 'It uses a field name that is not allowed[: {key}]',
    'lone-surrogate': 'It holds half a letter (a lone surrogate)',
    'nul-character': 'It holds a NUL character',
    'too-deep': 'It is nested too deeply[: more than {limit} levels]',
    'too-many-values': 'It holds too many values[: more than {limit}]',
    'string-too-long': 'One of its texts is too long[: more than {limit} characters]',
    'array-too-long': 'One of its lists is too long[: more than {limit} entries]',
    'mixed-data-models': 'It mixes two versions of the standard',
    'not-one-credential': 'It is not exactly one credential',
    'png-truncated': 'The picture is cut off[ at byte {offset}]',
    'png-chunk': 'The picture is damaged[ at byte {offset}]',
    'png-crc': 'The picture is damaged: a checksum does not fit[ (chunk {chunk})]',
    'png-text': 'The text inside the picture is damaged',
    'png-no-badge': 'The picture carries no badge. Chat apps and photo tools often remove it',
    'png-after-end':
      'A badge is in this file, but behind the end of the image, where it does not count. Ask for the image to be baked again',
    'inflate-limit': 'The compressed text inside is too large[: more than {limit} bytes]',
    'inflate-failed': 'The compressed text inside is damaged',
    'svg-not-xml': 'The drawing is not readable as XML[, line {line}]',
    'svg-doctype':
      'The drawing contains a DOCTYPE with declarations, which we do not read for safety. Save it as plain SVG, without Illustrator’s editing data, and bake the badge again',
    'svg-no-badge': 'The drawing carries no badge. Drawing tools often remove it',
    'svg-two-forms': 'The drawing holds two badges that contradict each other',
    'jwt-parts': 'The signed text is incomplete',
    'jwt-encoding':
      'The signed text is encoded in another way than the standard says: with “=”, “+” or “/” (RFC 7515 wants base64url without padding)',
    'jwt-header': 'The header of the signed text is not readable',
    'jwt-payload': 'The content of the signed text is not readable',
    'pdf-unreadable': 'The PDF is not readable',
    'pdf-no-badge': 'The PDF carries no badge',
    'pdf-locked':
      'The PDF is locked, so its attachments cannot be read. Save a copy without a password or restrictions',
    'pdf-filter':
      'The PDF has an attachment that is packed in a way we cannot read[: {filter}]. Save the attachment by itself and open that',
    'zip-unreadable': 'The archive is not readable',
    'link-damaged': 'The link was damaged on its way; ask for it again[ ({reason})]',
    'link-version': 'The link is of a newer kind than this page knows[ ({version})]',
    'link-too-large': 'The link carries more than a badge may hold',
    'qr-other': 'This QR code belongs to another badge[: {have} of {total} parts were read]',
    'picture-too-large':
      'The picture has too many pixels to look for a QR code in it[: more than {limit}]',
    'code-no-badge': 'The QR code holds something else, no badge[: {what}]',
    'code-address':
      'The QR code holds an address at {host|another site}. It has not been asked yet',
    'code-incomplete': 'Read {have} of {total} QR codes. Show the others too, in any order',
    'code-wallet-offer':
      'The QR code offers something to a wallet[ ({what})]. Open it with a wallet, then show the badge from there',
    'code-wallet-request': 'The QR code asks a wallet for something[ ({what})]. It holds no badge',
    'draft-not-conformant': 'The draft breaks the standard[: {faults}]',
    'image-unsupported': 'A badge can be put into PNG and SVG pictures only',
    'already-baked': 'The picture already carries a badge',
    'key-unusable': 'The key cannot be used for signing[: {reason}]',
    'self-check-failed':
      'The new badge did not pass our own check and was not handed out[: {verdict}]',
    'status-list-unusable': 'The status list cannot be used[: {reason}]',
  },
};
