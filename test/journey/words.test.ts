import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_ANSWER_CHARACTERS } from '../../src/journey/application/limits.js';
import { countWords } from '../../src/journey/application/words.js';

const CASES: ReadonlyArray<readonly [text: string, words: number, language?: string]> = [
  ['', 0],
  ['   \n\t', 0],
  ['one', 1],
  ['Two words.', 2],
  ['A well-known fact – it works.', 5],
  ["Don't we? It's O'Neill’s.", 4],
  ['and/or', 1],
  ['3.5 % of 1,000', 3],
  ['See https://college.example/a-b?c=d today', 3],
  ['wait—then ask', 3],
  ['- a list\n- of two', 4],
  ['a\u00a0b', 2],
  ['نص قصير هنا', 3, 'ar'],
  ['mañana über naïve', 3, 'es'],
  ['👍 🎓', 0],
  ['日本語を書く', 3, 'ja'],
  ['ฉันรักภาษาไทย', 4, 'th'],
];

describe('words are counted as people count them', () => {
  for (const [text, words, language] of CASES)
    test(`${JSON.stringify(text)}: ${words}`, () => {
      assert.equal(countWords(text, language), words);
    });
  test('the longest answer is counted', () => {
    assert.equal(countWords('word '.repeat(MAX_ANSWER_CHARACTERS / 5)), MAX_ANSWER_CHARACTERS / 5);
  });
});
