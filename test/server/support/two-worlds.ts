/**
 * Two worlds that differ in who a person is and in nothing else. The same requests are sent to both;
 * whatever differs in an answer tells who it is.
 */
import type { Application } from '../../../src/journey/contract.js';
import { DEFINITION } from '../../journey/support/definition.js';
import { pngWith, textChunk } from '../../formats/pictures.js';
import type { Answer, Client } from './client.js';
import { granting, LEARNER, peopled, reviewOf, type People } from './road.js';
import { DEFINED, EXPERTS, prepare, publishWith } from './rubric.js';
import type { Account } from './world.js';

/** A learner, with all that their device tells of them. */
export interface Learner {
  readonly account: Account;
  readonly fileName: string;
  /** Written into the metadata of an image. */
  readonly metadata: string;
  /** Offset of the time zone, in moments that the device writes. */
  readonly offset: string;
  readonly language: string;
  readonly artifact: string;
  readonly collaborator: string;
}

export const ADA: Learner = {
  account: LEARNER,
  fileName: 'Ada Lovelace plan.txt',
  metadata: 'Author: Ada Lovelace',
  offset: 'Z',
  language: 'en-GB',
  artifact: 'ada-1',
  collaborator: 'charles@mail.example',
};
export const MARIA: Learner = {
  account: {
    login: 'maria.winkelmann@sternwarte.example',
    roles: ['learner'],
    name: 'Maria Margaretha Winkelmann-Kirch',
    email: 'maria.winkelmann@sternwarte.example',
    organization: 'Königliche Sternwarte zu Berlin',
  },
  fileName: 'Unterrichtsplan (Winkelmann, endgültig) 2026-08-30.TXT',
  metadata: 'Verfasserin: Maria Winkelmann, Berlin, 52.5200 N 13.4050 E',
  offset: '+05:30',
  language: 'de-DE',
  artifact: 'c3f1b2',
  collaborator: 'Gottfried Kirch',
};

export const NORTH: Account = {
  login: 'first',
  roles: ['assessor'],
  name: 'First Assessor',
  email: 'first@north.example',
  organization: 'North College',
};
export const ELSEWHERE: Account = {
  login: 'prof.dr.okonkwo@university-of-lagos.example',
  roles: ['assessor'],
  name: 'Prof. Dr. Adaeze Okonkwo',
  email: 'okonkwo@university-of-lagos.example',
  organization: 'University of Lagos',
};

/** A number between 0 and 1, the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Applies with real files, from the device of the learner. */
export async function apply(client: Client, who: Learner, count: number): Promise<string> {
  const language = { 'accept-language': who.language };
  const begun = (
    await client.send(
      'POST',
      '/api/applications',
      { definition: DEFINITION.id, version: DEFINITION.version },
      language,
    )
  ).json as Application;
  const upload = async (name: string, bytes: Uint8Array): Promise<object> =>
    (
      await client.send('POST', '/api/files', bytes, {
        ...language,
        'x-file-name': encodeURIComponent(name),
      })
    ).json;
  const image = pngWith([textChunk('tEXt', 'Author\0', who.metadata)]);
  const at = `2026-09-01T10:00:00${who.offset}`;
  const plan = { requirement: 'plan', kind: 'file', addedAt: at };
  const recording = { requirement: 'recording', kind: 'file', addedAt: at };
  const { fileName, artifact } = who;
  const planFile = await upload(fileName, bytesOf(`Plan ${count}: wait before each answer.\n`));
  const imageFile = await upload(`${fileName}.png`, image);
  await client.send('PUT', `/api/applications/${begun.id}`, {
    base: 1,
    application: {
      ...begun,
      answers: { context: 'I teach biology to year eight.', learned: 'Waiting helps.' },
      artifacts: [
        { ...plan, id: `${artifact}-a`, name: fileName, ...planFile },
        { ...recording, id: `${artifact}-b`, name: `${fileName}.png`, ...imageFile },
      ],
      collaboration: {
        others: [{ identifier: who.collaborator, contribution: 'Chose the questions.' }],
        contribution: 'Held the lesson.',
        reflection: 'Two see more than one.',
      },
      statements: { privacy: at, integrity: at },
    },
  });
  const { login, name, organization, email } = who.account;
  const answer = await client.send(
    'POST',
    `/api/applications/${begun.id}/submit`,
    { recipient: { email: email ?? login }, name, organization },
    language,
  );
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.json as { submission: string }).submission;
}

/** Two worlds with the same history. */
export interface Pair {
  readonly worlds: readonly [People, People];
  readonly learners: readonly [Learner, Learner];
  readonly submissions: string[];
  readonly works: string[];
}

export async function pair(
  learners: readonly [Learner, Learner],
  assessors: readonly [Account, Account] = [NORTH, NORTH],
): Promise<Pair> {
  const one = (at: 0 | 1): Promise<People> =>
    peopled({}, { learner: learners[at].account, first: assessors[at] });
  const worlds = [await one(0), await one(1)] as const;
  for (const world of worlds) {
    // the learner submits as often as a long walk needs
    await publishWith(world, { assessors: 2 });
    await prepare(world);
    for (const one of [world.first, world.second])
      await one.expect(201, 'POST', `/api/calibrations/${DEFINED}`, { levels: EXPERTS });
  }
  return { worlds, learners, submissions: [], works: [] };
}

/** Does the same in both worlds, one after the other. */
export async function inBoth<T>(
  { worlds }: Pair,
  work: (people: People, at: 0 | 1) => Promise<T>,
): Promise<[T, T]> {
  return [await work(worlds[0], 0), await work(worlds[1], 1)];
}

/** The learner applies in both worlds; the grantor assigns both assessors. */
export async function history(both: Pair): Promise<void> {
  const { learners, submissions, works } = both;
  const [submission] = await inBoth(both, ({ learner }, at) =>
    apply(learner, learners[at], submissions.length),
  );
  submissions.push(submission);
  const [answer] = await inBoth(both, ({ grantor, ids }) =>
    grantor.send('POST', granting(submission, 'assign'), {
      assessors: [ids['first'], ids['second']],
    }),
  );
  works.push((answer.json as { tasks: { work: string }[] }).tasks[0]!.work);
}

/** The bytes of an answer, with each header. */
export const bytes = ({ status, headers, text }: Answer): string =>
  JSON.stringify([status, [...headers], text]);

/** A request that differs in nothing between the worlds. */
export type Sent = readonly [method: string, path: string, body?: unknown];

/** Chooses an assessor's request: of their own work, and of what is not theirs. */
export function assessorsRequest(random: () => number, both: Pair): Sent {
  const { works, submissions } = both;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const work = encodeURIComponent(pick(works));
  const submission = encodeURIComponent(pick(submissions));
  const recommendation = pick(['award', 'deny'] as const);
  return pick<Sent>([
    ['GET', '/api/works'],
    ['GET', '/api/session'],
    ['GET', `/api/works/${work}`],
    ['POST', `/api/works/${work}/accept`, { hasConflict: false }],
    ['GET', `/api/works/${work}/files/1`],
    ['GET', `/api/works/${work}/files/2`],
    ['GET', `/api/works/${work}/files/${pick(['ada-1-a', 'c3f1b2-a', '', '3'])}`],
    ['GET', `/api/works/${work}/review-draft`],
    ['PUT', `/api/works/${work}/review-draft`, { base: 0, ...reviewOf(recommendation) }],
    ['POST', `/api/works/${work}/review`, reviewOf(recommendation)],
    ['POST', `/api/works/${work}/reconcile`, reviewOf('award')],
    ['GET', `/api/works/${work}/reviews`],
    ['GET', `/api/works/${submission}`],
    ['GET', `/api/submissions/${submission}`],
    ['GET', `/api/grantor/submissions/${submission}`],
    ['GET', `/api/applications`],
    ['POST', `/api/works/${work}/review`, { levels: 1 }],
    ['GET', '/api/account/export'],
    ['GET', '/api/definitions'],
    ...assessorsOwn(random, both),
  ]);
}

/** Requests of an assessor about lists, notices, calibration and questions. */
function assessorsOwn(random: () => number, both: Pair): readonly Sent[] {
  const { worlds, works } = both;
  const account = worlds[0].ids[random() < 0.5 ? 'first' : 'second'];
  const work = works[Math.floor(random() * works.length)];
  return [
    ['GET', '/api/works?limit=2'],
    ['GET', `/api/works?limit=3&after=${cursor({ work, account })}`],
    ['GET', '/api/works?after=x'],
    ['GET', '/api/notices'],
    ['GET', '/api/notices?limit=3'],
    ['DELETE', `/api/notices/${work}`],
    ['GET', '/api/assessor'],
    ['PUT', '/api/assessor', { declared: [], skills: ['Questioning'], capacity: 100 }],
    ['GET', '/api/calibrations'],
    ['GET', `/api/calibrations/${DEFINED}`],
    ['POST', `/api/calibrations/${DEFINED}`, { levels: EXPERTS }],
    ['GET', `/api/grantor/calibrations/${DEFINED}`],
    ['GET', `/api/grantor/agreement/${DEFINED}`],
    ['GET', '/api/author/questions'],
    ['POST', `/api/definitions/${DEFINED}/questions`, { text: 'Does one follow-up count?' }],
    ['GET', '/api/questions?limit=5'],
    ['GET', '/api/retention'],
    ['POST', '/api/applications/import', {}],
  ];
}

/** The value by which a page of a list begins. */
const cursor = (key: object): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Chooses a request of the learner, whose assessors differ between the worlds. */
export function learnersRequest(random: () => number, { works, submissions }: Pair): Sent {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const submission = encodeURIComponent(pick(submissions));
  return pick<Sent>([
    ['GET', '/api/submissions'],
    ['GET', `/api/submissions/${submission}`],
    ['GET', '/api/applications'],
    ['GET', '/api/account/export'],
    ['POST', `/api/submissions/${submission}/enquiry`, { text: 'How long?' }],
    ['POST', `/api/submissions/${submission}/appeal`, { reason: 'The plan was not read.' }],
    ['GET', `/api/works/${encodeURIComponent(pick(works))}`],
    ['GET', `/api/grantor/submissions/${submission}/assessors`],
    ['GET', `/api/grantor/submissions/${submission}/award`],
    ['POST', `/api/submissions/${submission}/answer`, { text: 'Year eight.' }],
    ['GET', '/api/submissions?limit=2'],
    ['GET', `/api/submissions?limit=2&after=${cursor({ submission: pick(submissions) })}`],
    ['GET', '/api/notices'],
    ['GET', '/api/notices?limit=2'],
    ['GET', '/api/questions'],
    ['POST', `/api/definitions/${DEFINED}/questions`, { text: 'Does a recording count?' }],
    ['GET', `/api/calibrations/${DEFINED}`],
    ['GET', '/api/assessor'],
    ['GET', '/api/retention'],
  ]);
}
