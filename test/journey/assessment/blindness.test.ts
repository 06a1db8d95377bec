import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Identity, Submission } from '../../../src/journey/contract.js';
import { conflictsOf } from '../../../src/journey/assessment/conflicts.js';
import type { Conflict } from '../../../src/journey/assessment/contract.js';
import {
  createGrantorKey,
  decryptIdentity,
  encryptIdentity,
} from '../../../src/journey/assessment/identity.js';
import { offerOf } from '../../../src/journey/assessment/offer.js';
import { pseudonymOf } from '../../../src/journey/assessment/pseudonyms.js';
import { prepareForAssessor } from '../../../src/journey/assessment/work-for-assessor.js';
import { dirtyJpeg } from '../cleaning/images.js';
import { DEFINITION } from '../support/definition.js';

const IDENTITY: Identity = {
  submission: 'submission-1',
  recipient: { email: 'ada@maths.college.example' },
  name: 'Ada Lovelace',
  organization: 'Analytical College',
  others: ['charles@engine.example'],
  fileNames: { photo: 'Ada Lovelace.jpg', film: 'ada.mp4' },
};

const SUBMISSION: Submission = {
  id: 'submission-1',
  work: 'work-1',
  definition: { id: DEFINITION.id, version: DEFINITION.version, digestSRI: 'sha256-x' },
  attempt: 2,
  submittedAt: '2026-11-30T18:00:00+05:30',
  answers: { context: 'I, ADA, teach biology.' },
  artifacts: [
    {
      kind: 'file',
      id: 'photo',
      requirement: 'plan',
      name: 'plan-1.jpg',
      mediaType: 'image/jpeg',
      size: 900,
      digestSRI: 'sha256-a',
      addedAt: '2026-11-30T18:00:00Z',
    },
    {
      kind: 'file',
      id: 'film',
      requirement: 'recording',
      name: 'recording-1.mp4',
      mediaType: 'video/mp4',
      size: 100,
      digestSRI: 'sha256-b',
      addedAt: '2026-11-30T18:00:00Z',
    },
    {
      kind: 'link',
      id: 'link',
      requirement: 'recording',
      url: 'https://video.example/ada',
      addedAt: '2026-11-30T18:00:00Z',
    },
  ],
  collaboration: {
    contributions: [{ who: 'learner', contribution: 'The plan' }],
    reflection: 'Charles and I learned much.',
  },
  statements: { privacy: '2026-11-30T18:00:00Z', integrity: '2026-11-30T18:00:00Z' },
  publish: ['photo'],
  resubmission: {
    of: 'submission-0',
    changes: 'A new photo.',
    sameAssessor: true,
    feedback: { parts: { work: 'Too dark' }, criteria: {} },
  },
};

const FILES: Readonly<Record<string, Uint8Array>> = {
  photo: dirtyJpeg(),
  film: new TextEncoder().encode('\0\0\0\u0018ftypmp42'),
};
const bytesOf = (id: string): Promise<Uint8Array> => Promise.resolve(FILES[id]!);

describe('the identity of the learner', () => {
  test('is read with the key of any grantor, and with no other', async () => {
    const [one, two, other] = await Promise.all([1, 2, 3].map(() => createGrantorKey()));
    const text = await encryptIdentity(IDENTITY, [one!.publicKey, two!.publicKey]);
    assert.doesNotMatch(text, /Lovelace|college/);
    for (const { privateKey } of [one!, two!])
      assert.deepEqual(await decryptIdentity(text, privateKey, 'submission-1'), IDENTITY);
    const unusable = { name: 'JourneyError', code: 'identity-unreadable' };
    await assert.rejects(decryptIdentity(text, other!.privateKey, 'submission-1'), unusable);
    await assert.rejects(decryptIdentity(text, one!.privateKey, 'submission-2'), unusable);
    const changed = text.replace(/"ciphertext":"./, '"ciphertext":"_');
    await assert.rejects(decryptIdentity(changed, one!.privateKey, 'submission-1'), unusable);
  });

  test('has a length that tells no name', async () => {
    const { publicKey } = await createGrantorKey();
    const lengths = await Promise.all(
      ['Bo', 'Maria Magdalena Wilhelmina von Trapp'].map(
        async (name) => (await encryptIdentity({ ...IDENTITY, name }, [publicKey])).length,
      ),
    );
    assert.equal(lengths[0], lengths[1]);
    await assert.rejects(encryptIdentity(IDENTITY, []), /expected the public key of a grantor/);
  });

  test('pseudonyms of a person differ from work to work, and say nothing without the secret', () => {
    const secret = new Uint8Array(32).fill(1);
    const names = ['w-1', 'w-2'].map((work) => pseudonymOf(secret, 'a-1', work));
    assert.equal(new Set(names).size, 2);
    assert.equal(pseudonymOf(secret, 'a-1', 'w-1'), names[0]);
    assert.match(names[0]!, /^[0-9a-z]{10}$/);
    assert.notEqual(pseudonymOf(new Uint8Array(32).fill(2), 'a-1', 'w-1'), names[0]);
    assert.throws(() => pseudonymOf(new Uint8Array(8), 'a', 'w'), /32 bytes; got 8/);
  });
});

describe('the work as assessors see it', () => {
  test('before accepting: title, size and skills only', () => {
    assert.deepEqual(offerOf(SUBMISSION, DEFINITION), {
      work: 'work-1',
      title: 'Asking Open Questions',
      size: { words: 4, files: 2, bytes: 1000, links: 1 },
      skills: DEFINITION.skills.map(({ name }) => name),
    });
  });

  test('after accepting: cleaned files, and nothing that leads to the learner', async () => {
    const { work, refused, found, unsearched } = await prepareForAssessor(SUBMISSION, IDENTITY, {
      bytesOf,
    });
    const all = JSON.stringify(work, (_, value: unknown) =>
      value instanceof Uint8Array ? String.fromCharCode(...value) : value,
    );
    assert.doesNotMatch(all, /Lovelace|submission-|2026-11-30|sha256-a|college\.example\/ada/);
    assert.deepEqual(Object.keys(work).sort(), [
      'answers',
      'artifacts',
      'attempt',
      'collaboration',
      'definition',
      'earlier',
      'work',
    ]);
    assert.deepEqual(
      work.artifacts.map((one) => (one.kind === 'file' ? one.name : one.url)),
      ['file-1.jpg', 'https://video.example/ada'],
    );
    assert.deepEqual(
      refused.map(({ artifact, name, reason }) => [artifact, name, reason]),
      [['film', 'ada.mp4', 'unknown-type']],
    );
    assert.deepEqual(Object.keys(found), [
      '/answers/context',
      '/collaboration/reflection',
      '/artifacts/2/url',
    ]);
    assert.deepEqual(unsearched, []);
  });

  test('a file that the grantor passes by name has a neutral name', async () => {
    const { work, refused, unsearched } = await prepareForAssessor(SUBMISSION, IDENTITY, {
      bytesOf,
      passed: ['film'],
    });
    assert.deepEqual([refused, unsearched], [[], ['film']]);
    const film = work.artifacts[1]!;
    assert.equal(film.kind === 'file' && film.name, 'recording-1.mp4');
  });
});

describe('conflicts of interest', () => {
  const CASES: ReadonlyArray<readonly [string, object, ReadonlyArray<Conflict['kind']>]> = [
    ['none', { emails: ['eve@other.example'], organizations: ['Other'] }, []],
    ['the same person', { emails: ['ADA@maths.college.example'] }, ['same-person', 'email-domain']],
    ['a declared name', { declared: ['ada LOVELACE'] }, ['declared']],
    [
      'the organisation in another spelling',
      { organizations: ['Analytical-Cóllege'] },
      ['organization'],
    ],
    ['the domain of the whole college', { emails: ['eve@college.example'] }, ['email-domain']],
    ['a domain with the same end', { emails: ['eve@otcollege.example'] }, []],
    ['a co-submitter', { emails: ['charles@engine.example'] }, ['co-submitter', 'email-domain']],
  ];
  for (const [why, assessor, kinds] of CASES)
    test(why, () => {
      const conflicts = conflictsOf({ id: 'a-1', ...assessor }, IDENTITY);
      assert.deepEqual(
        conflicts.map(({ kind }) => kind),
        kinds,
      );
    });

  test('addresses at the same provider are no conflict', () => {
    const identity = { ...IDENTITY, recipient: { email: 'ada@gmail.com' }, others: [] };
    assert.deepEqual(conflictsOf({ id: 'a-1', emails: ['eve@gmail.com'] }, identity), []);
  });
});
