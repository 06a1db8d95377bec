import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/open-badge-details.js';
import type { Badge, Report } from '../src/present.js';
import { playground } from './playground.js';
import { judge, type Finding } from '../src/report/index.js';
import { badgeOf, documentWith, FINDINGS, NOW, reportOf } from './samples.js';

interface Document {
  readonly credentialSubject: {
    readonly achievement: { readonly resultDescription: readonly object[] };
  };
}
interface Args {
  readonly badge: Badge;
  readonly report?: Report;
  readonly lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/open-badge-details',
  component: 'open-badge-details',
  render: ({ badge, report, lang }) =>
    html`<open-badge-details .badge=${badge} .report=${report} lang=${lang}></open-badge-details>`,
  args: { badge: badgeOf(), report: reportOf('listed'), lang: 'en' },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground('open-badge-details', () => ({
  badge: badgeOf(),
  report: reportOf('listed'),
}));

const measured = (id: string, name: string, more: object) => ({
  id,
  type: ['ResultDescription'],
  name,
  ...more,
});
const endorsed = (outcome: Finding['outcome'], code: Finding['code'], by: string): Finding => ({
  check: 'endorsement',
  outcome,
  code,
  params: { by },
});

/** A credential that uses every property that the element shows. */
const FULL = documentWith({
  credential: {
    validFrom: '2026-05-15T00:00:00Z',
    validUntil: '2029-05-15T00:00:00Z',
    renderMethod: [{ id: 'https://university.example/template.svg', type: 'TemplateRenderMethod' }],
    evidence: [
      {
        id: 'https://ana.example/charts',
        type: ['Evidence'],
        name: 'Three charts and a reflection',
        narrative: 'Made with class 8b, **May 2026**.',
        genre: 'Portfolio',
        audience: 'Teachers',
      },
      {
        type: ['Evidence'],
        name: 'A lesson that was watched',
        description: 'Forty minutes with class 8b, seen by two colleagues.',
      },
    ],
  },
  issuer: {
    parentOrg: { id: 'https://state.example/', type: ['Profile'], name: 'State of Example' },
    otherIdentifier: [
      { type: 'IdentifierEntry', identifier: '0000 0004 1936 8948', identifierType: 'ext:ISNI' },
    ],
  },
  subject: {
    id: 'did:key:z6MkjZRZ6vZQ',
    role: 'Author of the charts',
    term: 'Spring 2026',
    licenseNumber: 'L-2026-17',
    activityStartDate: '2026-02-01T00:00:00Z',
    activityEndDate: '2026-04-30T00:00:00Z',
    result: [
      { type: ['Result'], resultDescription: 'urn:result:1', achievedLevel: 'urn:level:2' },
      { type: ['Result'], resultDescription: 'urn:result:2', value: '92', status: 'Completed' },
      { type: ['Result'], resultDescription: 'urn:result:3', value: 'B' },
    ],
  },
  achievement: {
    fieldOfStudy: 'Education',
    specialization: 'Statistics in school',
    humanCode: 'DST-101',
    creator: { id: 'https://guild.example/', type: ['Profile'], name: 'Guild of Data Teachers' },
    otherIdentifier: [
      { type: 'IdentifierEntry', identifier: 'DST-101', identifierType: 'sourcedId' },
    ],
    related: [
      {
        id: 'https://university.example/achievements/data-storytelling-de',
        type: ['Related'],
        inLanguage: 'de',
      },
    ],
    resultDescription: [
      ...(documentWith() as unknown as Document).credentialSubject.achievement.resultDescription,
      measured('urn:result:2', 'Final test', {
        resultType: 'Percent',
        valueMin: '0',
        valueMax: '100',
        requiredValue: '60',
      }),
      measured('urn:result:3', 'Presentation', {
        resultType: 'LetterGrade',
        allowedValue: ['F', 'D', 'C', 'B', 'A'],
      }),
    ],
  },
});
const ALL_FINDINGS: readonly Finding[] = [
  ...FINDINGS.listed,
  endorsed('pass', 'endorsement-holds', 'Chamber of Teachers'),
  endorsed('fail', 'endorsement-fails', 'Famous Academy'),
  endorsed('unknown', 'endorsement-undecided', 'School 12'),
  endorsed('warn', 'endorsement-unprotected', 'School 12'),
  { check: 'proof', outcome: 'warn', code: 'proof-withheld', params: { count: 2 } },
];

export const Everything: Story = {
  args: { badge: badgeOf(FULL), report: judge(ALL_FINDINGS, NOW) },
};
export const Accredited: Story = {
  args: {
    badge: badgeOf(
      documentWith({
        issuer: {
          type: ['Profile', 'IssuerAccreditationProfile'],
          accreditations: [
            {
              type: ['Profile', 'AccreditationProfile'],
              id: 'https://board.example/',
              name: 'Board of Crafts',
              url: 'https://board.example/',
              description: 'Accredits workshops and the schools that run them.',
              areaServed: 'Ireland',
              accreditationDate: '2020-09-01',
              educationalSector: 'Postsecondary',
              contactInstructions: 'Write to the office in Dublin.',
            },
            {
              type: ['Profile', 'AccreditationProfile'],
              id: 'https://regional.example/',
              name: 'Regional Council for Adult and Continuing Education of the Western Counties',
              contactInstructions: 'records@regional.example',
            },
          ],
        },
      }),
    ),
    report: reportOf('valid'),
  },
};
export const SelfDescribedIssuer: Story = { args: { report: reportOf('valid') } };
export const Little: Story = {
  args: {
    badge: badgeOf(
      documentWith({
        credential: { evidence: undefined },
        subject: { result: undefined, narrative: undefined },
        achievement: { alignment: undefined, tag: undefined, resultDescription: undefined },
      }),
    ),
  },
};
export const ResultsWithoutOrder: Story = {
  args: {
    badge: badgeOf(
      documentWith({
        achievement: {
          resultDescription: [
            {
              id: 'urn:result:1',
              type: ['ResultDescription'],
              name: 'Fluency',
              resultType: 'RubricCriterionLevel',
              rubricCriterionLevel: ['Novice', 'Speaker', 'Native'].map((name, index) => ({
                id: `urn:level:${index + 1}`,
                type: ['RubricCriterionLevel'],
                name,
              })),
            },
          ],
        },
      }),
    ),
  },
};
export const HostileMarkdown: Story = {
  args: {
    badge: badgeOf(
      documentWith({
        achievement: {
          criteria: {
            narrative:
              '<script>alert(1)</script>\n\n# Verified ✓\n\n**Bold** is bold, [a script](javascript:alert(1)) goes nowhere, ![a picture of elsewhere](https://tracker.example/p.png) is not fetched, <b>markup</b> is text.\n\n> Whatever stands here is the issuer’s.\n\n[Your university](https://university.example.evil.example/) says where it goes, and [so does this](https://xn--unversity-q8a.example/).',
          },
        },
      }),
    ),
  },
};
