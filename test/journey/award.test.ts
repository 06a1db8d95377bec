import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { createKey, issue, lint } from '../../src/issue.js';
import { addLink } from '../../src/journey/application/artifacts.js';
import { choosePublished } from '../../src/journey/application/change.js';
import { freeze } from '../../src/journey/application/freeze.js';
import { award, type AwardInput } from '../../src/journey/award/award.js';
import { assessedLine } from '../../src/journey/award/assessed-line.js';
import type { Decision } from '../../src/journey/contract.js';
import { JourneyError } from '../../src/journey/error.js';
import { loadMessages } from '../../src/locales.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { completeApplication, now, NOW, PDF } from './support/application.js';
import { DEFINITION } from './support/definition.js';

const DAY = '2026-09-10T09:00:00Z';
const PLAN_URL = 'https://college.example/evidence/plan.pdf';
let input: AwardInput;
let plan: string;

before(async () => {
  let application = await completeApplication();
  const link = { url: 'https://video.example/7' };
  application = addLink(application, DEFINITION, 'recording', link, now);
  plan = application.artifacts[0]!.id;
  const all = [...application.artifacts.map(({ id }) => id), 'learned'];
  application = choosePublished(application, all, now);
  const who = { recipient: { email: 'ada@mail.example' }, ...now };
  const { submission, identity } = await freeze(application, DEFINITION, who);
  const decision: Decision = {
    work: submission.work,
    outcome: 'awarded',
    version: DEFINITION.version,
    levels: { 'overview-complete': 'passing', planned: 'all', reflected: 'passing' },
    feedback: { parts: {}, criteria: {} },
    assessors: 2,
    isBlind: true,
    decidedAt: DAY,
  };
  input = { definition: DEFINITION, submission, identity, decision };
});

describe('an award becomes a badge', () => {
  test('that issue signs and verify calls valid, with any mechanism', async () => {
    const files = [{ artifact: plan, url: PLAN_URL }];
    const credential = await award(input, { now: DAY, files });
    for (const mechanism of ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'jwt'] as const) {
      const { text } = await issue(credential, { signer: await createKey(), mechanism, now: DAY });
      const [badge] = await read(text);
      const report = await verify(badge!, { now: DAY });
      assert.equal(report.verdict, 'valid', mechanism);
    }
    assert.deepEqual(
      (await lint(credential, { statusList: true })).filter(({ level }) => level === 'fault'),
      [],
    );
  });

  test('with the levels, the evidence, the source and how it was assessed', async () => {
    const files = [{ artifact: plan, url: PLAN_URL }];
    const credential = await award(input, { now: DAY, files });
    const subject = credential['credentialSubject'] as JsonObject;
    assert.deepEqual((subject['result'] as JsonObject[])[1], {
      type: ['Result'],
      resultDescription: `${DEFINITION.id}#planned`,
      achievedLevel: `${DEFINITION.id}#planned/all`,
    });
    assert.equal((subject['source'] as JsonObject)['name'], 'Example Assessors');
    assert.equal(
      subject['narrative'],
      'Assessed with version 2.1 of the rubric by 2 assessors, learner and assessors unknown to each other, decided on 2026-09-10.',
    );
    const evidence = credential['evidence'] as JsonObject[];
    assert.deepEqual(
      evidence.map(({ id, name, genre, narrative }) => [id, name, genre, narrative]),
      [
        [PLAN_URL, 'Lesson plan', 'Artifact', undefined],
        ['https://video.example/7', 'Recording of the lesson', 'Artifact', undefined],
        [undefined, 'What did you learn?', 'Reflection', 'Waiting helps.'],
      ],
    );
    const [resource] = credential['relatedResource'] as JsonObject[];
    const [file] = input.submission.artifacts;
    assert.deepEqual(resource, {
      id: PLAN_URL,
      digestSRI: file!.kind === 'file' ? file!.digestSRI : '',
      mediaType: 'application/pdf',
    });
    const text = JSON.stringify(credential);
    for (const word of ['ada@mail.example', 'Lovelace', input.submission.work])
      assert.ok(!text.includes(word), word);
  });

  test('whose published file is compared with its digest', async () => {
    const credential = await award(input, { now: DAY, files: [{ artifact: plan, url: PLAN_URL }] });
    const { badge } = await issue(credential, { signer: await createKey(), now: DAY });
    const outcomeWith = async (bytes: Uint8Array): Promise<string | undefined> => {
      const answer = async (): Promise<Response> => new Response(bytes as BodyInit);
      const options = { now: DAY, fetch: answer as typeof fetch, fetchEvidence: true };
      const { findings } = await verify(badge, options);
      return findings.find(({ pointer }) => pointer?.startsWith('/relatedResource'))?.outcome;
    };
    assert.equal(await outcomeWith(PDF), 'pass');
    assert.equal(await outcomeWith(PDF.slice(1)), 'fail');
  });

  test('whose card shows the levels and the line', async () => {
    const credential = await award(input, { now: DAY });
    const { badge, report } = await issue(credential, { signer: await createKey(), now: DAY });
    const view = JSON.stringify(
      present(badge, report, { messages: await loadMessages('en'), now: new Date(DAY) }),
    );
    for (const words of ['Demonstrated', 'Assessed with version 2.1 of the rubric'])
      assert.ok(view.includes(words), words);
  });

  test('without evidence that the learner did not agree to publish', async () => {
    const submission = { ...input.submission, publish: [] };
    const credential = await award({ ...input, submission }, { now: DAY });
    assert.ok(!('evidence' in credential) && !('relatedResource' in credential));
  });
});

describe('an award is refused', () => {
  const CASES: ReadonlyArray<readonly [at: string, change: (input: AwardInput) => AwardInput]> = [
    ['/decision/outcome', (one) => ({ ...one, decision: { ...one.decision, outcome: 'denied' } })],
    ['/decision/work', (one) => ({ ...one, decision: { ...one.decision, work: 'other' } })],
    ['/decision/version', (one) => ({ ...one, decision: { ...one.decision, version: '1' } })],
    [
      '/decision/levels/planned',
      (one) => ({
        ...one,
        decision: { ...one.decision, levels: { ...one.decision.levels, planned: 'some' } },
      }),
    ],
    [
      '/decision/levels/reflected',
      (one) => ({ ...one, decision: { ...one.decision, levels: { planned: 'all' } } }),
    ],
    ['/identity/submission', (one) => ({ ...one, identity: { ...one.identity, submission: 'x' } })],
    [
      '/submission/definition/id',
      (one) => ({ ...one, definition: { ...one.definition, id: 'urn:x:1' } }),
    ],
  ];
  for (const [at, change] of CASES)
    test(`for a fault at ${at}`, async () => {
      await assert.rejects(
        award(change(input), { now: NOW }),
        (error) =>
          error instanceof JourneyError &&
          error.code === 'decision-unusable' &&
          String(error.params['faults']).includes(at),
      );
    });
});

test('the line of one assessor, who knew the learner', () => {
  assert.equal(
    assessedLine({ version: '1', assessors: 1, isBlind: false, decidedAt: DAY }),
    'Assessed with version 1 of the rubric by 1 assessor, decided on 2026-09-10.',
  );
});
