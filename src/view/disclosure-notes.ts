import type { Badge } from '../badge/contract.js';
import type { VerdictMessages } from '../locales/surfaces.js';
import type { Code, Finding, FindingCode, Report } from '../report/index.js';
import { messageOf } from './checks.js';
import type { ImageView } from './contract.js';

/** Findings about signed parts that are absent: the holder of an SD-JWT withheld them. */
const WITHHELD: readonly Code[] = [
  'proof-withheld',
  'proof-selective',
  'period-withheld',
  'property-withheld',
  'status-withheld',
];
/**
 * Findings about visible parts that are not signed; those of an endorsement are listed with the
 * endorsements.
 */
const UNCOVERED: readonly FindingCode[] = [
  'term-undefined',
  'data-loss',
  'child-unsealed',
] satisfies Code[];
/** Most sentences that are listed. */
const MOST = 20;

const told = (
  codes: readonly FindingCode[],
  findings: readonly Finding[],
  badge: Badge,
  messages: VerdictMessages,
): string[] =>
  [
    ...new Set(
      findings
        .filter(({ code }) => codes.includes(code))
        .map((finding) => messageOf(finding, badge, messages)),
    ),
  ].slice(0, MOST);

/** Lists in sentences what the holder withheld; empty for a complete badge. */
export const withheldOf = (
  report: Report | undefined,
  badge: Badge,
  messages: VerdictMessages,
): string[] => told(WITHHELD, report?.findings ?? [], badge, messages);

/**
 * Lists what is shown but covered by no proof: fields without a meaning, badges added afterwards,
 * an image of the file.
 */
export const uncoveredOf = (
  report: Report | undefined,
  badge: Badge,
  { origin, note }: ImageView,
  messages: VerdictMessages,
): string[] => [
  ...told(UNCOVERED, report?.findings ?? [], badge, messages),
  ...(origin === 'linked' || origin === 'container' ? [note] : []),
];
