/** Dimensions of a badge's own document that grow a list. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { DocumentDimension } from './contract.js';
import {
  arrayLength,
  atRoot,
  inAchievement,
  inIssuer,
  inSubject,
  list,
  values,
} from './document-changes.js';

/** Lists of the model, with as many items as an array may have. */
export const LISTS: readonly DocumentDimension[] = [
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
