import type { Badge, Result, ResultDescription } from '../../badge/index.js';
import { instantOf } from '../../json/instant.js';
import { itemPointer } from '../../json/pointed-items.js';
import type { Code } from '../../report/codes.js';
import type { Finding } from '../../report/finding.js';
import type { Check } from '../contract.js';

type Params = Readonly<Record<string, string | number>>;
const warn = (code: Code, pointer: string, params: Params): Finding => ({
  check: 'results',
  outcome: 'warn',
  code,
  pointer,
  params,
});

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const finite = (text: string | undefined): number | undefined => {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

/**
 * Tells whether a value is out of range. `points`, `valueMin` and `valueMax` are texts, and are
 * compared only where both are numbers (M-17).
 */
function outOfRange(value: string, { valueMin, valueMax }: ResultDescription): boolean {
  const [number, min, max] = [finite(value), finite(valueMin), finite(valueMax)];
  return (
    number !== undefined &&
    ((min !== undefined && number < min) || (max !== undefined && number > max))
  );
}

function valueFindings(value: string, described: ResultDescription, pointer: string): Finding[] {
  const { allowedValues, valueMin = '', valueMax = '' } = described;
  if (allowedValues.length > 0 && !allowedValues.includes(value))
    return [
      warn('result-value', `${pointer}/value`, { got: value, allowed: allowedValues.join(', ') }),
    ];
  return outOfRange(value, described)
    ? [warn('result-value', `${pointer}/value`, { got: value, min: valueMin, max: valueMax })]
    : [];
}

/** Checks one result against the description that it names. */
function resultFindings(
  result: Result,
  descriptions: readonly ResultDescription[],
  pointer: string,
): Finding[] {
  if (result.description === undefined) return [];
  const described = descriptions.find(({ id }) => id === result.description);
  if (!described)
    return [
      warn('result-link', `${pointer}/resultDescription`, {
        property: 'resultDescription',
        id: result.description,
      }),
    ];
  const found: Finding[] =
    result.value === undefined ? [] : valueFindings(result.value, described, pointer);
  const { achievedLevel } = result;
  if (achievedLevel !== undefined && !described.levels.some(({ id }) => id === achievedLevel)) {
    found.push(
      warn('result-link', `${pointer}/achievedLevel`, {
        property: 'achievedLevel',
        id: achievedLevel,
      }),
    );
  }
  if (described.type === 'Status' && result.status === undefined)
    found.push(warn('result-status', pointer, { name: described.name }));
  return found;
}

function requiredLevelFindings(described: ResultDescription, pointer: string): Finding[] {
  const { requiredLevel, levels } = described;
  if (requiredLevel === undefined || levels.some(({ id }) => id === requiredLevel)) return [];
  return [
    warn('result-link', `${pointer}/requiredLevel`, {
      property: 'requiredLevel',
      id: requiredLevel,
    }),
  ];
}

function subjectFindings({ credential }: Badge): Finding[] {
  const { activityStart, activityEnd, creditsEarned, achievement } = credential;
  const found: Finding[] = [];
  const [start, end] = [activityStart, activityEnd].map((date) =>
    date === undefined ? undefined : instantOf(date),
  );
  if (start !== undefined && end !== undefined && end < start) {
    found.push(
      warn('result-dates', '/credentialSubject/activityEndDate', {
        start: activityStart!,
        end: activityEnd!,
      }),
    );
  }
  const available = achievement?.creditsAvailable;
  if (creditsEarned !== undefined && available !== undefined && creditsEarned > available) {
    found.push(
      warn('result-credits', '/credentialSubject/creditsEarned', {
        earned: creditsEarned,
        available,
      }),
    );
  }
  return found;
}

/**
 * Checks that results, levels, dates and credits are consistent with each other (M-16). It only
 * warns: a proof of contradictory data is still valid.
 */
export const results: Check = {
  id: 'results',
  async run(badge) {
    const { results: given, achievement } = badge.credential;
    const descriptions = achievement?.resultDescriptions ?? [];
    const subject = badge.document['credentialSubject'];
    const resultList = member(subject, 'result');
    const describedList = member(member(subject, 'achievement'), 'resultDescription');
    return [
      ...given.flatMap((result, at) =>
        resultFindings(
          result,
          descriptions,
          itemPointer(resultList, '/credentialSubject/result', at, given.length),
        ),
      ),
      ...descriptions.flatMap((described, at) =>
        requiredLevelFindings(
          described,
          itemPointer(
            describedList,
            '/credentialSubject/achievement/resultDescription',
            at,
            descriptions.length,
          ),
        ),
      ),
      ...subjectFindings(badge),
    ];
  },
};
