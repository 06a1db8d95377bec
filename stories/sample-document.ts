/** The credential that the sample badges are made of. */

/** Makes a badge image as a data: URL, in the colours given. */
export const art = (
  ground: string,
  line: string,
  shape = 'M30 60V44h8v16zM44 60V34h8v26zM58 60V27h8v33z',
): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path d="M48 3l39 22.500v45L48 93 9 70.500V25.500z" fill="${ground}"/><path d="M48 12l31 18v36L48 84 17 66V30z" fill="none" stroke="${line}" stroke-width="2.5"/><path d="${shape}" fill="#fff"/></svg>`,
  )}`;

export const NAVY = art('#123a63', '#f2c14e');
/** An image that tries to look like a verdict. */
export const FAKE_CHECK = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><circle cx="48" cy="48" r="46" fill="#0a6b4b"/><path d="M26 50l16 16 30-34" fill="none" stroke="#fff" stroke-width="9"/><text x="48" y="88" font-size="10" text-anchor="middle" fill="#fff">VERIFIED</text></svg>')}`;
/** An image that imitates the whole green strip of a verdict, as wide as the card around it. */
export const FAKE_STRIP = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480"><rect width="480" height="380" fill="#fff"/><path d="M0 300h480v180H0z" fill="#e6f4ed"/><circle cx="48" cy="372" r="30" fill="#08664a"/><path d="M34 372l10 10 20-22" fill="none" stroke="#fff" stroke-width="7"/><text x="96" y="364" font-family="sans-serif" font-size="34" font-weight="700" fill="#08664a">Verified</text><text x="96" y="408" font-family="sans-serif" font-size="28" fill="#17212c">Genuine and still valid</text></svg>')}`;
export const WIDE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60"><rect width="400" height="60" fill="#7a3b8f"/></svg>')}`;

const LEVELS = [
  { id: 'urn:level:1', name: 'Developing', description: 'charts without a claim', points: '1' },
  {
    id: 'urn:level:2',
    name: 'Demonstrated',
    description: 'each chart answers a question',
    points: '2',
  },
  { id: 'urn:level:3', name: 'Exemplary', description: 'and teaches others to', points: '3' },
].map((level) => ({ ...level, type: ['RubricCriterionLevel'] }));

const ALIGNMENTS = [
  {
    targetName: 'Interpret data',
    targetUrl: 'https://skills.example/interpret-data',
    targetFramework: 'ESCO',
    targetCode: 'S2.7.1',
  },
  {
    targetName: 'Visual design',
    targetUrl: 'https://skills.example/visual-design',
    targetFramework: 'ESCO',
    targetCode: 'S1.12',
  },
  {
    targetName: 'Present findings',
    targetUrl: 'https://skills.example/present',
    targetFramework: 'DigComp 2.2',
    targetCode: '3.1',
  },
  { targetName: 'Teach with evidence', targetUrl: 'https://skills.example/teach' },
].map((alignment) => ({ type: ['Alignment'], ...alignment }));

/** An OB 3.0 credential with everything a card can show. */
export const DOCUMENT = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://university.example/credentials/3732',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Data Storytelling',
  issuer: {
    id: 'did:web:university.example',
    type: ['Profile'],
    name: 'Example University',
    url: 'https://university.example/',
    description: 'Teaching since 1891.',
    email: 'badges@university.example',
  },
  validFrom: '2026-05-01T00:00:00Z',
  awardedDate: '2026-05-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'ana@mail.example',
        identityType: 'emailAddress',
      },
    ],
    achievement: {
      id: 'https://university.example/achievements/data-storytelling',
      type: ['Achievement'],
      name: 'Data Storytelling for Classroom Teachers',
      achievementType: 'MicroCredential',
      description:
        'Finds the question a chart should answer, draws the chart that answers it, and tells the story to a class.',
      image: { id: NAVY, type: 'Image' },
      criteria: {
        id: 'https://university.example/criteria/data-storytelling',
        narrative:
          'To earn this badge a teacher hands in **three charts** made for their own class:\n\n1. one that compares,\n2. one that shows change,\n3. one that shows a part of a whole.\n\nEach comes with a [short reflection](https://university.example/reflection) of at most 300 words.',
      },
      alignment: ALIGNMENTS,
      tag: ['teaching', 'data'],
      creditsAvailable: 2,
      inLanguage: 'en',
      version: '2',
      resultDescription: [
        {
          id: 'urn:result:1',
          type: ['ResultDescription'],
          name: 'Quality of the charts',
          resultType: 'RubricCriterionLevel',
          requiredLevel: 'urn:level:2',
          rubricCriterionLevel: LEVELS,
        },
      ],
    },
    creditsEarned: 2,
    narrative: 'Ana’s charts on water use were shown to the whole school.',
    result: [{ type: ['Result'], resultDescription: 'urn:result:1', achievedLevel: 'urn:level:2' }],
  },
  evidence: [
    {
      id: 'https://ana.example/charts',
      type: ['Evidence'],
      name: 'Three charts and a reflection',
      narrative: 'Made with class 8b, **May 2026**.',
      genre: 'Portfolio',
    },
  ],
  proof: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-05-01T09:00:00Z',
    verificationMethod: 'did:web:university.example#key-1',
    proofPurpose: 'assertionMethod',
    proofValue:
      'z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZgNSARiKBk9czhSePTFehP8c3PGfb6a22gkfUKRRsq4bKHzQEbMZqJ7',
  },
} as const;
