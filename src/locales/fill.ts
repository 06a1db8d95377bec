import type { Finding, Outcome } from '../report/finding.js';
import type { Sentence, Template } from './contract.js';

/** Values for the holes of a template. */
export type Params = NonNullable<Finding['params']>;

const HOLE = /\{([\w-]+)(?:\|([^{}]*))?\}/g;
const OPTIONAL = /\[([^[\]]*)\]/g;

const spoken = (value: Params[string] | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : Array.isArray(value) ? value.join(', ') : String(value);

const isComplete = (part: string, params: Params): boolean =>
  [...part.matchAll(HOLE)].every(([, name, fallback]) => fallback !== undefined || spoken(params[name!]) !== undefined);

/**
 * Fills the holes of a template; a hole with neither value nor fallback says nothing. Values are put in as they are, never read as templates.
 *
 * @param template the sentence with holes
 * @param params values by name
 * @example fill('Ended[ on {date}]', {}) // 'Ended'
 */
export function fill(template: Template, params: Params = {}): string {
  return template
    .replace(OPTIONAL, (_, part: string) => (isComplete(part, params) ? part : ''))
    .replace(HOLE, (_, name: string, fallback?: string) => spoken(params[name]) ?? fallback ?? '')
    .replace(/ {2,}/g, ' ').trim();
}

/**
 * Says a sentence for one outcome.
 *
 * @param sentence from a locale's `codes` @param outcome how the check ended @param params values by name
 */
export function say(sentence: Sentence, outcome: Outcome, params: Params = {}): string {
  return fill(typeof sentence === 'string' ? sentence : sentence[outcome] ?? sentence.other, params);
}
