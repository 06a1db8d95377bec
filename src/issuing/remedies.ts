import type { DefectCode } from '../formats/doctor/contract.js';

/** The reason why a defect matters, and what to do about it, in English, for who baked the file. */
export interface Remedy {
  readonly reason: string;
  readonly fix: string;
}

const REWRITE = 'The badge is written anew in the form of the standard; its text stays as it is.';

/** Gives the sentences about each defect. */
export const REMEDIES: Readonly<Record<DefectCode, Remedy>> = {
  'chunk-type': {
    reason:
      'The badge is in a tEXt or zTXt chunk; the standard asks for iTXt, and some readers look nowhere else.',
    fix: REWRITE,
  },
  compressed: {
    reason: 'The chunk is compressed, which the standard forbids: some readers cannot read it.',
    fix: REWRITE,
  },
  'language-tag': {
    reason:
      'The chunk has a language or a translated keyword; simple readers take it for a part of the badge.',
    fix: REWRITE,
  },
  layout: {
    reason:
      'The parts of the chunk before the text are not those of its type, so that readers find no text.',
    fix: REWRITE,
  },
  encoding: {
    reason: 'The text is in Windows-1252 and not in UTF-8.',
    fix: 'The same letters are written in UTF-8. Verify the result: it is valid if they are those that were signed.',
  },
  terminator: {
    reason: 'A zero byte ends the text, which readers take for a part of the badge.',
    fix: REWRITE,
  },
  'keyword-case': {
    reason:
      'The keyword is in other letters than the standard writes; keywords are case-sensitive.',
    fix: REWRITE,
  },
  'keyword-other': {
    reason: 'The chunk has a keyword by which no reader finds a badge.',
    fix: REWRITE,
  },
  'keyword-kind': {
    reason: 'The place is that of another generation of badges.',
    fix: REWRITE,
  },
  crc: {
    reason: 'The checksum of the chunk is wrong: readers reject it, and its text may have changed.',
    fix: 'The checksum is computed anew. Verify the result: its proof tells whether the text changed.',
  },
  'behind-pixels': {
    reason: 'The badge comes after the pixels, where readers that stop early do not look.',
    fix: REWRITE,
  },
  'behind-end': {
    reason: 'The badge comes after the end of the image, where no reader looks.',
    fix: REWRITE,
  },
  'element-place': {
    reason: 'The badge is not the first element in the SVG.',
    fix: REWRITE,
  },
  'element-name': {
    reason:
      'The name or the namespace of the element is nearly that of the standard; readers look for the exact one.',
    fix: REWRITE,
  },
  'outside-element': {
    reason: 'The badge is in another part of the SVG than the element for it.',
    fix: 'It is written into that element too; the old copy stays where it is.',
  },
  'twice-same': {
    reason: 'The same badge is in the file more than once; one is allowed.',
    fix: 'One copy is kept.',
  },
  'twice-different': {
    reason: 'The file contains different badges of one kind: readers may choose either.',
    fix: 'Decide which one counts, and bake it with --overwrite.',
  },
  'two-forms': {
    reason: 'The element contains JSON and a token: which one counts is undecided.',
    fix: 'Decide which one counts, and bake it with --overwrite.',
  },
  mojibake: {
    reason:
      'Letters look like UTF-8 that was once read as Latin-1. If it was signed so, it must stay so.',
    fix: 'Verify it. If it is valid, it was signed so; if not, get the badge again from its issuer.',
  },
  'payload-broken': {
    reason: 'There is text in the place of a badge, but it is neither JSON nor a token.',
    fix: 'Bake the badge again from its JSON or token.',
  },
  unreadable: {
    reason: 'The place of the badge is there, but its text cannot be read.',
    fix: 'Bake the badge again from its JSON or token.',
  },
  'crc-elsewhere': {
    reason: 'The checksum of another chunk is wrong: the picture itself may be damaged.',
    fix: 'Export the picture again, then bake.',
  },
  'data-behind-end': {
    reason: 'There is data after the end of the image. It does no harm.',
    fix: 'Leave it, or export the picture again.',
  },
  'file-damaged': {
    reason: 'The file is damaged or cut off.',
    fix: 'Get the file again. If a badge was found in it, unbake prints it or --text saves it.',
  },
  'no-badge': {
    reason:
      'The image contains no badge. A program that re-encodes images (chat, social network, photo library, image CDN, canvas) removes it.',
    fix: 'Get the file that the issuer sent, as a file and not as a picture.',
  },
  'other-format': {
    reason:
      'A file of this kind cannot contain a baked badge: it was converted, and the badge was lost.',
    fix: 'Get the PNG or SVG that the issuer sent.',
  },
};
