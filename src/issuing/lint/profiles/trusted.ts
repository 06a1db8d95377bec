import type { Rule, RuleLevel, RuleProfile } from '../contract.js';

const ACHIEVEMENT = '/credentialSubject/achievement';

/** Level of a rule in each kind: Knowledge, Application, Other; `-` where it does not apply. */
type Levels = readonly [RuleLevel | '-', RuleLevel | '-', RuleLevel | '-'];

type Row = readonly [levels: Levels, rule: Omit<Rule, 'level'>];

const REQUIRED: Levels = ['required', 'required', 'required'];
const RECOMMENDED: Levels = ['recommended', 'recommended', 'recommended'];
const IF_AVAILABLE: Levels = ['if-available', 'if-available', 'if-available'];

const TYPES = ['MicroCredential', 'Badge', 'Competency', 'Assessment'];

const ROWS: readonly Row[] = [
  [
    ['required', 'required', 'recommended'],
    {
      id: 'credential-type',
      at: `${ACHIEVEMENT}/achievementType`,
      need: { oneOf: TYPES },
      reason: 'The kind of credential is part of the expected data.',
      fix: `Set achievementType to one of ${TYPES.join(', ')}.`,
    },
  ],
  [
    REQUIRED,
    {
      id: 'title-and-description',
      at: ACHIEVEMENT,
      need: { some: ['name', 'description'] },
      reason: 'Title and description are part of the expected data.',
      fix: 'Add name and description of the achievement.',
    },
  ],
  [
    REQUIRED,
    {
      id: 'image',
      at: `${ACHIEVEMENT}/image`,
      need: { some: ['id'] },
      reason: 'An image is part of the expected data.',
      fix: 'Add a PNG or SVG as achievement.image.',
    },
  ],
  [
    REQUIRED,
    {
      id: 'earning-criteria',
      at: `${ACHIEVEMENT}/criteria`,
      need: { some: ['narrative'] },
      reason: 'The criteria are expected as text, not only as a link.',
      fix: 'Describe in criteria.narrative what one has to do to earn it.',
    },
  ],
  [
    REQUIRED,
    {
      id: 'issuer-contact',
      at: '/issuer',
      need: { some: ['id', 'name', 'url', 'email'] },
      reason: 'Name, web page and contact of the issuer are part of the expected data.',
      fix: 'Add name, url and email of the issuer.',
    },
  ],
  [
    IF_AVAILABLE,
    {
      id: 'issuer-accreditation',
      at: '/issuer/accreditations',
      need: {
        orAt: ['/issuer/otherIdentifier', '/issuer/endorsement', '/issuer/endorsementJwt'],
      },
      reason: 'An accredited issuer is expected to say so.',
      fix: 'Add issuer.accreditations, an otherIdentifier, or a signed endorsement of the issuer.',
    },
  ],
  [
    ['required', 'required', 'recommended'],
    {
      id: 'skill-alignment',
      at: `${ACHIEVEMENT}/alignment/*`,
      need: { some: ['targetName', 'targetUrl', 'targetFramework'] },
      reason: 'At least one skill with its framework is part of the expected data.',
      fix: 'Add an alignment with targetName, targetUrl and targetFramework; `open-badge skills` makes them from a framework file.',
    },
  ],
  [
    RECOMMENDED,
    {
      id: 'skill-code',
      at: `${ACHIEVEMENT}/alignment/*`,
      need: { every: ['targetCode', 'targetType'] },
      reason: 'Code and type make a skill comparable between issuers.',
      fix: 'Add targetCode and targetType.',
    },
  ],
  [
    ['required', 'required', '-'],
    {
      id: 'assessment-described',
      at: `${ACHIEVEMENT}/resultDescription/*`,
      need: { some: ['name', 'resultType'] },
      reason: 'The assessment and its results are part of the expected data.',
      fix: 'Add a resultDescription with resultType, and requiredValue or requiredLevel.',
    },
  ],
  [
    ['recommended', 'recommended', '-'],
    {
      id: 'result',
      at: '/credentialSubject/result/*',
      need: { some: ['resultDescription'] },
      reason: 'A reader sees that it was assessed, and not the result.',
      fix: 'Add a result that refers to the resultDescription by its id.',
    },
  ],
  [
    ['if-available', 'required', 'if-available'],
    {
      id: 'evidence',
      at: '/evidence/*/id',
      need: { orAt: ['/evidence/*/narrative'] },
      reason: 'Evidence shows what was done.',
      fix: 'Add evidence with an https URL as id, or with a narrative.',
    },
  ],
  [
    ['if-available', 'recommended', '-'],
    {
      id: 'assessor',
      at: '/credentialSubject/source',
      need: { some: ['id', 'name'] },
      reason: 'A reader cannot see who assessed it.',
      fix: 'Add credentialSubject.source, the profile of the assessor, where it is not the issuer.',
    },
  ],
  [
    REQUIRED,
    {
      id: 'award-date',
      at: '/awardedDate',
      need: { orAt: ['/validFrom'] },
      reason: 'The date of the award is part of the expected data.',
      fix: 'Add awardedDate.',
    },
  ],
  [
    IF_AVAILABLE,
    {
      id: 'expiry',
      at: '/validUntil',
      need: { some: [] },
      reason: 'A skill that becomes outdated is expected to say when.',
      fix: 'Add validUntil, unless the badge is for good.',
    },
  ],
  [
    IF_AVAILABLE,
    {
      id: 'credit',
      at: `${ACHIEVEMENT}/creditsAvailable`,
      need: { orAt: ['/credentialSubject/creditsEarned'] },
      reason: 'Credit or time tells how much work it was.',
      fix: 'Add creditsAvailable of the achievement, and creditsEarned.',
    },
  ],
  [
    RECOMMENDED,
    {
      id: 'language-and-version',
      at: ACHIEVEMENT,
      need: { some: ['inLanguage', 'version'] },
      reason: 'Language and version tell which state of the definition was met.',
      fix: 'Add inLanguage and version of the achievement.',
    },
  ],
  [
    REQUIRED,
    {
      id: 'status',
      at: '/credentialStatus',
      need: { some: ['type'] },
      reason: 'A verifiable status is part of the expected data.',
      fix: 'Issue it with a status list.',
    },
  ],
];

const KINDS = ['Knowledge', 'Application', 'Other'] as const;

function rulesOf(kind: number): Rule[] {
  return ROWS.flatMap(([levels, rule]) => {
    const level = levels[kind]!;
    return level === '-' ? [] : [{ ...rule, level }];
  });
}

/**
 * Self-checks in the manner of TrustEd microcredentials: our reading of the public program page of
 * 1EdTech, whose field table is for members. They certify nothing.
 */
export const TRUSTED_STYLE_RULES: readonly RuleProfile[] = KINDS.map((kind, at) => ({
  id: `trusted-style-${kind.toLowerCase()}`,
  version: '1.1.0',
  title: `TrustEd-style ${kind} microcredential (self-check)`,
  source:
    'Our reading of the public page of the TrustEd Microcredentials program; a self-check, made without 1EdTech',
  rules: rulesOf(at),
}));
