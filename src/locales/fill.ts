import type { Finding, Outcome } from '../report/finding.js';
import type { Sentence, Template } from './contract.js';
import { perLanguage } from './per-language.js';

/** Values for the holes of a template. */
export type Params = NonNullable<Finding['params']>;

const HOLE = /\{([\w-]+)(?::([^{}]*)|\|([^{}]*))?\}/g;
/** Ends of the forms of a plural: the next one begins with its category. */
const NEXT_FORM = /;(?=(?:zero|one|two|few|many|other)=)/;
const OPTIONAL = /\[([^[\]]*)\]/g;

/** Holes that hold an amount, which is written as the language writes amounts; any other number may be a code or a year. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'count',
  'done',
  'valid',
  'shown',
  'limit',
  'offset',
  'line',
]);

/** Digits that a number holds exactly. */
const AMOUNT = /^\d{1,15}$/;

const isNothing = (value: Params[string] | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const numbers = perLanguage((lang) => new Intl.NumberFormat(lang));
const plurals = perLanguage((lang) => new Intl.PluralRules(lang));
const lists = perLanguage(
  (lang) => new Intl.ListFormat(lang, { type: 'conjunction', style: 'narrow' }),
);

/** Writes an amount as a language writes it. */
export const amount = (value: number, lang?: string): string => numbers(lang).format(value);

/** Picks the form of a plural for an amount; what is no amount takes the form `other`. */
function plural(forms: string, value: Params[string] | undefined, lang?: string): string {
  if (isNothing(value)) return '';
  const byCategory = new Map(
    forms.split(NEXT_FORM).map((form) => {
      const end = form.indexOf('=');
      return [form.slice(0, end), form.slice(end + 1)] as const;
    }),
  );
  const isAmount = AMOUNT.test(String(value)),
    category = isAmount ? plurals(lang).select(Number(value)) : 'other';
  const form = byCategory.get(category) ?? byCategory.get('other') ?? '';
  return form.replaceAll('#', () => (isAmount ? amount(Number(value), lang) : String(value)));
}

/** A value in words: lists and amounts as the language writes them. */
function spoken(
  name: string,
  value: Params[string] | undefined,
  lang?: string,
): string | undefined {
  if (isNothing(value)) return undefined;
  if (Array.isArray(value)) return lists(lang).format((value as readonly unknown[]).map(String));
  return AMOUNTS.has(name) && AMOUNT.test(String(value))
    ? amount(Number(value), lang)
    : String(value);
}

const isComplete = (part: string, params: Params): boolean =>
  [...part.matchAll(HOLE)].every(
    ([, name, , fallback]) => fallback !== undefined || !isNothing(params[name!]),
  );

/**
 * Fills the holes of a template; a hole with neither value nor fallback says nothing. Values are put in as they are, never read as templates.
 *
 * @param template the sentence with holes
 * @param params values by name
 * @param lang BCP 47 tag by which lists and amounts are written; default English
 * @example
 * import { fill } from 'open-badge-elements/locales';
 * fill('Ended[ on {date}]', {}); // 'Ended'
 * fill('{count:one=# badge;other=# badges}', { count: 2 }, 'en'); // '2 badges'
 */
export function fill(template: Template, params: Params = {}, lang = 'en'): string {
  return template
    .replace(OPTIONAL, (_, part: string) => (isComplete(part, params) ? part : ''))
    .replace(HOLE, (_, name: string, forms?: string, fallback?: string) =>
      forms === undefined
        ? (spoken(name, params[name], lang) ?? fallback ?? '')
        : plural(forms, params[name], lang),
    )
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Says a sentence for one outcome.
 *
 * @param sentence from a locale's `codes` @param outcome how the check ended @param params values by name @param lang as for `fill`
 */
export function say(
  sentence: Sentence,
  outcome: Outcome,
  params: Params = {},
  lang = 'en',
): string {
  return fill(
    typeof sentence === 'string' ? sentence : (sentence[outcome] ?? sentence.other),
    params,
    lang,
  );
}
