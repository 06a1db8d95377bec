import type { Json, JsonObject } from '../../badge/contract.js';
import { asList, isObject } from '../../json/values.js';
import type { Criterion, Part, Requirement } from './contract.js';
import { readCriterion } from './criteria.js';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A part while it is put together from the sections of several criteria. */
interface Growing {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly further: JsonObject;
  readonly requirements: Requirement[];
  readonly criteria: Criterion[];
}

/** Reads a question (OB Assessment Extension 2.0 Question); all but text is handed in as a file or link. */
function requirementOf(question: JsonObject, id: string): Requirement {
  const { type, text: prompt, required, wordLimit, ...others } = question;
  const optional = required === false || required === 'false';
  const isText = type === 'TextQuestion';
  const further = { ...others, ...(type === 'ExternalQuestion' && { type }) };
  const common = {
    id,
    prompt: text(prompt),
    ...(optional && { optional }),
    ...(Object.keys(further).length > 0 && { further }),
  };
  if (!isText) return { kind: 'artifact', ...common, accept: ['file', 'link'] };
  return {
    kind: 'text',
    ...common,
    ...(typeof wordLimit === 'number' && { words: { max: wordLimit } }),
  };
}

function partOf(parts: Growing[], section: JsonObject): Growing {
  const { title, description, type: _, required: __, questions: ___, ...further } = section;
  const name = text(title) || 'Evidence';
  const known = parts.find((part) => part.name === name);
  if (known) return known;
  const part = {
    id: `part-${parts.length + 1}`,
    name,
    description: text(description),
    further,
    requirements: [],
    criteria: [],
  };
  parts.push(part);
  return part;
}

/** Adds the questions of a section to its part, each once, and gives their ids. */
function addQuestions(part: Growing, questions: readonly JsonObject[]): readonly string[] {
  return questions.map((question) => {
    const known = part.requirements.find(({ prompt }) => prompt === text(question['text']));
    if (known) return known.id;
    const id = `${part.id}-${part.requirements.length + 1}`;
    part.requirements.push(requirementOf(question, id));
    return id;
  });
}

/** Gives the sections of a result, or one that its output stands for. */
function sectionsOf(result: JsonObject): readonly JsonObject[] {
  const sections = asList(result['sections']).filter(isObject);
  if (sections.length > 0) return sections;
  const output = text(result['assessmentOutput']) || text(result['name']);
  return [{ title: 'Evidence', questions: [{ type: 'FileQuestion', text: output }] }];
}

function kindOf({ name, requirements }: Growing): Part['kind'] {
  if (requirements.some(({ kind }) => kind === 'artifact')) return 'evidence';
  return /reflecti/i.test(name) ? 'reflection' : 'overview';
}

/**
 * Puts parts together from results that describe their assessment (OB Assessment Extension 2.0):
 * sections with the same title are one part, questions with the same text one requirement.
 *
 * @param definition id of the definition
 * @param results ResultDescriptions with levels
 */
export function partsFromResults(
  definition: string,
  results: readonly JsonObject[],
): readonly Part[] {
  const parts: Growing[] = [];
  for (const result of results) {
    const placed = sectionsOf(result).map((section) => {
      const part = partOf(parts, section);
      const questions = asList(section['questions']).filter(isObject);
      return { part, ids: addQuestions(part, questions) };
    });
    const evidence = placed.flatMap(({ ids }) => ids);
    const description = text(result['description']);
    placed[0]!.part.criteria.push({
      ...readCriterion(definition, result, evidence),
      ...(description !== '' && description !== text(result['name']) && { description }),
    });
  }
  return parts.map((part) => ({
    id: part.id,
    kind: kindOf(part),
    name: part.name,
    ...(part.description !== '' &&
      part.description !== part.name && { description: part.description }),
    requirements: part.requirements,
    criteria: part.criteria,
    ...(Object.keys(part.further).length > 0 && { further: part.further }),
  }));
}
