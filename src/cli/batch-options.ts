import { batchEncodings } from '../batch.js';
import type { CommandSpec, Given, OptionSpec } from './command-spec.js';
import { ALLOW_LOOPBACK, CONTEXTS, KEY, NOW } from './common-options.js';
import { PROOFS } from './signing.js';

/** The options of `open-badge batch`. */
export const BATCH_OPTIONS = {
  template: {
    value: 'FILE',
    about:
      'what all badges have in common, in JSON or YAML: issuer, achievement, and other members of a draft',
  },
  definition: {
    value: 'FILE',
    about: 'achievement in place of that of the template: a file of open-badge define',
  },
  key: KEY,
  secret: {
    value: 'FILE',
    about:
      "secret of the batch, made where there is none: from it and a row's key follow id, salt, dates and index, so that a batch that was stopped is run again, with the same command, and no badge is made twice. Keep it private",
  },
  store: {
    value: 'STORE',
    about: 'a folder, made where there is none, or postgresql://…: badges, indexes and the ledger',
  },
  queue: {
    value: 'URL',
    about:
      'postgresql://… of a database in which the rows wait for processes on any machine (open-badge work), and which is the store as well; hands their badges over, and makes what they leave',
  },
  out: { value: 'FOLDER', about: 'a file for each badge, named by its id' },
  image: { value: 'IMAGE', about: 'bake every badge into this PNG or SVG' },
  results: {
    value: 'FILE',
    about:
      'what became of each row, .csv or .jsonl: rows that failed with column, value and what was expected',
  },
  status: {
    value: 'LIST',
    about:
      'status list in which every badge gets an index; made where there is none, large enough, and continued (list.2.json) when it is full. Keep LIST.register private. Several for several purposes',
    several: true,
  },
  'status-url': {
    value: 'URL',
    about: "where a new LIST will be published (default: derived from the issuer's URL)",
  },
  proof: { value: 'MECHANISM', about: `${PROOFS} (default: by the type of key)` },
  encoding: {
    value: 'NAME',
    about: 'encoding of a table (default: recognised)',
    choices: batchEncodings,
  },
  ignore: {
    value: 'COLUMN',
    about: 'leave a column out; any other column that is not known is refused',
    several: true,
  },
  contexts: CONTEXTS,
  by: { value: 'NAME', about: "who issues, for the ledger (default: the issuer's id)" },
  threads: {
    value: 'N',
    about:
      'threads that make badges, 1 to 64 (default: one less than processors, and one for every 200 rows at most)',
  },
  'dry-run': { about: 'tell what would be done; sign, keep and write nothing' },
  prove: { about: 'make every badge again, and compare it with the one in the store' },
  now: NOW,
  json: { about: 'print the summary as JSON' },
  'allow-loopback': ALLOW_LOOPBACK,
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The options that were given. */
export type BatchValues = Given<
  Pick<CommandSpec, 'forms'> & { readonly options: typeof BATCH_OPTIONS }
>['values'];
