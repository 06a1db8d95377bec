/** Letters that do not decompose into a base letter and a mark (Unicode NFKD). */
const BASE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const MARKS = /\p{M}/gu;

/** A text without case and diacritics, and the place in the original of each of its characters. */
export interface Folded {
  readonly text: string;
  /** Index in the original, one more than the characters: the last is the end. */
  readonly origin: readonly number[];
}

/**
 * Folds case and diacritics, so that “MÜLLER” is found as “Muller”; with the place of each character.
 *
 * @param text any text
 */
export function fold(text: string): Folded {
  const folded: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const lower = character.toLowerCase();
    const plain = (BASE[lower] ?? lower).normalize('NFKD').replace(MARKS, '');
    for (const unit of plain) {
      folded.push(unit);
      for (let index = 0; index < unit.length; index++) origin.push(at);
    }
    at += character.length;
  }
  origin.push(at);
  return { text: folded.join(''), origin };
}

/** Umlauts as people write them who have no key for them. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/** Gives the forms of a name in folded text: “muller” and “mueller” of “Müller”. */
export function foldedForms(name: string): readonly string[] {
  const composed = name.normalize('NFC').toLowerCase();
  const spelled = [...composed].map((letter) => SPELLED[letter] ?? letter).join('');
  return [...new Set([fold(composed).text, fold(spelled).text])];
}
