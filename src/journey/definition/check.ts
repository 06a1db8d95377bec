import { JourneyError } from '../error.js';
import { shapeFaults } from '../shape.js';
import type { Definition, DefinitionFinding } from './contract.js';
import { brokenInParts } from './check-rubric.js';
import { isAbsolute } from './ids.js';
import { findingOf, type Broken, type DefinitionRule } from './rules.js';
import { DEFINITION_SHAPE } from './shape.js';

/** Longest competency, in characters, that readers see in one line. */
export const COMPETENCY_CHARACTERS = 300;

const AMOUNT = /^\d{1,9}(?:\.\d{1,3})?$/;
const CURRENCY = /^[A-Z]{3}$/;

const at = (broken: boolean, code: DefinitionRule, pointer: string): readonly Broken[] =>
  broken ? [{ code, pointer }] : [];
const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

function sentencesIn(text: string, language: string | undefined): number {
  const locale = Intl.Segmenter.supportedLocalesOf([language ?? 'en'].filter(isTag));
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text.trim());
  return [...sentences].filter(({ segment }) => /\p{L}/u.test(segment)).length;
}

/** Tells whether `Intl` accepts a language tag; it throws for any other. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function brokenInTexts(definition: Definition): readonly Broken[] {
  const { competency, inLanguage } = definition;
  return [
    ...at(!isAbsolute(definition.id), 'id-not-absolute', '/id'),
    ...at(isBlank(definition.version), 'version-missing', '/version'),
    ...at(isBlank(definition.name), 'name-missing', '/name'),
    ...at(isBlank(competency), 'competency-missing', '/competency'),
    ...at(sentencesIn(competency, inLanguage) > 1, 'competency-several', '/competency'),
    ...at(competency.length > COMPETENCY_CHARACTERS, 'competency-long', '/competency'),
    ...at(isBlank(definition.keyMethod), 'method-missing', '/keyMethod'),
    ...at(definition.components.length === 0, 'components-missing', '/components'),
    ...at(definition.research.length === 0, 'research-missing', '/research'),
    ...definition.research.flatMap(({ url }, index) =>
      at(isBlank(url), 'research-without-url', `/research/${index}`),
    ),
    ...at(isBlank(definition.guidelines), 'guidelines-missing', '/guidelines'),
    ...at(isBlank(inLanguage), 'language-missing', '/inLanguage'),
  ];
}

function brokenInTerms({
  skills,
  issuer,
  assessor,
  fee,
  policy = {},
}: Definition): readonly Broken[] {
  const isFee = !fee || (AMOUNT.test(fee.amount) && CURRENCY.test(fee.currency));
  const numbers = ['attempts', 'assessors', 'decisionDays'] as const;
  return [
    ...at(skills.length === 0, 'skills-missing', '/skills'),
    ...at(isBlank(issuer.name), 'issuer-missing', '/issuer/name'),
    ...at(isBlank(issuer.id), 'profile-id-missing', '/issuer/id'),
    ...at(assessor !== undefined && isBlank(assessor.id), 'profile-id-missing', '/assessor/id'),
    ...at(!isFee, 'fee-unusable', '/fee'),
    ...numbers.flatMap((name) => {
      const value = policy[name] ?? 1;
      return at(!(Number.isSafeInteger(value) && value >= 1), 'policy-unusable', `/policy/${name}`);
    }),
  ];
}

/**
 * Checks a definition for its author: a single competency, a method with its research, every
 * criterion reachable by some evidence, every part with a rubric, and what else a learner or an
 * assessor would miss.
 *
 * @param definition a definition, or JSON that is meant to be one
 * @returns what must and what should be mended, each with its JSON pointer, reason and fix; empty
 *   where there is nothing
 * @example
 * import { checkDefinition } from 'open-badge-elements/assess';
 * for (const { level, pointer, reason, fix } of checkDefinition(definition)) console.log(level, pointer, reason, fix);
 */
export function checkDefinition(definition: unknown): readonly DefinitionFinding[] {
  const faults = shapeFaults(definition, DEFINITION_SHAPE);
  if (faults.length > 0)
    return faults.map(({ pointer, expected, received }) => ({
      ...findingOf({ code: 'shape', pointer }),
      reason: `Expected ${expected}; received ${received}.`,
    }));
  const read = definition as Definition;
  return [...brokenInTexts(read), ...brokenInParts(read), ...brokenInTerms(read)].map(findingOf);
}

/**
 * Returns a definition that can be published, or throws.
 *
 * @param definition JSON that is meant to be a definition
 * @throws JourneyError `definition-unusable` with the pointers and codes of all required findings
 * @example
 * import { usableDefinition } from 'open-badge-elements/assess';
 * const checked = usableDefinition(JSON.parse(JSON.stringify(definition)));
 */
export function usableDefinition(definition: unknown): Definition {
  const faults = checkDefinition(definition)
    .filter(({ level }) => level === 'required')
    .map(({ pointer, code, reason }) => `${pointer || '/'} ${code}: ${reason}`);
  if (faults.length === 0) return definition as Definition;
  throw new JourneyError('definition-unusable', 'correct each fault and check again', { faults });
}
