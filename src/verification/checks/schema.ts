import type { Badge, JsonObject } from '../../badge/contract.js';
import { isOb2 } from '../../badge/index.js';
import type { Finding, Outcome } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { givenSchema } from '../schema/given-schema.js';
import { interpret, outcomeOf, SchemaLimit } from '../schema/json-schema.js';
import { MAX_SCHEMA_STEPS } from '../work-limits.js';
import { pointedItems } from '../../json/pointed-items.js';
import { asList, isObject, asText } from '../../json/values.js';

/** Largest number of declared schemas that are applied. */
export const MAX_SCHEMAS = 5;
/** Largest number of faults that are reported for one schema. */
export const MAX_SCHEMA_FAULTS = 20;

/**
 * Types of `credentialSchema` that name a JSON Schema for the whole credential. A fault is a
 * failure in the first (M-32), a warning in the others (M-34).
 */
const TYPES: Readonly<Record<string, Outcome>> = {
  '1EdTechJsonSchemaValidator2019': 'fail',
  JsonSchema: 'warn',
  JsonSchemaValidator2018: 'warn',
  JsonSchemaCredential: 'warn',
};
/**
 * URLs of the schemas that 1EdTech publishes, with the kind of badge each describes. The structure
 * check covers them.
 */
const PUBLISHED =
  /^https:\/\/purl\.imsglobal\.org\/spec\/(?:ob\/v3p0|clr\/v2p0)\/schema\/json(?:-ld)?\/(?:ob_v3p0|clr_v2p0)_(?:any)?(achievement|endorsement|clr)credential(?:v1p1)?[_-](?:json)?schema\d?(?:\.json)?$/;

/**
 * Checks that the badge conforms to the schemas that it declares (M-32…M-35). Those of 1EdTech are
 * built in; others count if the caller gives them. Nothing is fetched, and a schema that is
 * unavailable or cannot be applied never makes a badge invalid (G15, G20).
 */
export const schema: Check = {
  id: 'schema',
  async run(badge, context) {
    if (isOb2(badge))
      return (await import('../schema/extensions.js')).ob2Extensions(badge, context);
    const declared = declaredIn(badge);
    const found = await Promise.all(
      declared.slice(0, MAX_SCHEMAS).map(async ({ declared: one, pointer }) =>
        (await apply(one, badge, context)).map((each) => ({
          ...each,
          pointer: each.pointer ?? pointer,
        })),
      ),
    );
    const more =
      declared.length > MAX_SCHEMAS
        ? [
            finding('skipped', 'schema-limit', {
              pointer: '/credentialSchema',
              params: { count: declared.length, limit: MAX_SCHEMAS },
            }),
          ]
        : [];
    return [...found.flat(), ...more];
  },
};

interface Declared {
  readonly declared: JsonObject;
  readonly pointer: string;
}

/** Lists the declared schemas, each with its place among all entries. */
const declaredIn = ({ document }: Badge): Declared[] =>
  pointedItems(document['credentialSchema'], '/credentialSchema').flatMap(({ item, pointer }) =>
    isObject(item) ? [{ declared: item, pointer }] : [],
  );

async function apply(
  declared: JsonObject,
  badge: Badge,
  context: CheckContext,
): Promise<Finding[]> {
  const id = asText(declared['id'] ?? '');
  const type = asList(declared['type']).find(
    (one): one is string => typeof one === 'string' && Object.hasOwn(TYPES, one),
  );
  const params = { url: id, type: asList(declared['type']).map(String).join(' ') };
  if (type === undefined) return [finding('skipped', 'schema-unsupported', { params })];
  const published = PUBLISHED.exec(id)?.[1];
  if (published !== undefined) return [byOurTable(published, badge, context, params)];
  if (!isProofValid(context.findings))
    return [finding('skipped', 'schema-unreachable', { params: { ...params, why: 'not-sealed' } })];
  return byGiven(declared, type, badge, context, params);
}

/**
 * Uses the result of the structure check for the published schema of the same kind; faults are
 * reported there.
 */
function byOurTable(
  kind: string,
  badge: Badge,
  { findings }: CheckContext,
  params: Record<string, string>,
): Finding {
  if (kind !== badge.kind)
    return finding('warn', 'schema-fault', {
      params: { ...params, reason: `for a ${kind} credential` },
    });
  const conforms = findings.some(({ code }) => code === 'structure-conforms');
  return conforms
    ? finding('pass', 'schema-conforms', { params: { ...params, by: 'structure' } })
    : finding('skipped', 'schema-fault', { params: { ...params, by: 'structure' } });
}

async function byGiven(
  declared: JsonObject,
  type: string,
  badge: Badge,
  context: CheckContext,
  params: Record<string, string>,
): Promise<Finding[]> {
  const given = await givenSchema(declared, type === 'JsonSchemaCredential', context);
  if ('why' in given)
    return [finding('skipped', 'schema-unreachable', { params: { ...params, why: given.why } })];
  try {
    const faults = await interpret(
      given.schema,
      params['url']!,
      badge.document,
      context.schemas,
      context.left,
    );
    if (faults.length === 0) return [finding('pass', 'schema-conforms', { params })];
    return faults.slice(0, MAX_SCHEMA_FAULTS).map((fault) =>
      finding(outcomeOf(fault, TYPES[type]!, context.strict), 'schema-fault', {
        pointer: fault.pointer,
        params: { ...params, reason: fault.reason },
      }),
    );
  } catch (error) {
    if (error instanceof SchemaLimit)
      return [
        finding('skipped', 'schema-limit', { params: { ...params, limit: MAX_SCHEMA_STEPS } }),
      ];
    // an invalid schema, or one that refers to a schema that the caller did not give
    return [
      finding('skipped', 'schema-unsupported', {
        params: {
          ...params,
          why: error instanceof Error ? error.message.slice(0, 200) : 'unreadable',
        },
      }),
    ];
  }
}
