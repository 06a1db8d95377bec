/** Dimensions of a badge's own document: each grows one part that an issuer writes. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';
import { MARKDOWN_LIMIT } from '../../../src/view/sanitize-text.js';
import type { DocumentDimension } from './contract.js';

/** Most characters to which one node is repeated. */
const MOST_REPEATED = 2 << 20;
const { arrayLength, stringLength, depth, values, members } = CREDENTIAL_LIMITS;
/** Bytes that are left for the rest of the badge. */
const ROOM = 2_000;

const list = (n: number, item: (at: number) => Json): readonly Json[] =>
  Array.from({ length: n }, (_, at) => item(at));

const manyMembers = (n: number): JsonObject =>
  Object.fromEntries(Array.from({ length: n }, (_, at) => [`x${at}`, 1]));

type Change = (at: JsonObject, n: number) => JsonObject;
const inSubject =
  (change: Change) =>
  (document: JsonObject, n: number): JsonObject => ({
    ...document,
    credentialSubject: change(document['credentialSubject'] as JsonObject, n),
  });
const inAchievement = (change: Change): ((document: JsonObject, n: number) => JsonObject) =>
  inSubject((subject, n) => ({
    ...subject,
    achievement: change(subject['achievement'] as JsonObject, n),
  }));
const inIssuer =
  (change: Change) =>
  (document: JsonObject, n: number): JsonObject => ({
    ...document,
    issuer: change(document['issuer'] as JsonObject, n),
  });
const atRoot =
  (change: (n: number) => JsonObject) =>
  (document: JsonObject, n: number): JsonObject => ({ ...document, ...change(n) });

const nested = (n: number, wrap: (inner: Json) => Json, core: Json): Json => {
  let value = core;
  for (let level = 0; level < n; level++) value = wrap(value);
  return value;
};

/** Lists of the model, with as many items as an array may have. */
const LISTS: readonly DocumentDimension[] = [
  {
    name: 'tags',
    limit: arrayLength,
    grow: inAchievement((one, n) => ({ ...one, tag: list(n, (at) => `tag ${at}`) })),
  },
  {
    name: 'equal tags',
    limit: arrayLength,
    grow: inAchievement((one, n) => ({ ...one, tag: list(n, () => 'same') })),
  },
  {
    // members that older states of the context lack, a number that jsonld.js rounds, and an order
    // that differs by code unit and by code point: twelve canonical forms to try
    name: 'tags of twelve forms',
    limit: arrayLength,
    grow: (document, n) =>
      inSubject((subject) => ({
        ...subject,
        creditsEarned: 1e-7,
        achievement: {
          ...(subject['achievement'] as JsonObject),
          tag: list(n, (at) => `${at % 2 ? '～' : '😀'}${at}`),
        },
      }))({ ...document, jti: 'urn:x:1', endorsementJwt: ['eyJhbGciOiJFZERTQSJ9.e30.AAAA'] }, n),
  },
  {
    name: 'numbers that are signed as 0',
    limit: arrayLength,
    grow: inSubject((subject, n) => ({
      ...subject,
      creditsEarned: list(n, (at) => Number(`${1 + (at % 9)}e-${7 + (Math.floor(at / 9) % 290)}`)),
    })),
  },
  {
    name: 'alignments',
    limit: Math.min(arrayLength, values / 5),
    grow: inAchievement((one, n) => ({
      ...one,
      alignment: list(n, (at) => ({
        type: ['Alignment'],
        targetName: `Skill ${at}`,
        targetUrl: `https://a.example/${at}`,
      })),
    })),
  },
  {
    name: 'equal blank alignments',
    limit: Math.min(arrayLength, values / 5),
    grow: inAchievement((one, n) => ({
      ...one,
      alignment: list(n, () => ({ type: ['Alignment'], targetName: 'S', targetUrl: 'urn:s:s' })),
    })),
  },
  {
    name: 'identifiers',
    limit: Math.min(arrayLength, values / 6),
    grow: inSubject((subject, n) => ({
      ...subject,
      identifier: list(n, (at) => ({
        type: 'IdentityObject',
        identityHash: `${at}@ada.example`,
        identityType: 'emailAddress',
        hashed: false,
      })),
    })),
  },
  {
    name: 'results without description',
    limit: Math.min(arrayLength, values / 5),
    grow: inSubject((subject, n) => ({
      ...subject,
      result: list(n, (at) => ({
        type: ['Result'],
        value: String(at),
        resultDescription: `urn:uuid:r${at}`,
      })),
    })),
  },
  {
    name: 'results and descriptions',
    limit: Math.min(arrayLength, values / 12),
    grow: (document, n) =>
      inSubject((subject) => ({
        ...subject,
        achievement: {
          ...(subject['achievement'] as JsonObject),
          resultDescription: list(n, (at) => ({
            id: `urn:uuid:r${at}`,
            type: ['ResultDescription'],
            name: `R ${at}`,
            resultType: 'LetterGrade',
          })),
        },
        result: list(n, (at) => ({
          type: ['Result'],
          value: String(at),
          resultDescription: `urn:uuid:r${n - 1 - at}`,
        })),
      }))(document, n),
  },
  {
    name: 'allowed values and levels',
    limit: Math.min(arrayLength, values / 8),
    grow: (document, n) =>
      inSubject((subject) => ({
        ...subject,
        achievement: {
          ...(subject['achievement'] as JsonObject),
          resultDescription: [
            {
              id: 'urn:uuid:r',
              type: ['ResultDescription'],
              name: 'R',
              resultType: 'RubricCriterionLevel',
              allowedValue: list(n, (at) => `v${at}`),
              rubricCriterionLevel: list(n, (at) => ({
                id: `urn:uuid:l${at}`,
                type: ['RubricCriterionLevel'],
                name: `L ${at}`,
              })),
            },
          ],
        },
        result: list(50, (at) => ({
          type: ['Result'],
          value: `v${n - at}`,
          achievedLevel: `urn:uuid:l${n - at}`,
          resultDescription: 'urn:uuid:r',
        })),
      }))(document, n),
  },
  {
    name: 'evidence',
    limit: Math.min(arrayLength, values / 7),
    grow: atRoot((n) => ({
      evidence: list(n, (at) => ({
        id: `https://ada.example/${at}`,
        type: ['Evidence'],
        name: `E ${at}`,
        narrative: 'It *moves*',
      })),
    })),
  },
  {
    name: 'status entries',
    limit: Math.min(arrayLength, values / 7),
    grow: atRoot((n) => ({
      credentialStatus: list(n, (at) => ({
        id: `https://lists.example/${at}#${at}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: String(at),
        statusListCredential: `https://lists.example/${at}`,
      })),
    })),
  },
  {
    name: 'declared schemas',
    limit: Math.min(arrayLength, values / 4),
    grow: atRoot((n) => ({
      credentialSchema: list(n, (at) => ({
        id: `https://s.example/${at}`,
        type: '1EdTechJsonSchemaValidator2019',
      })),
    })),
  },
  {
    name: 'refresh services',
    limit: Math.min(arrayLength, values / 4),
    grow: atRoot((n) => ({
      refreshService: list(n, (at) => ({
        id: `https://r.example/${at}`,
        type: '1EdTechCredentialRefresh',
      })),
    })),
  },
  {
    name: 'terms of use',
    limit: Math.min(arrayLength, values / 4),
    grow: atRoot((n) => ({
      termsOfUse: list(n, (at) => ({ id: `urn:t:${at}`, type: 'T' })),
    })),
  },
  {
    name: 'related resources',
    limit: Math.min(arrayLength, values / 4),
    grow: atRoot((n) => ({
      relatedResource: list(n, (at) => ({
        id: `https://a.example/${at}`,
        digestSRI: 'sha384-AAAA',
      })),
    })),
  },
  {
    name: 'endorsements without proof',
    limit: Math.min(arrayLength, values / 16),
    grow: atRoot((n) => ({
      endorsement: list(n, (at) => ({
        '@context': [
          'https://www.w3.org/ns/credentials/v2',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        ],
        id: `urn:uuid:e${at}`,
        type: ['VerifiableCredential', 'EndorsementCredential'],
        issuer: { id: 'did:example:guild', type: ['Profile'] },
        validFrom: '2026-01-01T00:00:00Z',
        credentialSubject: { id: 'urn:x', type: ['EndorsementSubject'] },
      })),
    })),
  },
  {
    name: 'endorsement tokens',
    limit: arrayLength,
    grow: atRoot((n) => ({
      endorsementJwt: list(n, (at) => `eyJhbGciOiJFZERTQSJ9.eyJ4IjoxfQ${at}.c2ln`),
    })),
  },
  {
    name: 'types',
    limit: arrayLength,
    grow: (document, n) => ({
      ...document,
      type: [...(document['type'] as readonly Json[]), ...list(n, (at) => `urn:type:${at}`)],
    }),
  },
  {
    name: 'contexts',
    limit: arrayLength,
    grow: (document, n) => ({
      ...document,
      '@context': [
        ...(document['@context'] as readonly Json[]),
        ...list(n - 2, () => (document['@context'] as readonly Json[])[1]!),
      ],
    }),
  },
  {
    name: 'unknown contexts',
    limit: arrayLength,
    grow: (document, n) => ({
      ...document,
      '@context': [
        ...(document['@context'] as readonly Json[]),
        ...list(n - 2, (at) => `https://c.example/${at}`),
      ],
    }),
  },
  {
    name: 'inline contexts',
    limit: arrayLength,
    grow: (document, n) => ({
      ...document,
      '@context': [
        ...(document['@context'] as readonly Json[]),
        ...list(n - 2, (at) => ({ [`own${at}`]: `urn:own:${at}` })),
      ],
    }),
  },
  {
    name: 'other identifiers of the issuer',
    limit: Math.min(arrayLength, values / 5),
    grow: inIssuer((issuer, n) => ({
      ...issuer,
      otherIdentifier: list(n, (at) => ({
        type: 'IdentifierEntry',
        identifier: String(at),
        identifierType: 'identifier',
      })),
    })),
  },
  {
    name: 'names in many languages',
    limit: Math.min(arrayLength, values / 3),
    grow: atRoot((n) => ({
      name: list(n, (at) => ({ '@value': `N ${at}`, '@language': `x-${at}` })),
    })),
  },
];

/** Nodes and members: repetition of one id, of one member, and nesting. */
const SHAPES: readonly DocumentDimension[] = [
  {
    name: 'one node described again and again',
    limit: Math.min(arrayLength, values / 4),
    grow: inAchievement((one, n) => ({
      ...one,
      related: list(n, (at) => ({ id: String(one['id']), type: ['Related'], version: `v${at}` })),
    })),
  },
  {
    name: 'one node repeated with its members',
    limit: 1_500,
    grow: (document, n) => {
      const achievement = (document['credentialSubject'] as JsonObject)[
        'achievement'
      ] as JsonObject;
      // in a pair the node may be large: a text of many limits is refused by its size alone
      const most = Math.ceil(MOST_REPEATED / JSON.stringify(achievement).length);
      const evidence = list(Math.min(n, most), (at) => ({
        ...achievement,
        name: `Evidence ${at}`,
        tag: ['a', `t${at}`],
      }));
      return atRoot(() => ({ evidence }))(document, n);
    },
  },
  {
    name: 'the issuer named again and again',
    limit: arrayLength,
    grow: (document, n) =>
      atRoot(() => ({
        evidence: list(n, () => ({ id: String((document['issuer'] as JsonObject)['id']) })),
      }))(document, n),
  },
  {
    name: 'members of one object',
    limit: members - ROOM,
    grow: (document, n) => ({ ...document, ...manyMembers(n) }),
  },
  {
    name: 'members of several objects',
    limit: values - ROOM,
    grow: (document, n) => ({
      ...document,
      evidence: list(Math.ceil(n / members), (at) => ({
        type: ['Evidence'],
        ...manyMembers(Math.min(n - at * members, members - ROOM)),
      })),
    }),
  },
  {
    name: 'parents of the issuer',
    limit: depth - 4,
    grow: inIssuer((issuer, n) => ({
      ...issuer,
      parentOrg: nested(n, (inner) => ({ id: 'urn:p', type: ['Profile'], parentOrg: inner }), {
        id: 'urn:p:0',
        type: ['Profile'],
      }),
    })),
  },
  {
    name: 'related blank nodes in each other',
    limit: depth - 6,
    grow: inAchievement((one, n) => ({
      ...one,
      creator: nested(n, (inner) => ({ type: ['Profile'], parentOrg: inner }), {
        type: ['Profile'],
      }),
    })),
  },
  {
    name: 'arrays in arrays',
    limit: depth - 4,
    grow: atRoot((n) => ({ evidence: nested(n, (inner) => [inner, inner].slice(0, 1), 'x') })),
  },
  {
    name: 'proofs',
    limit: 10,
    grow: atRoot((n) => ({
      proof: list(n, (at) => ({
        id: `urn:uuid:p${at}`,
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-01-01T00:00:00Z',
        verificationMethod:
          'did:key:z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x#z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x',
        proofPurpose: 'assertionMethod',
        proofValue: `z${'2'.repeat(86)}`,
        ...(at > 0 ? { previousProof: list(at, (before) => `urn:uuid:p${before}`) } : {}),
      })),
    })),
  },
];

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
const MARKDOWN: readonly DocumentDimension[] = MARKS.map(([name, mark]) => ({
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
const LONG: readonly DocumentDimension[] = PLACES.flatMap(([place, , put]) =>
  TEXTS.map(([name, text]) => ({
    name: `${place}: ${name}`,
    limit: stringLength - ROOM_FOR_PREFIX,
    grow: (document: JsonObject, n: number) =>
      put(document, text.repeat(Math.max(1, Math.floor(n / text.length)))),
  })),
);

/** Dimensions that are tried alone with every mechanism, and in pairs with each other. */
export const PAIRED: readonly DocumentDimension[] = [...LISTS, ...SHAPES];
export const DOCUMENTS: readonly DocumentDimension[] = [...PAIRED, ...MARKDOWN, ...LONG];
