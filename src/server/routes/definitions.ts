import { usableDefinition } from '../../journey/definition/check.js';
import { checkDefinition } from '../../journey/definition/check.js';
import type { Definition } from '../../journey/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, Route, Visit } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { eachRow } from '../every.js';
import { SERVER_LIMITS } from '../limits.js';
import { pageFrom } from '../pages.js';
import { Refusal } from '../refusals.js';
import type { DefinitionRow } from '../rows.js';

/**
 * Gives the latest version of each definition: the one that was published last.
 *
 * @param rows in the order of their ids
 * @param given id of a definition that was given before: a version that was published meanwhile
 *   does not give it again
 */
async function* latest(
  rows: AsyncIterable<DefinitionRow>,
  given: string | undefined,
): AsyncGenerator<DefinitionRow> {
  let newest: DefinitionRow | undefined;
  for await (const row of rows) {
    if (row.id === given) continue;
    if (newest && newest.id !== row.id) yield newest;
    if (newest?.id !== row.id || newest.at <= row.at) newest = row;
  }
  if (newest) yield newest;
}

const summaryOf = ({ json, at }: DefinitionRow): object => {
  const { id, version, name, competency, image, issuer, skills, tags, fee, related, inLanguage } =
    JSON.parse(json) as Definition;
  return {
    id,
    version,
    name,
    competency,
    image,
    issuer: issuer.name,
    skills,
    tags,
    fee,
    related,
    inLanguage,
    publishedAt: at,
  };
};

const catalog: Route<Visit> = {
  method: 'GET',
  path: '/api/definitions',
  role: 'public',
  sees: 'The latest version of every published definition, in short, a page at a time.',
  handle: async (visit) => {
    const { rows, next } = await pageFrom(visit, 'definitions', (from) =>
      latest(eachRow(visit.store, 'definitions', {}, from), from.after?.id),
    );
    return { json: { definitions: rows.map(summaryOf), next } };
  },
};

const one: Route<Visit> = {
  method: 'GET',
  path: '/api/definitions/:id/:version',
  role: 'public',
  sees: 'One version of a published definition, with the rubric that assessors use.',
  handle: async ({ store, params }) => ({
    json: await definitionOf(store, params['id']!, params['version']!),
  }),
};

/** Refuses what no path of this server names, and no index of a database keeps. */
function refuseLong(texts: Readonly<Record<string, string>>): void {
  const maximum = SERVER_LIMITS.segment;
  for (const [pointer, text] of Object.entries(texts))
    if (text.length > maximum) throw new Refusal('unusable', { pointer, maximum });
}

const publish: Route = {
  method: 'POST',
  path: '/api/definitions',
  role: 'author',
  sees: 'The findings about the definition that the author sends.',
  handle: async ({ request, store, now }) => {
    const body = await bodyOf(request, { definition: 'any' });
    const definition = usableDefinition(body['definition']);
    const { id, version, name } = definition;
    refuseLong({ '/definition/id': id, '/definition/version': version });
    await store.append('definitions', [
      { id, version, name, json: JSON.stringify(definition), at: now },
    ]);
    return { status: 201, json: { id, version, findings: checkDefinition(definition) } };
  },
};

/** Published definitions. */
export const DEFINITION_ROUTES: readonly AnyRoute[] = [catalog, one, publish];
