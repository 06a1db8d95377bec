import { BadgeError } from '../../errors.js';
import type {
  Achievement,
  BadgeKind,
  Covered,
  Credential,
  DataModel,
  Json,
  JsonObject,
  Profile,
  Securing,
  Version,
} from '../contract.js';
import { KINDS, OB3_CONTEXT, VCDM1_CONTEXT, VCDM2_CONTEXT } from '../context-urls.js';
import { endOf, startOf } from '../dates.js';
import { nodesOf, type Nodes } from './merge-nodes.js';
import {
  alignments,
  criteria,
  endorsementCount,
  evidence,
  identifiers,
  identities,
  image,
  profile,
  related,
  renderMethods,
  resultDescriptions,
  results,
} from './parts.js';
import {
  compact,
  contextsOf,
  listOf,
  numberOf,
  stringOf,
  stringsOf,
  textsOf,
  typesOf,
} from '../values.js';
import { isObject, asText } from '../../json/values.js';

/** Dates that the v2 context does not define. */
const DATES_V1 = ['issuanceDate', 'expirationDate'] as const;

/** Determines the form, by `@context[0]` only (M-10). */
export function dataModelOf(document: JsonObject): DataModel {
  const first = listOf(document['@context'])[0];
  return first === VCDM2_CONTEXT ? 'VCDM 2.0' : first === VCDM1_CONTEXT ? 'VCDM 1.1' : 'unknown';
}

/**
 * Refuses the dates of VCDM 1.1 under the v2 context, which does not define them: the time check
 * could be bypassed (M-10, N32).
 */
function refuseMixed(document: JsonObject, model: DataModel): void {
  if (model !== 'VCDM 2.0') return;
  const property = DATES_V1.find((name) => Object.hasOwn(document, name));
  if (property)
    throw new BadgeError('mixed-data-models', {
      property,
      pointer: `/${property}`,
      dataModel: model,
    });
}

/** Determines the kind by the values of `type`, the most specific first. */
export function kindOf(document: JsonObject): BadgeKind {
  const types = typesOf(document);
  return KINDS.find(([type]) => types.includes(type))?.[1] ?? 'credential';
}

function achievement(value: Json | undefined, nodes: Nodes): Achievement | undefined {
  const node = nodes.node(value);
  return (
    node &&
    compact({
      id: stringOf(node['id']),
      name: textsOf(node['name']),
      description: textsOf(node['description']),
      image: image(node['image'], nodes),
      achievementType: stringOf(node['achievementType']),
      criteria: criteria(node['criteria'], nodes),
      alignments: alignments(node['alignment'], nodes),
      tags: stringsOf(node['tag']),
      resultDescriptions: resultDescriptions(node['resultDescription'], nodes),
      creator: profile(node['creator'], nodes),
      creditsAvailable: numberOf(node['creditsAvailable']),
      fieldOfStudy: stringOf(node['fieldOfStudy']),
      specialization: stringOf(node['specialization']),
      humanCode: stringOf(node['humanCode']),
      version: stringOf(node['version']),
      inLanguage: stringOf(node['inLanguage']),
      identifiers: identifiers(node['otherIdentifier'], nodes),
      related: related(node['related'], nodes),
    })
  );
}

/**
 * Reads the fields of the subject. A CLR has several achievements, which its children contain: none
 * is singled out.
 */
function subjectFields(subject: JsonObject, kind: BadgeKind, nodes: Nodes): Partial<Credential> {
  return compact({
    subjectId: stringOf(subject['id']),
    achievement: kind === 'clr' ? undefined : achievement(subject['achievement'], nodes),
    narrative: stringOf(subject['narrative']),
    source: profile(subject['source'], nodes),
    creditsEarned: numberOf(subject['creditsEarned']),
    licenseNumber: stringOf(subject['licenseNumber']),
    role: stringOf(subject['role']),
    term: stringOf(subject['term']),
    activityStart: stringOf(subject['activityStartDate']),
    activityEnd: stringOf(subject['activityEndDate']),
    subjectImage: image(subject['image'], nodes),
    endorsementComment: stringOf(subject['endorsementComment']),
  });
}

/** Lists all nodes to which endorsements may be attached. */
function endorsable(
  document: JsonObject,
  subject: JsonObject,
  nodes: Nodes,
): ReadonlyArray<JsonObject | undefined> {
  const achieved = nodes.node(subject['achievement']);
  const issuer = nodes.node(document['issuer']);
  const all = [
    nodes.node(document),
    achieved,
    issuer,
    nodes.node(issuer?.['parentOrg']),
    nodes.node(achieved?.['creator']),
    nodes.node(subject['source']),
  ];
  return [...new Map(all.map((node) => [node?.['id'] ?? node, node])).values()];
}

const UNNAMED: Profile = { types: [], identifiers: [] };

function credential(root: JsonObject, kind: BadgeKind, covered: Covered): Credential {
  const nodes = nodesOf(root, covered);
  const document = nodes.node(root) ?? root;
  const subject = nodes.node(document['credentialSubject']) ?? {};
  return compact({
    id: stringOf(document['id']),
    types: typesOf(document),
    name: textsOf(document['name']),
    description: textsOf(document['description']),
    image: image(document['image'], nodes),
    issuer: profile(document['issuer'] ?? document['holder'], nodes) ?? UNNAMED,
    validFrom: stringOf(startOf(document)?.value),
    validUntil: stringOf(endOf(document)?.value),
    awardedDate: stringOf(document['awardedDate']),
    ...subjectFields(subject, kind, nodes),
    identities: identities(subject['identifier'], nodes),
    results: results(subject['result'], nodes),
    evidence: evidence(document['evidence'], nodes),
    endorsementCount: endorsementCount(...endorsable(document, subject, nodes)),
    renderMethods: renderMethods(document['renderMethod']),
    partial: typeof document['partial'] === 'boolean' ? document['partial'] : undefined,
  });
}

const looksLikeCredential = (document: JsonObject): boolean =>
  typesOf(document).some((type) => KINDS.some(([known]) => known === type)) ||
  (contextsOf(document).some(
    (url) => url === VCDM2_CONTEXT || url === VCDM1_CONTEXT || OB3_CONTEXT.test(url),
  ) &&
    listOf(document['credentialSubject']).some(isObject));

/**
 * Tells by the kind of its proofs, before one is checked, what they would cover; without a proof
 * nothing is merged.
 */
export const coverageOf = (document: JsonObject): Covered =>
  listOf(document['proof']).some(
    (proof) => isObject(proof) && !/-jcs-/.test(asText(proof['cryptosuite'])),
  )
    ? 'graph'
    : 'text';

const securing = (document: JsonObject): Securing =>
  listOf(document['proof']).some(isObject) ? 'data-integrity' : 'none';

/**
 * Open Badges 3.0, CLR 2.0 and their endorsements, on VCDM 2.0 and 1.1; other verifiable
 * credentials and presentations as far as possible.
 */
export const ob3: Version = {
  name: 'OB 3.0',
  recognise: looksLikeCredential,
  parse(document, covered = coverageOf(document)) {
    const dataModel = dataModelOf(document);
    refuseMixed(document, dataModel);
    const kind = kindOf(document);
    return {
      dataModel,
      kind,
      securing: securing(document),
      credential: credential(document, kind, covered),
    };
  },
};
