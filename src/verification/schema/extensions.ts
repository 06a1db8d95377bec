import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { oldContextOf } from '../../badge/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import type { CheckContext } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { MAX_SCHEMA_STEPS } from '../work-limits.js';
import { interpret, outcomeOf, SchemaLimit } from './json-schema.js';
import {
  asWritten,
  declaredIn,
  localName,
  termsOf,
  withTerms,
  type Declared,
  type Terms,
} from './extension-context.js';
import { fetchText } from '../../securing/open-badges-2/fetch.js';
import { isPlain, MAX_PATTERN_TEXT } from './plain-patterns.js';
import { isObject } from '../../json/values.js';
import { pointerPart } from '../../json/pointer.js';

/** Largest number of extensions of one badge that are checked against their schemas. */
export const MAX_EXTENSIONS = 20;
/**
 * Largest number of documents that are fetched for extensions, so that enough of the verification's
 * requests remain for keys and lists.
 */
export const MAX_EXTENSION_REQUESTS = 6;
/** Largest number of contexts of one extension that are searched. */
const MAX_CONTEXTS = 5;
/** Largest number of faults that are reported for one extension. */
const MAX_FAULTS = 20;

/** Extension: its location, the types it names, and its contexts, nearest first. */
interface Extension {
  readonly pointer: string;
  readonly node: JsonObject;
  readonly names: readonly string[];
  readonly contexts: readonly string[];
}
/** Context or schema, given by the caller or fetched, or the reason why it is unavailable. */
type Loaded =
  | { readonly document: JsonObject; readonly isGiven: boolean; readonly evidence?: Evidence }
  | { readonly problem: Readonly<Record<string, string | number>>; readonly evidence?: Evidence };
type Load = (url: string) => Promise<Loaded>;

const strings = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(
    (item): item is string => typeof item === 'string',
  );

/** Members and types in the namespace of extensions. */
const EXTENSION_MEMBER = /^(extensions:|https?:\/\/w3id\.org\/openbadges\/extensions#)/;
const EXTENSION_TYPE = /^(obi:|https?:\/\/w3id\.org\/openbadges#)?Extension$/;

/**
 * Checks the extensions of an OB 2.0 badge against the schemas that their own contexts declare
 * (Open Badges 2.0, Extensions). Contexts and schemas are given by the caller (`contexts`,
 * `schemas`), or fetched once the proof is valid (V-5). One that is unavailable never makes a badge
 * invalid.
 *
 * @param badge the effective document
 */
export async function ob2Extensions(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const extensions = extensionsIn(badge.document, '', '', []);
  const load = loader(context);
  const findings: Finding[] = [];
  for (const one of extensions.slice(0, MAX_EXTENSIONS))
    findings.push(
      ...(await judged(one, load, context)).map((found) => ({ pointer: one.pointer, ...found })),
    );
  const left = extensions.slice(MAX_EXTENSIONS);
  return left.length === 0
    ? findings
    : [
        ...findings,
        finding('skipped', 'schema-limit', {
          pointer: left[0]!.pointer,
          params: { count: extensions.length, limit: MAX_EXTENSIONS },
        }),
      ];
}

/**
 * Finds objects of type `Extension`, and objects under a member in the namespace of extensions, at
 * any depth.
 */
function extensionsIn(
  value: Json,
  pointer: string,
  member: string,
  around: readonly string[],
): Extension[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) =>
      extensionsIn(item, `${pointer}/${index}`, member, around),
    );
  if (!isObject(value)) return [];
  const contexts = [
    ...strings(value['@context']).filter((url) => oldContextOf(url) === undefined),
    ...around,
  ];
  const types = strings(value['type'] ?? value['@type']);
  const named = types.filter((type) => !EXTENSION_TYPE.test(type));
  const isExtension = named.length < types.length || EXTENSION_MEMBER.test(member);
  const own = isExtension
    ? [
        {
          pointer,
          node: value,
          names: named.length > 0 ? named : [member],
          contexts: [...new Set(contexts)].slice(0, MAX_CONTEXTS),
        },
      ]
    : [];
  return [
    ...own,
    ...Object.entries(value)
      .filter(([name]) => name !== '@context')
      .flatMap(([name, item]) =>
        extensionsIn(item, `${pointer}/${pointerPart(name)}`, name, contexts),
      ),
  ];
}

function loader(context: CheckContext): Load {
  let left = MAX_EXTENSION_REQUESTS;
  const known = new Map<string, Promise<Loaded>>();
  const ask = async (url: string): Promise<Loaded> => {
    const given = context.contexts(url) ?? (await context.schemas?.(url));
    if (isObject(given)) return { document: given, isGiven: true };
    if (!isProofValid(context.findings)) return { problem: { url, why: 'not-sealed' } };
    if (left-- <= 0) return { problem: { url, reason: 'budget' } };
    const found = await fetchText(url, context, 'any');
    if ('document' in found) return { ...found, isGiven: false };
    return {
      problem: 'problem' in found ? { ...found.problem, url } : { url, reason: 'content-type' },
      evidence: found.evidence,
    };
  };
  return (url) => {
    const answer = known.get(url) ?? ask(url);
    known.set(url, answer);
    return answer;
  };
}

/** Checks one extension: the nearest context that declares a schema for it counts. */
async function judged(one: Extension, load: Load, context: CheckContext): Promise<Finding[]> {
  const missing: Finding[] = [];
  for (const url of one.contexts) {
    const loaded = await load(url);
    if ('problem' in loaded) missing.push(unreachable(loaded));
    else {
      const fitting = declaredIn(loaded.document).filter(({ type }) =>
        one.names.some((name) => localName(name) === localName(type)),
      );
      if (fitting.length > 0)
        return apply(one, fitting[0]!, termsOf(loaded.document), load, context);
    }
  }
  return missing.length > 0
    ? missing.slice(0, 1)
    : [
        finding('skipped', 'schema-unsupported', {
          params: { type: one.names.join(', '), why: 'none-declared' },
        }),
      ];
}

/**
 * Reports an unavailable document, which is not a fault of the badge. Before the proof is valid
 * nothing is fetched.
 */
const unreachable = ({ problem, evidence }: Extract<Loaded, { problem: unknown }>): Finding =>
  finding(problem['why'] === 'not-sealed' ? 'skipped' : 'warn', 'schema-unreachable', {
    params: problem,
    evidence,
  });

async function apply(
  { pointer, node }: Extension,
  { type, schema: url }: Declared,
  terms: Terms,
  load: Load,
  context: CheckContext,
): Promise<Finding[]> {
  const loaded = await load(url);
  if ('problem' in loaded) return [unreachable(loaded)];
  const { document: schema, isGiven, evidence } = loaded;
  const params = { url, type };
  // a fetched schema may be written to use up our time; a schema from the caller is trusted
  if (!isGiven && !(isPlain(schema) && JSON.stringify(node).length <= MAX_PATTERN_TEXT))
    return [
      finding('skipped', 'schema-limit', {
        params: { ...params, limit: MAX_PATTERN_TEXT },
        evidence,
      }),
    ];
  try {
    const faults = await interpret(
      schema,
      url,
      withTerms(node, terms) as JsonObject,
      context.schemas,
      context.left,
      '4',
    );
    if (faults.length === 0) return [finding('pass', 'schema-conforms', { params, evidence })];
    return faults.slice(0, MAX_FAULTS).map((fault) =>
      finding(outcomeOf(fault, 'fail', context.strict), 'schema-fault', {
        pointer: pointer + asWritten(fault.pointer, node, terms),
        params: { ...params, reason: fault.reason },
        evidence,
      }),
    );
  } catch (error) {
    if (error instanceof SchemaLimit)
      return [
        finding('skipped', 'schema-limit', {
          params: { ...params, limit: MAX_SCHEMA_STEPS },
          evidence,
        }),
      ];
    return [
      finding('skipped', 'schema-unsupported', {
        params: {
          ...params,
          why: error instanceof Error ? error.message.slice(0, 200) : 'unreadable',
        },
        evidence,
      }),
    ];
  }
}
