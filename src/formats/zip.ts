import { crc32 } from '../bytes/crc32.js';
import { inflate } from '../bytes/gzip.js';
import { decodeLatin1, decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';

/** Limits of an archive: files in it, bytes of all of them, bytes of one. */
export const ZIP_LIMITS = { files: 1_000, inflatedBytes: 64 << 20, entryBytes: 10 << 20 } as const;

/**
 * A file in an archive, by its path; `bytes` is undefined when it cannot be unpacked (encrypted,
 * damaged, unsupported method).
 */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

const END = 0x06054b50,
  CENTRAL = 0x02014b50,
  LOCAL = 0x04034b50;
const END_SIZE = 22,
  CENTRAL_SIZE = 46,
  LOCAL_SIZE = 30,
  MAX_COMMENT = 0xffff;
const STORED = 0,
  DEFLATED = 8,
  ENCRYPTED = 1;
/** Matches files that operating systems leave in folders and archives. */
const LITTER = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

interface Entry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const unreadable = (): BadgeError => new BadgeError('zip-unreadable');

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Finds the end of central directory record, which locates the list of files (APPNOTE 4.3.16). */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw unreadable();
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) throw unreadable();
  const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const written = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + name!);
  const entry = {
    path: decodeUtf8(written) ?? decodeLatin1(written),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  return { entry, next: at + CENTRAL_SIZE + name! + extra! + comment! };
}

/** Reads the list of files, without folders and litter (APPNOTE 4.3.12). */
function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(view, bytes, at);
    at = next;
    if (!entry.path.endsWith('/') && !LITTER.test(entry.path)) entries.push(entry);
    if (entries.length > ZIP_LIMITS.files)
      throw new BadgeError('too-many-values', { what: 'files', limit: ZIP_LIMITS.files });
  }
  // files that share their bytes unpack to far more than the archive has
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > bytes.length) throw unreadable();
  return entries;
}

async function unpacked(
  view: DataView,
  bytes: Uint8Array,
  entry: Entry,
  left: number,
  pause?: () => Promise<void>,
) {
  const { at, packed, method, flags, crc } = entry;
  if ((flags & ENCRYPTED) !== 0 || ![STORED, DEFLATED].includes(method)) return undefined;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) return undefined;
  const maxBytes = Math.min(ZIP_LIMITS.entryBytes, left);
  const inflated =
    method === STORED
      ? { ok: data.length <= maxBytes, bytes: data, reason: 'limit' as const }
      : await inflate(data, { format: 'deflate-raw', maxBytes, pause });
  if (!inflated.ok && inflated.reason === 'limit')
    throw new BadgeError('inflate-limit', {
      limit: left < ZIP_LIMITS.entryBytes ? ZIP_LIMITS.inflatedBytes : ZIP_LIMITS.entryBytes,
    });
  return inflated.ok && crc32(inflated.bytes) === crc ? inflated.bytes : undefined;
}

/**
 * Opens a ZIP archive and lists its files in order, never more than the limits allow.
 *
 * @param pause called between files, and between portions of one, so that a page stays responsive;
 *   default none
 * @throws BadgeError `zip-unreadable`; `inflate-limit` or `too-many-values` beyond the limits
 */
export async function filesInZip(
  bytes: Uint8Array,
  pause?: () => Promise<void>,
): Promise<ZipFile[]> {
  const view = viewOf(bytes);
  const files: ZipFile[] = [];
  let left: number = ZIP_LIMITS.inflatedBytes;
  for (const entry of entriesOf(view, bytes)) {
    await pause?.();
    const found = await unpacked(view, bytes, entry, left, pause);
    left -= found?.length ?? 0;
    files.push({ path: entry.path, bytes: found });
  }
  if (files.length === 0) throw unreadable();
  return files;
}
