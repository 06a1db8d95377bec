import { BadgeError } from '../../errors.js';
import { MAX_IMAGE_BYTES, mojibakeNotes } from '../payload.js';
import { trimPayload } from '../trim-payload.js';
import { bakeSvg } from '../svg.js';
import { scanSvg, type BadgeElement, type SvgScan } from '../svg-scan.js';
import { byteOffset, decodeXml, gunzipped, type XmlText } from '../xml-text.js';
import type { Examination, FoundText, Defect, DefectCode } from './contract.js';
import { payloadKind } from './payload-kind.js';

const HTTP = /^https?:\/\//i;

/** An element with a badge, what is signed in it, and its defects. */
interface SvgBadge {
  readonly element: BadgeElement;
  readonly defects: readonly DefectCode[];
  readonly text?: string;
}

/** Gives the text of an element: a token in `verify`, else the JSON in it (B-21, B-24, B-31). */
function textIn({ verify = '', body, kind }: BadgeElement): string | undefined {
  const json = trimPayload(body);
  const isHosted = kind.keyword === 'openbadges' && (HTTP.test(verify) || json === '');
  if (isHosted) return json || verify;
  return verify && json ? undefined : verify || json;
}

/** @param isPlaced true when a badge is the first child of the root, as one of them must be */
function badgeIn(element: BadgeElement, isPlaced: boolean): SvgBadge {
  const text = textIn(element);
  if (text === undefined) return { element, defects: ['two-forms'] };
  if (text === '') return { element, defects: ['payload-broken'] };
  const place: DefectCode[] = [
    ...(isPlaced ? [] : ['element-place' as const]),
    ...(element.isMisnamed ? ['element-name' as const] : []),
  ];
  if (HTTP.test(text)) return { element, defects: [] };
  const kind = payloadKind(text);
  if (kind === undefined) return { element, defects: ['payload-broken'] };
  const other = kind === element.kind.keyword ? [] : ['keyword-kind' as const];
  const mojibake = mojibakeNotes(text).length > 0 ? ['mojibake' as const] : [];
  return { element, text, defects: [...place, ...other, ...mojibake] };
}

/** Tells whether two elements contain the same badge; the body of a second one is not kept. */
function isSame(one: BadgeElement, other: BadgeElement, { text }: XmlText): boolean {
  const source = ({ start, end }: BadgeElement): string => text.slice(start, end);
  return one.counts && other.counts ? textIn(one) === textIn(other) : source(one) === source(other);
}

/** Names every further element of a kind, whose text counts for nothing (B-22). */
const repeated = ({ elements }: SvgScan, xml: XmlText): [BadgeElement, DefectCode][] =>
  elements.flatMap((element): [BadgeElement, DefectCode][] => {
    const first = elements.find(({ kind }) => kind === element.kind)!;
    if (first === element) return [];
    return [[element, isSame(first, element, xml) ? 'twice-same' : 'twice-different']];
  });

async function scanned(bytes: Uint8Array): Promise<{ scan: SvgScan; xml: XmlText }> {
  const xml = decodeXml(await gunzipped(bytes, MAX_IMAGE_BYTES));
  return { scan: await scanSvg(xml.text), xml };
}

function textsOf(badges: readonly SvgBadge[], repeats: readonly DefectCode[]): FoundText[] {
  const texts = badges.flatMap(({ text }) => {
    const keyword = text === undefined ? undefined : payloadKind(text);
    return keyword === undefined ? [] : [{ keyword, text: text! }];
  });
  const isOne = new Set(texts.map(({ keyword }) => keyword)).size === texts.length;
  return isOne && !repeats.includes('twice-different') ? texts : [];
}

/** Writes each badge anew; the first replaces all that are there. */
const rewritten = (bytes: Uint8Array, texts: readonly FoundText[]): Promise<Uint8Array> =>
  texts.reduce<Promise<Uint8Array>>(
    async (image, { text, keyword }, at) =>
      bakeSvg(await image, text, {
        keyword,
        ...(at === 0 ? { overwrite: true } : { alongside: true }),
      }),
    Promise.resolve(bytes),
  );

/** Examines an SVG or SVGZ (B-20…B-25, B-30…B-32). */
export async function examineSvg(bytes: Uint8Array): Promise<Examination> {
  let found: { scan: SvgScan; xml: XmlText };
  try {
    found = await scanned(bytes);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const { offset, line } = error.params;
    const where = typeof offset === 'number' ? { offset } : {};
    const detail = [error.code, line === undefined ? '' : `line ${String(line)}`].join(' ').trim();
    return { texts: [], defects: [{ code: 'file-damaged', detail, ...where }] };
  }
  const { scan, xml } = found;
  const about = (element: BadgeElement, code: DefectCode): Defect => ({
    code,
    offset: byteOffset(xml, element.start),
    chunk: element.name,
    keyword: element.kind.keyword,
  });
  const isPlaced = scan.elements.some(({ isFirstChild }) => isFirstChild);
  const firsts = scan.elements.filter(
    (element) => scan.elements.find(({ kind }) => kind === element.kind) === element,
  );
  const badges = firsts.map((element) => badgeIn(element, isPlaced));
  const repeats = repeated(scan, xml);
  const defects = [
    ...badges.flatMap(({ element, defects: own }) => own.map((code) => about(element, code))),
    ...repeats.map(([element, code]) => about(element, code)),
    ...(scan.elements.length === 0 ? [{ code: 'no-badge' } satisfies Defect] : []),
  ];
  const texts = textsOf(
    badges,
    repeats.map(([, code]) => code),
  );
  const isWhole = texts.length > 0 && badges.every(({ text }) => text !== undefined);
  return isWhole ? { texts, defects, mend: () => rewritten(bytes, texts) } : { texts, defects };
}
