import { encodeUtf8 } from '../../bytes/utf8.js';

/** A person or an office with an e-mail address. */
export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

/** A file inside a message. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** An e-mail message, which another program sends. */
export interface MessageDraft {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly date: Date;
  /** Unique part of the id of the message: letters and digits. */
  readonly id: string;
}

/** Longest line of an encoded body, without its line break (RFC 2045 §6.8). */
const LINE = 76;
/** Bytes of an encoded word: with its frame and the name of the header, a line of 76 characters (RFC 2047 §2). */
const WORD_BYTES = 39;

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

const body = (bytes: Uint8Array): string =>
  base64(bytes)
    .match(new RegExp(`.{1,${LINE}}`, 'g'))
    ?.join('\r\n') ?? '';

/**
 * Writes text into a header (RFC 2047): plain where it can be, else as encoded words, which never
 * split a character.
 */
export function headerText(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !/=\?|^\s|\s$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text.replace(/[\r\n]+/g, ' ')) {
    if (encodeUtf8(word + character).length > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${base64(encodeUtf8(one))}?=`).join('\r\n ');
}

/** Quotes a name of a mailbox, or encodes it (RFC 5322 §3.2.4). */
const phrase = (name: string): string =>
  /^[\x20-\x7e]{1,60}$/.test(name) && !name.includes('=?')
    ? `"${name.replace(/["\\]/g, '\\$&')}"`
    : headerText(name);

/**
 * Checks an address: a line break in it would begin a header of its own.
 * @throws TypeError for anything but an address of ASCII characters
 */
export function assertAddress(address: string): void {
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i.test(address))
    throw new TypeError(
      `expected an e-mail address such as ada@mail.example, in ASCII; got ${JSON.stringify(address)}`,
    );
}

function mailbox({ address, name }: Mailbox): string {
  assertAddress(address);
  if (!name) return address;
  const written = phrase(name);
  const isShort = !written.includes('=?') && written.length + address.length < 65;
  return `${written}${isShort ? ' ' : '\r\n '}<${address}>`;
}

const part = (headers: readonly string[], bytes: Uint8Array): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', body(bytes)].join('\r\n');

const attached = ({ name, type, bytes }: Attachment): string => {
  if (!/^[\w.-]{1,60}$/.test(name)) throw new TypeError(`expected the name of a file; got ${name}`);
  const disposition = `Content-Disposition: attachment; filename="${name}"`;
  return part([`Content-Type: ${type}`, disposition], bytes);
};

/**
 * Writes an e-mail message with attachments (RFC 5322, RFC 2045), as mail programs open and send
 * it. Nothing is sent.
 *
 * @throws TypeError for what is no address, or no name of a file
 * @example
 * import { emailMessage } from 'open-badge-elements/batch';
 * const text = emailMessage({
 *   from: { address: 'badges@college.example', name: 'Example College' },
 *   to: { address: 'ada@mail.example', name: 'Ada' },
 *   subject: 'Your badge',
 *   text: 'Here it is.',
 *   attachments: [],
 *   date: new Date(0),
 *   id: '1',
 * });
 */
export function emailMessage(draft: MessageDraft): string {
  const { from, to, subject, text, attachments, date, id } = draft;
  if (!/^[\w-]{1,100}$/.test(id)) throw new TypeError(`id: expected letters and digits; got ${id}`);
  // base64 has no underscore, so that no part can contain it
  const boundary = `_${id.slice(0, 60)}_`;
  const lines = text.replace(/\r?\n/g, '\r\n');
  const parts = [
    part(['Content-Type: text/plain; charset=utf-8'], encodeUtf8(lines)),
    ...attachments.map(attached),
  ];
  return [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${from.address.split('@')[1]}>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((one) => [`--${boundary}`, one]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
