import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFile, addLink, digestSRIOf } from '../../src/journey/application/artifacts.js';
import {
  agreeTo,
  beginApplication,
  choosePublished,
  continueAfterDenial,
  declareCollaboration,
  moveToVersion,
  removeArtifact,
  setAnswer,
} from '../../src/journey/application/change.js';
import { completeness } from '../../src/journey/application/completeness.js';
import { freeze } from '../../src/journey/application/freeze.js';
import { MAX_ANSWER_CHARACTERS, MAX_ARTIFACTS } from '../../src/journey/application/limits.js';
import { exportApplication, importApplication } from '../../src/journey/application/transfer.js';
import type { Application, Decision, Definition } from '../../src/journey/contract.js';
import { JourneyError } from '../../src/journey/error.js';
import { completeApplication, counted, now, PDF } from './support/application.js';
import { DEFINITION } from './support/definition.js';

const refused = (code: string) => (error: unknown) =>
  error instanceof JourneyError && error.code === code;
const EMPTY = beginApplication(DEFINITION, { ...now, random: counted() });
const codes = (application: Application, definition: Definition = DEFINITION): string[] =>
  completeness(application, definition).missing.map(({ code, pointer }) => `${code} ${pointer}`);

describe('files and links', () => {
  const add = (name: string, bytes: Uint8Array, requirement = 'plan') =>
    addFile(EMPTY, DEFINITION, requirement, { name, bytes }, now);
  test('a file has the type of its bytes and a digest at once', async () => {
    const { artifact, application } = await add('plan.docx', PDF);
    assert.equal(artifact.kind === 'file' && artifact.mediaType, 'application/pdf');
    assert.equal(artifact.kind === 'file' && artifact.digestSRI, await digestSRIOf(PDF));
    assert.deepEqual(application.artifacts, [artifact]);
    assert.equal(await digestSRIOf(''), 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
  test('what a requirement does not accept is refused by name', async () => {
    await assert.rejects(add('a.pdf', new Uint8Array()), refused('file-empty'));
    const large = new Uint8Array(1_000_001);
    large.set(PDF);
    await assert.rejects(add('a.pdf', large), refused('file-too-large'));
    await assert.rejects(
      add('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      refused('file-type-refused'),
    );
    await assert.rejects(add('a.bin', Uint8Array.of(0, 1, 2)), refused('file-type-refused'));
    await assert.rejects(add('a.pdf', PDF, 'context'), refused('requirement-unknown'));
    const link = { url: 'https://a.example/' };
    assert.throws(
      () => addLink(EMPTY, DEFINITION, 'plan', link, now),
      refused('requirement-unknown'),
    );
  });
  test('there are no more than the requirement and the draft allow', async () => {
    let application = EMPTY;
    const file = { name: 'a.pdf', bytes: PDF };
    for (const _ of [1, 2])
      ({ application } = await addFile(application, DEFINITION, 'plan', file, now));
    await assert.rejects(
      addFile(application, DEFINITION, 'plan', file, now),
      refused('too-many-artifacts'),
    );
    const [artifact] = application.artifacts;
    const full = { ...EMPTY, artifacts: Array(MAX_ARTIFACTS).fill(artifact) as never };
    await assert.rejects(
      addFile(full, DEFINITION, 'recording', file, now),
      refused('too-many-artifacts'),
    );
    const less = removeArtifact(application, artifact!.id, now);
    assert.equal(less.artifacts.length, 1);
  });
  test('a link is https, without a password', () => {
    const link = (url: string) => addLink(EMPTY, DEFINITION, 'recording', { url }, now);
    assert.equal(link('https://video.example/7').artifacts.length, 1);
    for (const url of [
      'http://a.example/',
      'javascript:1',
      'https://a:b@c.example/',
      'x',
      `https://a.example/${'a'.repeat(2_048)}`,
    ])
      assert.throws(() => link(url), refused('link-refused'), url);
  });
});

describe('completeness and pre-check by rule', () => {
  test('an empty application lacks everything that is required', () => {
    assert.deepEqual(codes(EMPTY), [
      'answer-missing /answers/context',
      'artifact-missing /artifacts',
      'answer-missing /answers/learned',
      'statement-missing /statements/privacy',
      'statement-missing /statements/integrity',
    ]);
    const { done, total } = completeness(EMPTY, DEFINITION);
    assert.deepEqual([done, total], [0, 5]);
  });
  test('a complete one lacks nothing', async () => {
    const { isComplete, done, total } = completeness(await completeApplication(), DEFINITION);
    assert.deepEqual([isComplete, done, total], [true, 5, 5]);
  });
  test('words are counted with the numbers for a sentence', async () => {
    const whole = await completeApplication();
    const short = completeness(setAnswer(whole, 'context', 'Too short.', now), DEFINITION);
    assert.deepEqual(short.missing[0], {
      code: 'answer-too-short',
      pointer: '/answers/context',
      about: 'context',
      params: { words: 2, min: 5 },
    });
    const long = setAnswer(whole, 'context', 'word '.repeat(51), now);
    assert.equal(codes(long)[0], 'answer-too-long /answers/context');
    assert.equal(codes(setAnswer(whole, 'context', '', now))[0], 'answer-missing /answers/context');
    assert.throws(
      () => setAnswer(whole, 'context', 'a'.repeat(MAX_ANSWER_CHARACTERS + 1), now),
      refused('draft-unusable'),
    );
  });
  test('a collaboration needs each contribution and an own reflection', async () => {
    const whole = await completeApplication();
    const told = {
      others: [{ identifier: 'bo@mail.example', contribution: 'Filmed.' }],
      contribution: 'Planned.',
      reflection: 'It went well.',
    };
    const declared = declareCollaboration(whole, told, now);
    assert.deepEqual(codes(declared), []);
    const blank = declareCollaboration(
      whole,
      { others: [{ identifier: '', contribution: '' }], contribution: ' ', reflection: '' },
      now,
    );
    assert.deepEqual(codes(blank), [
      'contribution-missing /collaboration/others/0',
      'contribution-missing /collaboration/contribution',
      'collaboration-reflection-missing /collaboration/reflection',
    ]);
    assert.deepEqual(codes(declareCollaboration(whole, { ...told, others: [] }, now)), [
      'collaborators-missing /collaboration/others',
    ]);
    assert.deepEqual(codes(declared, { ...DEFINITION, policy: { collaboration: false } }), [
      'collaboration-not-allowed /collaboration',
    ]);
    assert.equal(declareCollaboration(declared, undefined, now).collaboration, undefined);
  });
  test('a new version of the definition shows what it asks beyond the old one', async () => {
    const whole = await completeApplication();
    const [overview, work, reflection] = DEFINITION.parts;
    const plan = { ...work!.requirements[0]!, mediaTypes: ['image/*'] } as never;
    const stricter = {
      ...DEFINITION,
      version: '3',
      parts: [overview!, { ...work!, requirements: [plan] }, reflection!],
    };
    assert.deepEqual(codes(moveToVersion(whole, stricter, now), stricter), [
      'file-refused /artifacts/0',
    ]);
    const other = { ...DEFINITION, parts: [overview!, reflection!] };
    assert.deepEqual(codes(whole, other), ['requirement-unknown /artifacts/0']);
    assert.throws(
      () => moveToVersion(whole, { ...DEFINITION, id: 'urn:x:1' }, now),
      refused('draft-unusable'),
    );
  });
});

describe('freezing', () => {
  const who = { recipient: { email: 'ada@mail.example' }, name: 'Ada Lovelace', ...now };
  test('a submission has the version, neutral names and no person in it', async () => {
    const told = {
      others: [{ identifier: 'bo@mail.example', contribution: 'Filmed.' }],
      contribution: 'Planned.',
      reflection: 'Well.',
    };
    const application = declareCollaboration(await completeApplication(), told, now);
    const { submission, identity } = await freeze(application, DEFINITION, {
      ...who,
      organization: 'Example School',
    });
    const text = JSON.stringify(submission);
    for (const word of ['Ada', 'Lovelace', 'mail.example', 'Example School', application.id])
      assert.ok(!text.includes(word), word);
    assert.equal(submission.definition.version, '2.1');
    assert.match(submission.definition.digestSRI, /^sha256-/);
    assert.equal(submission.attempt, 1);
    assert.equal(submission.artifacts[0]!.name, 'file-1.pdf');
    assert.notEqual(submission.id, submission.work);
    assert.deepEqual(
      submission.collaboration!.contributions.map((one) => one.who),
      ['learner', 'other-1'],
    );
    assert.deepEqual(identity.others, ['bo@mail.example']);
    assert.deepEqual(Object.values(identity.fileNames), ['Ada Lovelace plan.PDF']);
  });
  test('it is a copy that does not change, and the draft goes on', async () => {
    const application = await completeApplication();
    const { submission } = await freeze(application, DEFINITION, who);
    assert.throws(
      () => ((submission.answers as Record<string, string>)['context'] = 'x'),
      TypeError,
    );
    const later = setAnswer(application, 'context', 'Other words that I write now.', now);
    assert.notEqual(later.answers['context'], submission.answers['context']);
  });
  test('what is incomplete, of another version or without an attempt is refused', async () => {
    const application = await completeApplication();
    await assert.rejects(freeze(EMPTY, DEFINITION, who), refused('draft-incomplete'));
    await assert.rejects(
      freeze(application, { ...DEFINITION, version: '3' }, who),
      refused('draft-unusable'),
    );
    await assert.rejects(
      freeze({ ...application, attempts: 3 }, DEFINITION, who),
      refused('attempts-used-up'),
    );
  });

  const feedback = {
    parts: { work: 'Show more.' },
    criteria: { planned: 'One question is open.' },
  };
  const denial: Decision = {
    work: 'w',
    outcome: 'denied',
    version: '2.1',
    levels: {},
    feedback,
    assessors: 2,
    isBlind: true,
    decidedAt: now.now,
  };
  test('a resubmission carries all evidence, a change note and the feedback', async () => {
    const first = await completeApplication();
    const again = continueAfterDenial(first, 'urn:x:first', denial, now);
    assert.deepEqual(codes(again), [
      'statement-missing /statements/privacy',
      'statement-missing /statements/integrity',
      'changes-missing /resubmission/changes',
    ]);
    const agreed = agreeTo(agreeTo(again, 'privacy', now), 'integrity', now);
    const told = {
      ...agreed,
      resubmission: { ...agreed.resubmission!, changes: 'Two more questions.' },
    };
    await assert.rejects(freeze(told, DEFINITION, who), refused('decision-unusable'));
    const { submission } = await freeze(told, DEFINITION, { ...who, feedback });
    assert.equal(submission.attempt, 2);
    assert.equal(submission.artifacts.length, first.artifacts.length);
    assert.deepEqual(submission.resubmission, {
      of: 'urn:x:first',
      changes: 'Two more questions.',
      sameAssessor: true,
      feedback,
    });
    assert.throws(
      () => continueAfterDenial(first, 'x', { ...denial, outcome: 'awarded' }, now),
      refused('decision-unusable'),
    );
  });
});

describe('consent and transfer', () => {
  test('nothing is published unless the learner chooses it', async () => {
    const application = await completeApplication();
    assert.deepEqual(application.publish, []);
    const [file] = application.artifacts;
    const chosen = choosePublished(application, [file!.id, 'context', 'context'], now);
    assert.deepEqual(chosen.publish, [file!.id, 'context']);
    assert.deepEqual(removeArtifact(chosen, file!.id, now).publish, ['context']);
    assert.throws(() => choosePublished(application, ['other'], now), refused('consent-unknown'));
  });
  test('an exported application is the same elsewhere, with its files', async () => {
    const application = { ...(await completeApplication()), revision: 9 };
    const text = await exportApplication(application, async () => PDF);
    const { application: same, files } = await importApplication(text);
    assert.deepEqual(same, { ...application, revision: 0 });
    const [file] = application.artifacts;
    assert.deepEqual(files.get(file!.kind === 'file' ? file!.digestSRI : ''), PDF);
    await assert.rejects(
      exportApplication(application, async () => undefined),
      refused('draft-unusable'),
    );
  });
  test('an export that was changed, cut or is something else is refused by place', async () => {
    const text = await exportApplication(await completeApplication(), async () => PDF);
    const other = text.replace(/"files":\{"([^"]+)":"./, '"files":{"$1":"X');
    for (const wrong of [
      other,
      text.slice(0, -9),
      '{}',
      '[]',
      'null',
      text.replace('"size":', '"sizes":'),
      text.replace('"answers":{', '"answers":[{').replace('},"artifacts"', '}],"artifacts"'),
    ])
      await assert.rejects(importApplication(wrong), refused('draft-unusable'), wrong.slice(0, 60));
  });
});
