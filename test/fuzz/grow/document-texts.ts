/** Dimensions of a badge's own document that grow a text. */
import type { JsonObject } from '../../../src/badge/contract.js';
import { MARKDOWN_LIMIT } from '../../../src/view/markdown-text.js';
import type { DocumentDimension } from './contract.js';
import { inAchievement, inIssuer, inSubject, stringLength } from './document-changes.js';

const MARKS: ReadonlyArray<readonly [name: string, mark: string]> = [
  ['stars', '*'],
  ['stars and letters', '*a '],
  ['stars both ways', '*a*b'],
  ['underscores', '_a'],
  ['opening brackets', '['],
  ['brackets', '[a]'],
  ['pictures', '![a]('],
  ['links', '[a](https://a.example/x)'],
  ['backticks', '` `` '],
  ['quotes', '> '],
  ['list items', '- a\n'],
  ['nested lists', '- '],
  ['definitions', '[a]: b\n'],
  ['HTML', '<a '],
  ['entities', '&amp;'],
  ['tabs', '\t'],
  ['lines', 'a\n\n'],
  ['rules', '***\n'],
  ['escapes', '\\*'],
  ['parentheses', '[a](('],
  ['autolinks', '<https://a.example>'],
];
/** Markdown of many marks, in one rendered text and in all of them. */
export const MARKDOWN: readonly DocumentDimension[] = MARKS.map(([name, mark]) => ({
  name: `Markdown: ${name}`,
  limit: MARKDOWN_LIMIT,
  grow: inAchievement((one, n) => ({
    ...one,
    criteria: { narrative: mark.repeat(Math.ceil(n / mark.length)).slice(0, n) },
  })),
}));

const TEXTS: ReadonlyArray<readonly [name: string, text: string]> = [
  ['letters', 'a'],
  ['words', 'word '],
  ['at signs', 'a@'],
  ['bidirectional marks', '\u202e'],
  ['combining marks', 'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'],
  ['joiners', '\u200d'],
  ['emoji', '👩‍👩‍👧'],
  ['line ends', '\n'],
  ['quotes', '"'],
  ['backslashes', '\\'],
  ['white space', ' '],
  ['percent signs', '%41'],
  ['dots', '.'],
  ['slashes', '/'],
  ['colons', ':'],
  ['digits', '9'],
  ['dashes', '-'],
  ['equals signs', '='],
];
/** Texts of the issuer that are each processed in a way of their own. */
const PLACES: ReadonlyArray<
  readonly [name: string, prefix: string, put: (document: JsonObject, text: string) => JsonObject]
> = [
  ['name', '', (document, text) => ({ ...document, name: text })],
  [
    'description',
    '',
    (document, text) => inAchievement((one) => ({ ...one, description: text }))(document, 0),
  ],
  ['id', 'urn:', (document, text) => ({ ...document, id: `urn:${text}` })],
  ['end', '', (document, text) => ({ ...document, validUntil: `2030-01-01T00:00:00${text}` })],
  [
    'issuer id',
    'https:',
    (document, text) =>
      inIssuer((issuer) => ({ ...issuer, url: `https://a.example/${text}` }))(document, 0),
  ],
  [
    'issuer host',
    'https:',
    (document, text) => inIssuer((issuer) => ({ ...issuer, url: `https://${text}` }))(document, 0),
  ],
  [
    'image',
    'data:',
    (document, text) =>
      inAchievement((one) => ({
        ...one,
        image: { id: `data:image/png;base64,${text}`, type: 'Image' },
      }))(document, 0),
  ],
  [
    'subject id',
    '',
    (document, text) => inSubject((subject) => ({ ...subject, id: `mailto:${text}` }))(document, 0),
  ],
  [
    'status list',
    '',
    (document, text) => ({
      ...document,
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: text,
        statusListCredential: `https://lists.example/${text}`,
      },
    }),
  ],
];
const ROOM_FOR_PREFIX = 100;
export const LONG: readonly DocumentDimension[] = PLACES.flatMap(([place, , put]) =>
  TEXTS.map(([name, text]) => ({
    name: `${place}: ${name}`,
    limit: stringLength - ROOM_FOR_PREFIX,
    grow: (document: JsonObject, n: number) =>
      put(document, text.repeat(Math.max(1, Math.floor(n / text.length)))),
  })),
);
