import { BadgeError } from '../errors.js';
import { archived, type Badge, type ReadInput } from '../read.js';
import type { Finding, Report } from '../report/finding.js';
import { judge } from '../report/verdict.js';
import { readBytes } from './files.js';
import { UsageError, type Io } from './io.js';
import type { Outcome } from './output.js';
import type { Claim, Workforce } from './verify-pool.js';

/** The values of a run that are the same for every input. */
export interface Run {
  readonly io: Io;
  readonly now: Date;
  readonly force: Workforce;
  /** Challenge and domain that presentations must have been made for. */
  readonly claim?: Claim;
  readonly signal: AbortSignal;
}
/** The result for one input: badges, or the reason why it could not be opened. */
export interface Result {
  readonly outcomes: readonly Outcome[];
  readonly problem?: string;
}

/** A response that never arrived is no evidence about the badge: undecided, not malformed. */
const NOT_HAD: readonly string[] = ['url-unreachable', 'url-not-found', 'url-blocked', 'aborted'];

/** Maps an error to an outcome. An unsupported kind is unsupported, not malformed (V-4). */
function outcomeOf({ code }: BadgeError): Finding['outcome'] {
  if (NOT_HAD.includes(code)) return 'unknown';
  return code === 'unsupported-kind' ? 'unsupported' : 'fail';
}

function unread(error: unknown, now: Date): Report {
  const finding: Finding =
    error instanceof BadgeError
      ? {
          check: 'read',
          outcome: outcomeOf(error),
          code: 'unreadable',
          params: { ...error.params, reason: error.code },
        }
      : {
          check: 'custom',
          outcome: 'unknown',
          code: 'check-crashed',
          params: { detail: error instanceof Error ? error.message : String(error) },
        };
  return judge([finding], now.toISOString());
}

export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * A part of an input that is read by itself: an archive has one for each file in it, and an entry
 * that cannot be unpacked is reported too.
 */
interface Part {
  readonly file: string;
  readonly input: ReadInput | undefined;
}

async function partsOf(input: string, { io }: Run): Promise<readonly Part[]> {
  if (isUrl(input)) {
    if (!URL.canParse(input)) throw new UsageError(`${input}: not a URL`);
    return [{ file: input, input: new URL(input) }];
  }
  const bytes = input === '-' ? await io.stdin() : await readBytes(io, input);
  const files = await archived(bytes);
  return (
    files?.map((file) => ({ file: `${input}/${file.path}`, input: file.bytes })) ?? [
      { file: input, input: bytes },
    ]
  );
}

/**
 * Gives the text that its holder signed: the outermost presentation around a badge, or an SD-JWT
 * with its key binding. Where a challenge was given every input must be a presentation.
 */
const presentationOf = (
  { found, kind, securing, raw }: Badge,
  isClaimed: boolean,
): string | undefined =>
  found.presentations?.[0] ??
  (isClaimed ||
  kind === 'presentation' ||
  (securing === 'sd-jwt' && raw.includes('~') && !raw.endsWith('~'))
    ? raw
    : undefined);

type Group = readonly [text: string | undefined, badges: readonly Badge[]];

/** Groups badges by the presentation around them, keeping their order. */
function byPresentation(badges: readonly Badge[], claim: Claim | undefined): readonly Group[] {
  const groups: (readonly [string | undefined, Badge[]])[] = [];
  for (const badge of badges) {
    const text = presentationOf(badge, claim !== undefined);
    const last = groups.at(-1);
    if (last && last[0] === text) last[1].push(badge);
    else groups.push([text, [badge]]);
  }
  return groups;
}

async function judgeEach(file: string, badges: readonly Badge[], run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const badge of badges) outcomes.push({ file, badge, report: await run.force.verify(badge) });
  return outcomes;
}

/** Verifies a presentation; one without badges has a line of its own. */
async function judgePresentation(
  file: string,
  text: string,
  badges: readonly Badge[],
  run: Run,
): Promise<Outcome[]> {
  const presentation = await run.force.verifyPresentation(text, run.claim);
  const inside = badges.filter(({ kind }) => kind !== 'presentation');
  if (inside.length === 0)
    return (await judgeEach(file, badges, run)).map((each) => ({ ...each, presentation }));
  return presentation.badges.map(({ badge, report }, at) => ({
    file,
    // the badge as found in the input, which tells the file that it came in
    badge: inside[at] ?? badge,
    report,
    presentation,
  }));
}

async function judgePart({ file, input }: Part, run: Run): Promise<Outcome[]> {
  try {
    if (input === undefined) throw new BadgeError('zip-unreadable');
    const outcomes: Outcome[] = [];
    for (const [text, badges] of byPresentation(await run.force.read(input), run.claim))
      outcomes.push(
        ...(text === undefined
          ? await judgeEach(file, badges, run)
          : await judgePresentation(file, text, badges, run)),
      );
    return outcomes;
  } catch (error) {
    if (error instanceof UsageError || run.signal.aborted) throw error;
    return [{ file, report: unread(error, run.now), error }];
  }
}

/** Verifies an input: all badges and presentations in it, in their order. */
export async function judgeInput(file: string, run: Run): Promise<Result> {
  if (run.signal.aborted) return { outcomes: [] };
  try {
    const outcomes: Outcome[] = [];
    for (const part of await partsOf(file, run)) outcomes.push(...(await judgePart(part, run)));
    return { outcomes };
  } catch (error) {
    if (run.signal.aborted) return { outcomes: [] };
    if (error instanceof UsageError) return { outcomes: [], problem: error.message };
    return { outcomes: [{ file, report: unread(error, run.now), error }] };
  }
}
