/** Says what is wrong with a baked file, and mends what can be mended around the text that is signed. */
import { BadgeError } from './errors.js';
import { looksLikePng, looksLikeSvg } from './formats/detect.js';
import { looksLike } from './formats/looks-like.js';
import {
  MENDED,
  type Examination,
  type FoundText,
  type Defect,
} from './formats/doctor/contract.js';
import { examinePng } from './formats/doctor/png.js';
import { examineSvg } from './formats/doctor/svg.js';
import { unbake } from './formats/index.js';
import { bakeSvg } from './formats/svg.js';
import { MAX_IMAGE_BYTES } from './formats/payload.js';
import { REMEDIES } from './issuing/remedies.js';
import { read } from './read.js';

/** One thing that is wrong with a baked file. */
export interface DiagnosedDefect extends Defect {
  readonly reason: string;
  readonly fix: string;
  /** True when `mended` is without it. */
  readonly isMended: boolean;
}

/** The answer of `doctor`. */
export interface Diagnosis {
  /** `png`, `svg`, or what the file looks like. */
  readonly container: string;
  /**
   * `healthy`: a badge in the form of the standard. `mended`: `mended` is one. `defective`: there is a
   * badge, and something that cannot be mended here. `no-badge`: no badge that could be read.
   */
  readonly state: 'healthy' | 'mended' | 'defective' | 'no-badge';
  readonly defects: readonly DiagnosedDefect[];
  /** The badges found, byte for byte as they were signed; their proofs are not verified. */
  readonly texts: readonly FoundText[];
  /** The file, written anew; absent where nothing could be mended. */
  readonly mended?: Uint8Array;
}

/** Images into which no badge is baked. */
const IMAGES = ['jpeg', 'gif', 'webp', 'avif-or-heic', 'bmp', 'tiff'];

/** Defects that change nothing for a reader of the badge. */
const HARMLESS: ReadonlySet<Defect['code']> = new Set<Defect['code']>(['data-behind-end']);

const textsOf = async (bytes: Uint8Array): Promise<FoundText[]> =>
  (await unbake(bytes)).map(({ text, found }) => ({
    keyword: (found.keyword ?? 'openbadgecredential') as FoundText['keyword'],
    text,
  }));

/** Finds a badge that is in an SVG, but not in the element for it. */
async function outsideElement(bytes: Uint8Array): Promise<Examination | undefined> {
  try {
    const [first] = await textsOf(bytes);
    const { text } = first!;
    return {
      texts: [first!],
      defects: [{ code: 'outside-element' }],
      mend: () => bakeSvg(bytes, text, { overwrite: true }),
    };
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}

async function examined(bytes: Uint8Array): Promise<readonly [string, Examination]> {
  if (looksLikePng(bytes)) return ['png', await examinePng(bytes)];
  if (looksLikeSvg(bytes)) {
    const examination = await examineSvg(bytes);
    const isEmpty = examination.defects.some(({ code }) => code === 'no-badge');
    return ['svg', (isEmpty && (await outsideElement(bytes))) || examination];
  }
  try {
    await read(bytes);
    return ['unbaked', { texts: await textsOf(bytes), defects: [] }];
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const kind = looksLike(bytes);
    const defect: Defect = IMAGES.includes(kind)
      ? { code: 'other-format', detail: kind }
      : { code: 'no-badge', detail: error.code };
    return [kind, { texts: [], defects: [defect] }];
  }
}

/** Mends, and keeps the result only if the same badges are read from it. */
async function mendedBy({ defects, texts, mend }: Examination): Promise<Uint8Array | undefined> {
  if (!mend || !defects.some(({ code }) => MENDED.has(code))) return undefined;
  const mended = await mend();
  const read = await textsOf(mended);
  const isSame = texts.every(({ keyword, text }) =>
    read.some((found) => found.keyword === keyword && found.text === text),
  );
  if (!isSame) throw new BadgeError('self-check-failed', { reason: 'baked-text-differs' });
  return mended;
}

/** Names a text that has the form of a badge and cannot be read as one. */
async function unreadIn(image: Uint8Array, texts: readonly FoundText[]): Promise<Defect[]> {
  if (texts.length === 0) return [];
  try {
    await read(image);
    return [];
  } catch (error) {
    if (error instanceof BadgeError) return [{ code: 'payload-broken', detail: error.code }];
    throw error;
  }
}

/** Defects of a file that contains badges, between which a person has to decide. */
const UNDECIDED: ReadonlySet<Defect['code']> = new Set<Defect['code']>([
  'twice-different',
  'two-forms',
]);

function stateOf(
  defects: readonly DiagnosedDefect[],
  texts: readonly FoundText[],
): Diagnosis['state'] {
  const open = defects.filter(({ code, isMended }) => !isMended && !HARMLESS.has(code));
  if (open.length === 0) return defects.some(({ isMended }) => isMended) ? 'mended' : 'healthy';
  const isThere = texts.length > 0 || open.some(({ code }) => UNDECIDED.has(code));
  return isThere ? 'defective' : 'no-badge';
}

/**
 * Examines a baked PNG or SVG: in which chunk or element the badge is, under which keyword, in which
 * encoding, whether it is there twice or was removed (OB 3.0 §5.3). What can be mended is, in a
 * copy: only the file around the badge changes, never the text that was signed. No proof is
 * verified; do that with the result.
 *
 * @param bytes the whole file, at most 10 MiB
 * @returns every defect with its place, reason and remedy, and the mended file
 * @throws BadgeError `too-large`
 * @example
 * import { doctor } from 'open-badge-elements/issue';
 * const { state, defects, mended } = await doctor(bytes);
 * for (const { code, offset, reason, fix } of defects) console.log(code, offset, reason, fix);
 */
export async function doctor(bytes: Uint8Array): Promise<Diagnosis> {
  if (bytes.length > MAX_IMAGE_BYTES)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: MAX_IMAGE_BYTES });
  const [container, examination] = await examined(bytes);
  const rewritten = await mendedBy(examination);
  const isDamaged = examination.defects.some(({ code }) => code === 'file-damaged');
  const unread = isDamaged ? [] : await unreadIn(rewritten ?? bytes, examination.texts);
  const mended = unread.length === 0 ? rewritten : undefined;
  const defects = [...examination.defects, ...unread].map((defect) => ({
    ...defect,
    ...REMEDIES[defect.code],
    isMended: mended !== undefined && MENDED.has(defect.code),
  }));
  const { texts } = examination;
  return { container, state: stateOf(defects, texts), defects, texts, ...(mended && { mended }) };
}
