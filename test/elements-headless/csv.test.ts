import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { BadgeSession } from '../../src/elements/controllers/badge-session.js';
import type { SessionSettings } from '../../src/elements/controllers/engine.js';
import { toCsv } from '../../src/elements/open-badge-verifier/results/csv.js';
import { LOCALES, loadMessages } from '../../src/locales/index.js';
import {
  reportOf,
  sampleEngine,
  badgeOf,
  documentWith,
  type SampleState,
} from '../../stories/samples.js';

const { words } = await loadMessages('en');
const COLUMNS = 15;

/** Reads the cells of a table whose cells are all quoted, empty ones too. */
const cellsIn = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.replaceAll('""', '"'));

/** Exports one row, and gives its cells by the names of their columns. */
async function exported(
  settings: Partial<SessionSettings>,
  file = 'a.png',
): Promise<Record<string, string>> {
  const session = new BadgeSession(
    () => ({ lang: 'en', ...settings }),
    () => undefined,
    true,
  );
  if (await session.read('a badge')) await session.verify();
  const cells = cellsIn(toCsv([{ id: 0, file, session }], words));
  assert.equal(cells.length, 2 * COLUMNS);
  return Object.fromEntries(
    cells.slice(0, COLUMNS).map((name, at) => [name, cells[COLUMNS + at] ?? '']),
  );
}
const row = (state: SampleState, settings: Partial<SessionSettings> = {}) =>
  exported({ engine: sampleEngine(state), ...settings });

const ANSWERS: ReadonlyArray<
  readonly [
    state: SampleState,
    authentic: string,
    current: string,
    listedBy: string,
    theirs: string,
  ]
> = [
  ['valid', 'Yes', 'Yes', '', ''],
  ['listed', 'Yes', 'Yes', 'Register of Universities', 'matches'],
  ['not this person', 'Yes', 'Yes', 'Register of Universities', 'doesn’t match'],
  ['no list of revocations', 'Yes', 'Yes', '', ''],
  ['altered', 'No', 'Unknown', '', ''],
  ['foreign key', 'No', 'Unknown', '', ''],
  ['expired', 'Yes', 'No', '', ''],
  ['revoked', 'Yes', 'No', '', ''],
  ['suspended', 'Yes', 'No', '', ''],
  ['not yet valid', 'Yes', 'No', '', ''],
  ['unsupported', 'Unknown', 'Unknown', '', ''],
  ['status unsupported', 'Yes', 'Unknown', '', ''],
  ['key unreachable', 'Unknown', 'Unknown', '', ''],
  ['status unreachable', 'Yes', 'Unknown', '', ''],
];

describe('results as CSV', () => {
  for (const [state, authentic, current, listedBy, theirs] of ANSWERS)
    test(`R-2, R-3: ${state}: yes, no and unknown are those of the report`, async () => {
      const told = await row(state);
      assert.deepEqual(
        [told['Authentic'], told['Current'], told['Listed by'], told['Recipient'], told['Code']],
        [authentic, current, listedBy, theirs, reportOf(state).verdict],
      );
    });

  test('R-3: a badge that is not authentic is no one’s, and on no list', async () => {
    const forged = [...reportOf('altered').findings, ...reportOf('listed').findings];
    const report = {
      ...reportOf('altered'),
      findings: forged,
      issuer: 'trusted' as const,
      recipient: 'match' as const,
    };
    const engine = { ...sampleEngine('altered'), verify: async () => report };
    const told = await exported({ engine, recipients: ['ada@mail.example'] });
    assert.deepEqual(
      [told['Authentic'], told['Recipient'], told['Listed by']],
      ['No', 'Unknown', ''],
    );
  });

  test('the recipient that matches, where several were given', async () => {
    const told = await row('listed', { recipients: ['ada@mail.example'] });
    assert.equal(told['Recipient'], 'ada@mail.example');
  });

  test('dates are ISO days as the issuer wrote them, and formulas are text', async () => {
    const badge = badgeOf(
      documentWith({
        credential: {
          awardedDate: '2026-05-01T00:30:00+09:00',
          validUntil: '2027-05-01T00:00:00Z',
        },
        issuer: { name: '=1+1' },
        achievement: { name: '@SUM(A1)' },
      }),
    );
    const told = await exported({ engine: sampleEngine('valid', { badge }) }, '-x.png');
    assert.deepEqual(
      [told['Awarded'], told['Valid until'], told['Checked'], told['Issuer ID']],
      ['2026-05-01', '2027-05-01', reportOf('valid').checkedAt, 'did:web:university.example'],
    );
    assert.deepEqual(
      [told['File'], told['Issuer'], told['Badge']],
      [`'-x.png`, `'=1+1`, `'@SUM(A1)`],
    );
  });

  test('a spreadsheet reads it as UTF-8: it starts with a byte order mark', () => {
    assert.equal(toCsv([], words)[0], '\ufeff');
  });

  test('a file without a badge: the reason and its code, and no answers', async () => {
    const engine = sampleEngine(undefined, { error: new BadgeError('png-no-badge') });
    const told = await exported({ engine });
    assert.equal(told['Code'], 'png-no-badge');
    assert.notEqual(told['Reason'], '');
    assert.deepEqual([told['Authentic'], told['Current'], told['Recipient']], ['', '', '']);
  });

  for (const tag of Object.keys(LOCALES))
    test(`${tag}: each column has one name, and no two have the same`, async () => {
      const messages = await loadMessages(tag),
        names = cellsIn(toCsv([], messages.words));
      assert.equal(names.length, COLUMNS);
      assert.equal(new Set(names).size, COLUMNS);
      assert.equal(names.includes(''), false);
    });
});
