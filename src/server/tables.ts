import { createMemoryTables } from '../stores/memory.js';
import type { ChangingStore } from '../stores/contract.js';
import type { FactsOf, TableFacts } from '../stores/tables.js';
import type { JourneyTables } from './rows.js';

/** The store of the journey: in memory, in a folder, or in PostgreSQL. */
export type JourneyStore = ChangingStore<JourneyTables>;

/** Fills the facts that most tables have alike. */
const facts = <Row>(
  key: TableFacts<Row>['key'],
  columns: TableFacts<Row>['columns'],
  more: Partial<TableFacts<Row>> = {},
): TableFacts<Row> => ({
  key,
  columns: [...key, ...columns],
  unique: [],
  numbers: [],
  optional: [],
  erasable: [],
  lookup: [],
  ...more,
});

const PERSON = ['login', 'password', 'subject', 'name', 'email', 'organization'] as const;

/** The facts of the journey's tables. */
export const JOURNEY_TABLES: FactsOf<JourneyTables> = {
  accounts: facts(['account'], [...PERSON, 'roles', 'at'], {
    unique: [['login'], ['subject']],
    optional: PERSON,
    erasable: PERSON,
  }),
  sessions: facts(['session'], ['account', 'at', 'seen'], { lookup: ['account'] }),
  definitions: facts(['id', 'version'], ['name', 'json', 'at']),
  applications: facts(['application'], ['owner', 'revision', 'json', 'at'], {
    numbers: ['revision'],
    lookup: ['owner'],
  }),
  files: facts(['owner', 'digest'], ['mediaType', 'size', 'at'], {
    numbers: ['size'],
    lookup: ['digest'],
  }),
  submissions: facts(
    ['submission'],
    [
      'work',
      'about',
      'application',
      'owner',
      'definition',
      'version',
      'json',
      'size',
      'conflicts',
      'at',
    ],
    { unique: [['work']], lookup: ['about', 'application', 'owner', 'definition'] },
  ),
  identities: facts(['submission'], ['jwe', 'at'], { optional: ['jwe'], erasable: ['jwe'] }),
  cleaned: facts(
    ['work', 'artifact'],
    ['state', 'digest', 'mediaType', 'name', 'size', 'reason', 'found'],
    { numbers: ['size', 'found'], optional: ['digest', 'mediaType', 'size', 'reason'] },
  ),
  assignments: facts(['work', 'account'], ['state', 'appeal', 'note', 'at'], {
    numbers: ['appeal'],
    optional: ['note'],
    lookup: ['account'],
  }),
  reviewDrafts: facts(['work', 'account'], ['revision', 'json', 'at'], { numbers: ['revision'] }),
  reviews: facts(['work', 'account', 'round'], ['recommendation', 'isReconciled', 'json', 'at'], {
    numbers: ['round', 'isReconciled'],
  }),
  decisions: facts(['submission', 'number'], ['json', 'at'], { numbers: ['number'] }),
  badges: facts(['submission'], ['badge', 'mediaType', 'at']),
  history: facts(['about', 'number'], ['json', 'receipt', 'at'], {
    numbers: ['number'],
    optional: ['receipt'],
  }),
  assessors: facts(['account'], ['declared', 'skills', 'capacity', 'at'], {
    numbers: ['capacity'],
    optional: ['declared', 'skills', 'capacity'],
    erasable: ['declared', 'skills'],
  }),
  calibrations: facts(['definition', 'version'], ['json', 'at']),
  calibrated: facts(['account', 'definition', 'version'], ['isPassed', 'json', 'at'], {
    numbers: ['isPassed'],
    lookup: ['definition'],
  }),
  notices: facts(['reader', 'kind', 'about', 'detail'], ['role', 'text', 'notice', 'at'], {
    unique: [['notice']],
    optional: ['text'],
  }),
  fingerprints: facts(['work'], ['definition', 'owner', 'json'], { lookup: ['definition'] }),
  questions: facts(['question'], ['definition', 'version', 'asker', 'text', 'answer', 'at'], {
    optional: ['answer'],
    lookup: ['asker'],
  }),
};

/**
 * Makes a store of the journey in memory, which is gone with the process: for tests and for trying
 * out.
 *
 * @example
 * import { createJourneyMemory } from 'open-badge-elements/server';
 * const store = createJourneyMemory();
 * (await store.query('definitions')).length; // 0
 */
export const createJourneyMemory = (): JourneyStore => createMemoryTables(JOURNEY_TABLES);
