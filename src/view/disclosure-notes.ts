import type { Badge } from '../badge/contract.js';
import type { Messages } from '../locales/contract.js';
import type { Code, Finding, FindingCode, Report } from '../report/index.js';
import { sentenceOf } from './checks.js';
import type { ImageView } from './contract.js';

/** What was signed and is not here: an SD-JWT whose holder kept something back. */
const WITHHELD: readonly Code[] = [
  'proof-withheld',
  'proof-selective',
  'period-withheld',
  'status-withheld',
];
/** What is here and was not signed; of an endorsement that is told among the endorsements, with its mark. */
const UNCOVERED: readonly FindingCode[] = [
  'term-undefined',
  'data-loss',
  'child-unsealed',
] satisfies Code[];
/** As many are told as can be read. */
const MOST = 20;

const told = (
  codes: readonly FindingCode[],
  findings: readonly Finding[],
  badge: Badge,
  messages: Messages,
): string[] =>
  [
    ...new Set(
      findings
        .filter(({ code }) => codes.includes(code))
        .map((finding) => sentenceOf(finding, badge, messages)),
    ),
  ].slice(0, MOST);

/** What the holder kept back, in sentences; nothing for a badge that is whole. */
export const withheldOf = (
  report: Report | undefined,
  badge: Badge,
  messages: Messages,
): string[] => told(WITHHELD, report?.findings ?? [], badge, messages);

/** What is shown and no proof covers: fields without a meaning, badges put in afterwards, a picture of the file. */
export const uncoveredOf = (
  report: Report | undefined,
  badge: Badge,
  { origin, note }: ImageView,
  messages: Messages,
): string[] => [
  ...told(UNCOVERED, report?.findings ?? [], badge, messages),
  ...(origin === 'linked' || origin === 'container' ? [note] : []),
];
