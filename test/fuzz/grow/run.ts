/**
 * Measures the cost of a grown input from its bytes to its view: read, verify, present, Markdown
 * (X-3).
 */
import { BADGE_ERRORS, BadgeError } from '../../../src/errors.js';
import { en } from '../../../src/locales/en.js';
import { present, presentError } from '../../../src/present.js';
import { drawMarkdown } from '../../../src/view/markdown.js';
import { read, type Badge } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import { NOW, worldOf } from '../../golden/mint.js';
import { startClock } from '../../support/work-clock.js';
import type { GrowCase, Grown, Kit, Work } from './contract.js';

/** Most milliseconds of processor time for one input, and for each further badge inside it. */
export const MAX_MS = 2_000;
export const MAX_MS_PER_BADGE = 10;

/** The cost of one input, and its result. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly allowedMs: number;
  readonly end: string;
}

const nowhere = worldOf({});
const NOTHING = { text: () => 0, element: () => 0, link: () => 0 };

/** Renders every Markdown text of a view, as the card does. */
export function draw(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'markdown' && typeof inner === 'string') drawMarkdown(inner, NOTHING);
    else if (name !== 'raw') draw(inner);
  }
}

async function judge(badge: Badge, options: Grown['options']): Promise<string> {
  const report = await verify(badge, { now: NOW, fetch: nowhere, ...options });
  const crash = report.findings.find(({ code }) => code === 'check-crashed');
  if (crash) return `crash of ${crash.check}: ${String(crash.params?.['detail'])}`;
  draw(present(badge, report, { messages: en }));
  return report.verdict;
}

function endOf(error: unknown): string {
  if (!(error instanceof BadgeError)) return `crash: ${String(error).slice(0, 200)}`;
  presentError(error, { messages: en });
  return BADGE_ERRORS.includes(error.code) ? error.code : `crash: ${error.code}`;
}

const inside = ({ children }: Badge): number =>
  children.reduce((sum, child) => sum + 1 + inside(child), 0);

/** Makes the input of a case; a text that is longer than a string can be is no input. */
async function made(one: GrowCase, kit: Kit): Promise<Grown | Work | undefined> {
  try {
    return await one.make(kit);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Outcome {
  readonly end: string;
  readonly badges: readonly Badge[];
}

async function judgeAll({ input, options }: Grown): Promise<Outcome> {
  let badges: readonly Badge[] = [];
  try {
    badges = await read(input, { fetch: options?.fetch ?? nowhere });
    const ends = new Set<string>();
    for (const badge of badges) ends.add(await judge(badge, options));
    return { end: [...ends].join(' '), badges };
  } catch (error) {
    return { end: endOf(error), badges };
  }
}

const done = (work: Work): Promise<Outcome> =>
  work.run().then(
    (end) => ({ end, badges: [] }),
    (error: unknown) => ({ end: endOf(error), badges: [] }),
  );

/** Makes a case, and measures it. */
export async function measure(one: GrowCase, kit: Kit): Promise<Measured> {
  const grown = await made(one, kit);
  if (grown === undefined)
    return { name: one.name, ms: 0, allowedMs: MAX_MS, end: 'cannot be made' };
  const elapsed = startClock();
  const { end, badges } = await ('run' in grown ? done(grown) : judgeAll(grown));
  const ms = elapsed();
  const count = badges.reduce((sum, badge) => sum + 1 + inside(badge), 0);
  return {
    name: one.name,
    ms,
    allowedMs: MAX_MS + (count > 1 ? count * MAX_MS_PER_BADGE : 0),
    end,
  };
}
