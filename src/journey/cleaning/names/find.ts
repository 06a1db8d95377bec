import type { FileText, FoundName, KnownNames } from '../contract.js';
import { CLEANING_LIMITS } from '../limits.js';
import { fold, foldedForms, type Folded } from './fold.js';

type Kind = FoundName['kind'];

/** Shortest part of a name that is searched: shorter ones are in every text. */
const MIN_LETTERS = 3;
/** Parts of names that are words, and kinds of organisations. */
const COMMON = new Set(
  'von van der den del das dos the and und for university universitat universidad school college institute academy center centre group company limited gmbh inc'.split(
    ' ',
  ),
);
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/u;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A text that is searched, in its folded form. */
interface Needle {
  readonly kind: Kind;
  readonly text: string;
}

const partsOf = (name: string): readonly string[] =>
  name.split(NOT_A_LETTER).filter((part) => [...part].length >= MIN_LETTERS);

/** Gives the abbreviation of an organisation from its capitals. */
const initialsOf = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');

function needlesOf({
  names = [],
  emails = [],
  organizations = [],
  fileNames = [],
}: KnownNames): readonly Needle[] {
  const needles = (kind: Kind, texts: readonly string[]): Needle[] =>
    texts.flatMap(foldedForms).map((text) => ({ kind, text }));
  const locals = emails.map((email) => email.split('@', 1)[0]!);
  const all = [
    ...needles('email', emails),
    ...needles('name', [...names, ...names.flatMap(partsOf), ...locals.flatMap(partsOf)]),
    ...needles('organization', [...organizations, ...organizations.map(initialsOf)]),
    ...needles('file-name', fileNames),
  ].filter(({ text }) => text.trim().length >= MIN_LETTERS && !COMMON.has(text));
  // the longest first: a whole name is one place, not three
  return all.sort((one, other) => other.text.length - one.text.length);
}

/** Builds one expression of all needles, which begin and end with a word. */
function patternOf(needles: readonly Needle[]): RegExp {
  const texts = [...new Set(needles.map(({ text }) => text))].map((text) =>
    text.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Gives line and column of indexes that only grow. */
function counter(text: string): (index: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (index) => {
    while (end >= 0 && end < index) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: index - start + 1 };
  };
}

interface Match {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

function knownIn({ text, origin }: Folded, needles: readonly Needle[]): readonly Match[] {
  if (needles.length === 0) return [];
  const kinds = new Map(
    [...needles].reverse().map(({ kind, text: needle }) => [needle.replace(/\s+/g, ' '), kind]),
  );
  return [...text.matchAll(patternOf(needles))].map((match) => ({
    kind: kinds.get(match[0].replace(/\s+/g, ' ')) ?? 'name',
    from: origin[match.index]!,
    to: origin[match.index + match[0].length]!,
  }));
}

const overlaps = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;

function matchesIn(text: string, needles: readonly Needle[]): readonly Match[] {
  const known = knownIn(fold(text), needles);
  const addresses = [...text.matchAll(EMAIL)]
    .map((match): Match => ({
      kind: 'other-email',
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter((address) => !known.some((match) => overlaps(match, address)));
  return [...known, ...addresses].sort((one, other) => one.from - other.from);
}

/** Places with names, and whether all text was searched. */
export interface FoundNames {
  readonly found: readonly FoundName[];
  /** False where the text is longer, or has more places, than the limits allow. */
  readonly isComplete: boolean;
}

/**
 * Finds names of persons and organisations in the texts of a file: whole names and their parts,
 * e-mail addresses, names of files; without case and diacritics, as whole words.
 *
 * @param texts of the file
 * @param known the learner's, collaborators' and organisations' names
 * @example
 * import { findNames } from 'open-badge-elements/assess';
 * const texts = [{ place: '', text: 'A plan by MULLER' }];
 * const { found } = findNames(texts, { names: ['Zoë Müller'] }); // line 1, column 11
 */
export function findNames(texts: readonly FileText[], known: KnownNames): FoundNames {
  const needles = needlesOf(known);
  const found: FoundName[] = [];
  let left: number = CLEANING_LIMITS.searchedChars;
  let isComplete = true;
  for (const { place, text } of texts) {
    const searched = text.slice(0, left);
    left -= searched.length;
    const matches = matchesIn(searched, needles);
    const room = CLEANING_LIMITS.foundNames - found.length;
    if (searched.length < text.length || matches.length > room) isComplete = false;
    const placeOf = counter(searched);
    for (const { kind, from, to } of matches.slice(0, room))
      found.push({ kind, place, ...placeOf(from), text: searched.slice(from, to) });
  }
  return { found, isComplete };
}
