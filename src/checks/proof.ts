import type { Badge, Json, JsonObject, Securing } from '../badge/contract.js';
import { FORMER_NAMES, suiteName, suiteOf, type Suite } from '../proofs/index.js';
import type { Finding } from '../report/finding.js';
import type { Check, CheckContext } from './contract.js';
import { finding } from './finding.js';
import { findKey } from './key-binding.js';

/** More proofs than this on one document are refused (P-22). */
export const MAX_PROOFS = 10;
const SKEW_MS = 60_000;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: Json | undefined): readonly Json[] => (value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value]);

/** The embedded proofs of a document, as objects; anything else there is a fault of its own. */
export const proofsOf = (document: JsonObject): readonly Json[] => asList(document['proof']);

/** How each way of sealing is checked; what is not here is named as unsupported, never called invalid. */
const SEALS: Readonly<Partial<Record<Securing, (badge: Badge, context: CheckContext) => Promise<Finding[]>>>> = {
  none: async () => [finding('fail', 'proof-missing'), finding('skipped', 'key-not-checked')],
  'data-integrity': embedded,
};

/** Is it what was sealed, and by whose key? */
export const proof: Check = {
  id: 'proof',
  async run(badge, context) {
    const check = SEALS[badge.securing];
    return check ? check(badge, context) : [finding('unsupported', 'proof-unsupported', { params: { suite: badge.securing } }), finding('skipped', 'key-not-checked')];
  },
};

/** Every embedded proof is tried; one good and bound proof suffices (V-20, V-21). */
async function embedded(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const proofs = proofsOf(badge.document);
  if (proofs.length === 0) return [finding('fail', 'proof-missing'), finding('skipped', 'key-not-checked')];
  if (proofs.length > MAX_PROOFS) return [finding('fail', 'proof-too-many', { params: { count: proofs.length, limit: MAX_PROOFS } })];
  const answers: Answer[] = [];
  for (const [index, entry] of proofs.entries()) {
    const pointer = Array.isArray(badge.document['proof']) ? `/proof/${index}` : '/proof';
    answers.push(rank(isObject(entry) ? await runOne(badge, entry, proofs, context, pointer) : [finding('fail', 'proof-incomplete', { pointer })]));
  }
  return [...combine(answers), ...(await meaning(badge, answers, context))];
}

/** How one proof ended, worst last; the best one speaks for the badge. */
const RANKS = ['pass', 'unknown', 'fail', 'unsupported'] as const;
interface Answer { readonly rank: (typeof RANKS)[number]; readonly findings: readonly Finding[]; readonly suite?: Suite }

function rank(findings: readonly Finding[] & { suite?: Suite }): Answer {
  const has = (outcome: Finding['outcome']): boolean => findings.some((entry) => entry.outcome === outcome);
  const worst = has('fail') ? 'fail' : has('unsupported') ? 'unsupported' : has('unknown') ? 'unknown' : 'pass';
  return { rank: worst, findings, suite: findings.suite };
}

/** The best proof's findings stand; the others are named, but decide nothing (V-21). */
function combine(answers: readonly Answer[]): Finding[] {
  const best = RANKS.map((name) => answers.find((answer) => answer.rank === name)).find((answer) => answer)!;
  const others = answers.filter((answer) => answer !== best).map((answer) => asSideNote(answer, answers.length));
  return [...best.findings, ...others.filter((entry) => entry !== undefined)];
}

function asSideNote(answer: Answer, count: number): Finding | undefined {
  if (answer.rank === 'pass') return undefined;
  const cause = answer.findings.find((entry) => entry.outcome === answer.rank)!;
  const code = answer.rank === 'unsupported' ? 'proof-other-unsupported' : 'proof-other-failed';
  return finding(answer.rank === 'unsupported' ? 'skipped' : 'warn', code, { pointer: cause.pointer, params: { ...cause.params, count, cause: cause.code } });
}

async function runOne(badge: Badge, entry: JsonObject, all: readonly Json[], context: CheckContext, pointer: string): Promise<Finding[] & { suite?: Suite }> {
  const faults = checkOptions(entry, context, pointer);
  if (faults.some((fault) => fault.outcome === 'fail')) return faults;
  const suite = await suiteOf(entry);
  if (!suite) return [...faults, finding('unsupported', 'proof-unsupported', { pointer, params: { suite: suiteName(entry) } }), finding('skipped', 'key-not-checked')];
  const document = documentFor(badge.document, entry, all);
  if (!document) return [...faults, finding('fail', 'proof-chain', { pointer })];
  const { key, findings } = await findKey(badge, entry, context);
  const located = findings.map((one) => ({ pointer: `${pointer}/verificationMethod`, ...one }));
  if (!key) return [...faults, ...located, finding(findings.some((one) => one.outcome === 'unsupported') ? 'unsupported' : 'unknown', 'proof-not-checked', { pointer, params: { suite: suite.name } })];
  if (!suite.keys.includes(key.type)) return [...faults, finding('fail', 'key-type', { pointer: `${pointer}/verificationMethod`, params: { suite: suite.name, key: key.type } })];
  const seal = await suite.verify({ document, proof: entry, key, contexts: context.contexts, original: badge.document });
  return Object.assign([...faults, { pointer, ...seal, params: { ...seal.params, suite: suite.name } }, ...located], { suite });
}

/** What a proof must say of itself (P-2…P-5). */
function checkOptions(entry: JsonObject, context: CheckContext, pointer: string): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['type', 'verificationMethod', 'proofPurpose'])
    if (typeof entry[name] !== 'string') findings.push(finding('fail', 'proof-incomplete', { pointer: `${pointer}/${name}`, params: { property: name } }));
  if (findings.length > 0) return findings;
  if (entry['proofPurpose'] !== 'assertionMethod') findings.push(finding('fail', 'proof-purpose', { pointer: `${pointer}/proofPurpose`, params: { got: String(entry['proofPurpose']) } }));
  if ('challenge' in entry || 'domain' in entry) findings.push(finding('warn', 'proof-challenge', { pointer }));
  const name = suiteName(entry);
  if (Object.hasOwn(FORMER_NAMES, name)) findings.push(finding('warn', 'proof-legacy-name', { pointer: `${pointer}/cryptosuite`, params: { got: name, expected: FORMER_NAMES[name]! } }));
  return [...findings, ...checkDates(entry, context, pointer)];
}

function checkDates(entry: JsonObject, context: CheckContext, pointer: string): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['created', 'expires']) {
    const value = entry[name];
    if (value === undefined) continue;
    const time = typeof value === 'string' && DATE.test(value) ? Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`) : NaN;
    if (Number.isNaN(time)) findings.push(finding('fail', 'proof-created', { pointer: `${pointer}/${name}`, params: { property: name, got: String(value) } }));
    else if (name === 'expires' && time <= context.now.getTime()) findings.push(finding('fail', 'proof-expired', { pointer: `${pointer}/expires`, params: { date: String(value) } }));
    else if (name === 'created' && time > context.now.getTime() + SKEW_MS) findings.push(finding('warn', 'proof-created-future', { pointer: `${pointer}/created`, params: { date: String(value) } }));
  }
  return findings;
}

/** What the proof covers: the document without proofs, or with those it follows on (P-20, P-21). */
function documentFor(document: JsonObject, entry: JsonObject, all: readonly Json[]): JsonObject | undefined {
  const { proof: _proof, ...unsecured } = document;
  const previous = asList(entry['previousProof']);
  if (previous.length === 0) return unsecured;
  const proofs = all.filter(isObject);
  const ids = proofs.map((one) => one['id']).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length || reaches(entry, entry['id'], proofs)) return undefined;
  const matching = previous.map((id) => proofs.find((one) => one['id'] === id));
  return matching.every((one) => one !== undefined) ? { ...unsecured, proof: matching as Json } : undefined;
}

/** Whether following `previousProof` comes back to where it began (P-22). */
function reaches(from: JsonObject, id: Json | undefined, proofs: readonly JsonObject[], seen = new Set<JsonObject>()): boolean {
  if (id === undefined) return false;
  return asList(from['previousProof']).some((previous) => {
    const next = proofs.find((one) => one['id'] === previous);
    if (!next || seen.has(next)) return false;
    seen.add(next);
    return next['id'] === id || reaches(next, id, proofs, seen);
  });
}

/** Contexts and shape: what a graph proof leaves open is what a reader would be deceived by (P-9…P-13). Also before JCS text is read as JSON-LD (P-16). */
async function meaning(badge: Badge, answers: readonly Answer[], context: CheckContext): Promise<Finding[]> {
  if (!answers.some((answer) => answer.suite)) return [];
  const { checkContexts, checkShape } = await import('../proofs/jsonld/index.js');
  const contexts = checkContexts(badge.document, context.contexts);
  if (contexts.some((entry) => entry.outcome !== 'warn')) return contexts;
  const { proof: _proof, ...unsecured } = badge.document;
  return [...contexts, ...checkShape(unsecured, context.contexts)];
}
