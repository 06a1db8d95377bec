import type { Engine } from '../src/elements.js';
import { BadgeError } from '../src/errors.js';
import type { Badge } from '../src/present.js';
import { badgeOf, documentWith, FINDINGS, NOW, reportOf, type SampleState } from './samples.js';
import { judge } from '../src/report/index.js';

const TITLES = [
  'Data Storytelling for Classroom Teachers',
  'First Aid at Work',
  'Peer Tutor',
  'Laboratory Safety, Level 2: handling of solvents and pressurised gases',
  'Introduction to Welding',
  'Community Interpreter (Arabic and English)',
];
const ISSUERS = [
  ['Example University', 'did:web:university.example'],
  ['Riverside College of Further Education', 'did:web:college.riverside.example'],
  ['Guild of Makers', 'did:key:z6MkjWEYBjt66bTLtB1qmZTpUgGyF1nBNKUn1WGRz9x6C9kk'],
  ['Red Cross Training', 'https://training.redcross.example/issuer'],
] as const;
/** Frequent verdicts, more often than rare ones. */
const STATES: readonly (SampleState | 'holiday photo')[] = [
  'valid',
  'listed',
  'valid',
  'expired',
  'valid',
  'listed',
  'altered',
  'valid',
  'holiday photo',
  'valid',
  'revoked',
  'listed',
  'status unreachable',
  'valid',
  'valid',
  'unsupported',
];

/** Makes a file for each of some badges; its text is the state and its number. */
export const filesOf = (count: number): File[] =>
  Array.from({ length: count }, (_, at) => {
    const state = STATES[at % STATES.length]!;
    return new File([`${state}|${at}`], `cohort-2026/${String(at + 1).padStart(3, '0')}.png`);
  });

const badgeNumber = (at: number, state: SampleState): Badge => {
  const [name, id] = ISSUERS[at % ISSUERS.length]!,
    date = new Date(Date.UTC(2026, 1, 1 + (at % 200))).toISOString();
  return badgeOf(
    documentWith({
      credential: {
        awardedDate: at % 5 ? date : undefined,
        validFrom: date,
        ...(state === 'expired' ? { validUntil: '2026-02-03T00:00:00Z' } : {}),
      },
      issuer: { name, id, url: undefined },
      achievement: { name: TITLES[at % TITLES.length] },
    }),
  );
};

/** Makes an engine for these files; each second badge belongs to the recipient, if one is named. */
export function engineOfHundreds(): Engine {
  const states = new WeakMap<Badge, readonly [SampleState, number]>();
  return {
    read: async (input) => {
      const [state, at] = (await (input as Blob).text()).split('|') as [SampleState, string];
      if (!(state in FINDINGS)) throw new BadgeError('png-no-badge');
      const badge = badgeNumber(Number(at), state);
      states.set(badge, [state, Number(at)]);
      return [badge];
    },
    verify: async (badge, { recipient }) => {
      const [state, at] = states.get(badge)!,
        { findings } = reportOf(state),
        others = findings.filter(({ check }) => check !== 'recipient');
      return judge(
        recipient === undefined
          ? [...others, { check: 'recipient', outcome: 'skipped', code: 'recipient-not-asked' }]
          : [
              ...others,
              at % 2
                ? { check: 'recipient', outcome: 'pass', code: 'recipient-match' }
                : { check: 'recipient', outcome: 'fail', code: 'recipient-mismatch' },
            ],
        NOW,
      );
    },
  };
}
