import type { Badge, Result, ResultDescription, RubricLevel } from '../badge/contract.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import { SHOWN_LIMITS } from './shown-limits.js';
import { neutralise, phrase, PARAM_LIMIT } from './sanitize-text.js';
import type { LevelView, ResultView } from './contract.js';
import { asText } from '../json/values.js';

const number = (text: string | undefined): number | undefined => {
  const value =
    text === undefined || !/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text.trim())
      ? NaN
      : Number(text);
  return Number.isFinite(value) ? value : undefined;
};
const short = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : neutralise(text, PARAM_LIMIT) || undefined;

/**
 * Tells whether a proof protects the order of lists: one over the bytes or over JCS does, one over
 * the graph does not (M-17, P-10).
 */
export function coversOrder({ securing, document }: Badge): boolean {
  if (securing === 'jwt' || securing === 'jws') return true;
  const proofs = [document['proof']].flat();
  return (
    proofs.length > 0 &&
    proofs.every((proof) =>
      /-jcs-/.test(asText((proof as { cryptosuite?: unknown } | undefined)?.cryptosuite ?? '')),
    )
  );
}

/**
 * Compares a value with the required one: by numbers or by equality; undefined when neither decides
 * (M-17).
 */
function atLeast(reached: string | undefined, needed: string | undefined): boolean | undefined {
  const [has, needs] = [number(reached), number(needed)];
  if (has !== undefined && needs !== undefined) return has >= needs;
  return reached !== undefined && reached === needed ? true : undefined;
}

function passed(result: Result, about: ResultDescription | undefined): boolean | undefined {
  if (!about) return undefined;
  if (about.requiredLevel !== undefined && result.achievedLevel !== undefined) {
    if (about.requiredLevel === result.achievedLevel) return true;
    const points = (id: string) => about.levels.find((level) => level.id === id)?.points;
    return atLeast(points(result.achievedLevel), points(about.requiredLevel));
  }
  return about.requiredValue === undefined ? undefined : atLeast(result.value, about.requiredValue);
}

const levelView = (level: RubricLevel, result: Result, about: ResultDescription): LevelView => ({
  name: phrase(level.name)!,
  description: phrase(level.description),
  points: short(level.points),
  reached: level.id !== undefined && level.id === result.achievedLevel,
  required: level.id !== undefined && level.id === about.requiredLevel,
});

/** The levels of a description in order, and whether that order means anything. */
interface Ladder {
  readonly levels: readonly RubricLevel[];
  readonly ordered: boolean;
}

/**
 * Orders levels, lowest first: by points where all have them, else as listed where the proof
 * protects that order.
 */
function ladder(about: ResultDescription | undefined, secured: boolean): Ladder {
  const levels = (about?.levels ?? []).filter((level) => phrase(level.name));
  if (!levels.every((level) => number(level.points) !== undefined))
    return { levels, ordered: secured };
  return {
    levels: [...levels].sort((a, b) => number(a.points)! - number(b.points)!),
    ordered: true,
  };
}

function range(about: ResultDescription | undefined, { words }: BadgeMessages): string | undefined {
  const [min, max] = [short(about?.valueMin), short(about?.valueMax)];
  return min === undefined && max === undefined
    ? undefined
    : fill(words.range, { ...(min ? { min } : {}), ...(max ? { max } : {}) });
}

function resultView(
  result: Result,
  about: ResultDescription | undefined,
  { levels, ordered }: Ladder,
  messages: BadgeMessages,
): ResultView {
  const named = phrase(about?.name) ?? { text: messages.words.results, dir: 'auto' as const };
  const view = {
    name: named,
    type: short(about?.type),
    value: short(result.value),
    status: short(result.status),
    requires: short(about?.requiredValue),
    range: range(about, messages),
    allowed: (about?.allowedValues ?? [])
      .slice(0, 50)
      .map((value) => neutralise(value, PARAM_LIMIT)),
    levels: about
      ? levels.slice(0, SHOWN_LIMITS.levels).map((level) => levelView(level, result, about))
      : [],
    ordered,
    passed: passed(result, about),
  };
  return view;
}

/**
 * Describes the results, each with its levels and the one reached, and “passed” only where the
 * badge itself decides it.
 *
 * @param badge as read
 * @param messages the language
 */
export function resultsOf(badge: Badge, messages: BadgeMessages): ResultView[] {
  const about = badge.credential.achievement?.resultDescriptions ?? [],
    secured = coversOrder(badge);
  const ladders = new Map<ResultDescription | undefined, Ladder>();
  const ladderOf = (described: ResultDescription | undefined): Ladder => {
    const known = ladders.get(described) ?? ladder(described, secured);
    ladders.set(described, known);
    return known;
  };
  return badge.credential.results.slice(0, SHOWN_LIMITS.results).map((result) => {
    const described = about.find(({ id }) => id !== undefined && id === result.description);
    return resultView(result, described, ladderOf(described), messages);
  });
}
