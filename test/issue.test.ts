import assert from 'node:assert/strict';
import { test } from 'node:test';
import { from } from '@digitalbazaar/ed25519-multikey';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import type { Json, JsonObject } from '../src/badge/contract.js';
import {
  bakeInto,
  controllerDocument,
  createKey,
  createStatusList,
  issue,
  openStatusList,
  revoke,
  setStatus,
  suspend,
  type Signer,
  type StatusList,
} from '../src/issue.js';
import { memoryFetch } from '../src/issuing/self-check.js';
import { documentLoader } from '../src/securing/data-integrity/jsonld/index.js';
import { read } from '../src/read.js';
import type { Report } from '../src/report/finding.js';
import { verify } from '../src/verify.js';
import { draft, HARD_TEXT, NOW, PNG, repeatable, SVG } from './issuing/drafts.js';

const key = await createKey();
const nowhere = memoryFetch(new Map());
const serving = (...lists: StatusList[]): typeof fetch =>
  memoryFetch(new Map(lists.map((list) => [list.url, list.json])));
const judge = async (input: string | Uint8Array, fetch = nowhere): Promise<Report> =>
  verify((await read(input))[0]!, { now: NOW, fetch });

test('mint → JSON, PNG, SVG → read → verify → valid; the text comes out byte for byte', async () => {
  for (const image of [PNG, SVG]) {
    const issued = await issue(draft, { key, now: NOW, image });
    assert.equal(issued.report.verdict, 'valid');
    assert.equal((await judge(issued.json)).verdict, 'valid');
    const [badge] = await read(issued.baked!);
    assert.equal(badge!.raw, issued.json);
    assert.equal((await judge(issued.baked!)).verdict, 'valid');
  }
});

test('B-23: text of every script, and ]]>, survives signing and baking', async () => {
  const { baked, json } = await issue(draft, { key, now: NOW, image: SVG });
  const [badge] = await read(baked!);
  assert.equal(badge!.document['name'], HARD_TEXT);
  assert.equal(badge!.credential.achievement!.name![0]!.value, HARD_TEXT);
  assert.ok(!json.includes(']]>'));
});

test('X-22: the image of the draft is in what is signed', async () => {
  const { badge } = await issue(draft, { key, now: NOW });
  assert.match(badge.credential.achievement!.image!.url, /^data:image\/svg\+xml;base64,/);
});

test('the same draft, key, clock and randomness give the same badge', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => issue(draft, { key, now: NOW, random: repeatable() })),
  );
  assert.equal(first!.json, second!.json);
});

/** Every text, number and truth value in a document, by path. */
function* leaves(value: Json, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== 'object' || value === null) return void (yield path);
  for (const [name, child] of Object.entries(value)) yield* leaves(child as Json, [...path, name]);
}

function mutate(document: JsonObject, path: readonly (string | number)[]): JsonObject {
  const copy = structuredClone(document) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((node, step) => node[step] as Record<string, unknown>, copy);
  const last = path.at(-1)!;
  const before = parent[last];
  parent[last] =
    typeof before === 'string' ? `${before}x` : typeof before === 'number' ? before + 1 : !before;
  return copy as JsonObject;
}

test('no change of any value is ever valid, and no value can be left out', async () => {
  const list = await createStatusList({ url: 'https://college.example/status/1', key, now: NOW });
  const { credential } = await issue(draft, { key, now: NOW, statusList: list });
  const paths = [...leaves(credential)];
  assert.ok(paths.length > 40, String(paths.length));
  for (const path of paths) {
    const altered = JSON.stringify(mutate(credential, path));
    const report = await judge(altered, serving(list)).catch(() => undefined);
    assert.notEqual(report?.verdict, 'valid', path.join('/'));
    assert.notEqual(report?.authentic, 'yes', path.join('/'));
  }
  for (const name of Object.keys(credential)) {
    const { [name]: _, ...rest } = credential;
    const report = await judge(JSON.stringify(rest), serving(list)).catch(() => undefined);
    assert.notEqual(report?.verdict, 'valid', name);
  }
});

test('I-4: @digitalbazaar/vc, on its own road, finds the badge verified, and an altered one not', async () => {
  const { credential } = await issue(draft, { key, now: NOW });
  const suite = new DataIntegrityProof({ cryptosuite });
  const load = documentLoader();
  const withKeys = async (url: string): Promise<unknown> => {
    const document = controllerDocument(key);
    const method = {
      '@context': 'https://w3id.org/security/multikey/v1',
      ...(document['verificationMethod'] as JsonObject[])[0],
    };
    if (url === key.controller) return { document, documentUrl: url, contextUrl: null };
    return url === key.id ? { document: method, documentUrl: url, contextUrl: null } : load(url);
  };
  const theirs = (given: JsonObject) =>
    verifyCredential({
      credential: structuredClone(given),
      suite,
      documentLoader: withKeys,
      now: NOW,
    });
  const result = await theirs(credential);
  assert.equal(result.verified, true, String(result.error));
  assert.equal((await theirs({ ...credential, name: 'x' })).verified, false);
});

test('a badge by their key and signer is ours too: any Ed25519 signer will do', async () => {
  const { generate } = await import('@digitalbazaar/ed25519-multikey');
  const pair = await generate({});
  const controller = `did:key:${pair.publicKeyMultibase}`;
  const named = await from({
    ...(await pair.export({ publicKey: true, secretKey: true })),
    id: `${controller}#${pair.publicKeyMultibase}`,
    controller,
  });
  const theirs: Signer = {
    id: named.id,
    controller,
    algorithm: 'Ed25519',
    sign: async (data) => new Uint8Array(await named.signer().sign(data)),
  };
  assert.equal((await issue(draft, { key: theirs, now: NOW })).report.verdict, 'valid');
});

test('S-12, S-8: in the list, revoked, verified again: revoked, and the others stay valid', async () => {
  const list = await createStatusList({ url: 'https://college.example/status/1', key, now: NOW });
  const [one, two] = [
    await issue(draft, { key, now: NOW, statusList: list }),
    await issue(draft, { key, now: NOW, statusList: list }),
  ];
  assert.equal((await judge(one.json, serving(list))).verdict, 'valid');
  await revoke(list, one.badge.credential.id!, { key, now: NOW });
  assert.equal((await judge(one.json, serving(list))).verdict, 'revoked');
  assert.equal((await judge(two.json, serving(list))).verdict, 'valid');
  assert.equal(
    (await judge(one.json)).verdict,
    'indeterminate',
    'an unreachable list is never valid',
  );
});

test('S-8: suspended and restored, with a list of its own beside the revocations', async () => {
  const revocations = await createStatusList({
    url: 'https://college.example/status/1',
    key,
    now: NOW,
  });
  const suspensions = await createStatusList({
    url: 'https://college.example/status/2',
    key,
    now: NOW,
    purpose: 'suspension',
  });
  const { json, badge } = await issue(draft, {
    key,
    now: NOW,
    statusList: [revocations, suspensions],
  });
  const lists = [revocations, suspensions];
  assert.equal((await judge(json, serving(...lists))).verdict, 'valid');
  await suspend(suspensions, badge.credential.id!, { key, now: NOW });
  assert.equal((await judge(json, serving(...lists))).verdict, 'suspended');
  await setStatus(suspensions, badge.credential.id!, false, { key, now: NOW });
  assert.equal((await judge(json, serving(...lists))).verdict, 'valid');
});

test('a kept register continues: badges minted before can be revoked after', async () => {
  const before = await createStatusList({ url: 'https://college.example/status/1', key, now: NOW });
  const { json, badge } = await issue(draft, { key, now: NOW, statusList: before });
  const after = await openStatusList(JSON.parse(JSON.stringify(before.register)));
  await revoke(after, badge.credential.id!, { key, now: NOW });
  assert.equal((await judge(json, serving(after))).verdict, 'revoked');
});

test('a did:web issuer is verified against the document that is about to be published', async () => {
  const web = await createKey({ controller: 'did:web:college.example' });
  const { json, report } = await issue(draft, { key: web, now: NOW });
  assert.equal(report.verdict, 'valid');
  const published = memoryFetch(
    new Map([
      ['https://college.example/.well-known/did.json', JSON.stringify(controllerDocument(web))],
    ]),
  );
  assert.equal((await judge(json, published)).verdict, 'valid');
  assert.equal((await judge(json)).verdict, 'indeterminate');
});

test('dates decide: a badge for later, or an expired one, is made and reported so', async () => {
  const later = await issue({ ...draft, validFrom: '2027-01-01T00:00:00Z' }, { key, now: NOW });
  assert.equal(later.report.verdict, 'not-yet-valid');
  const past = await issue(
    { ...draft, validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' },
    { key, now: NOW },
  );
  assert.equal(past.report.verdict, 'expired');
});

test('I-4: a badge that would not verify is not returned', async () => {
  const liar: Signer = { ...key, sign: () => Promise.resolve(new Uint8Array(64).fill(1)) };
  await assert.rejects(
    issue(draft, { key: liar, now: NOW }),
    (error: { code: string; params: { verdict: string; codes: string[] } }) => {
      assert.equal(error.code, 'self-check-failed');
      assert.equal(error.params.verdict, 'invalid');
      assert.ok(error.params.codes.includes('proof-altered'), error.params.codes.join());
      return true;
    },
  );
  const stranger: Signer = { ...(await createKey()), controller: key.controller };
  await assert.rejects(issue(draft, { key: stranger, now: NOW }), { code: 'self-check-failed' });
  const unpublished: Signer = {
    ...(await createKey({ controller: 'did:web:college.example' })),
    publicKeyMultibase: undefined,
  };
  await assert.rejects(issue(draft, { key: unpublished, now: NOW }), { code: 'self-check-failed' });
});

test('I-2: a draft that is not conformant is refused with every fault, before a place in the list is taken', async () => {
  const list = await createStatusList({ url: 'https://college.example/status/1', key, now: NOW });
  const bad = {
    ...draft,
    validUntil: '2020-01-01T00:00:00Z',
    achievement: { ...draft.achievement, id: 'x', achievementType: 'Medal' },
  };
  await assert.rejects(
    issue(bad, { key, now: NOW, statusList: list }),
    (error: { code: string; params: { faults: string[] }; message: string }) => {
      assert.equal(error.code, 'draft-not-conformant');
      for (const part of ['dates-reversed', '/achievement/id id-not-absolute', 'Medal'])
        assert.ok(error.message.includes(part), `${part}: ${error.message}`);
      return true;
    },
  );
  assert.deepEqual(list.register.entries, {});
});

test('an endorsement that is signed first is embedded and covered', async () => {
  const endorser = await createKey();
  const { credential } = await issue(
    {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Good',
      issuer: { type: ['Profile'], name: 'Guild' },
      credentialSubject: {
        id: draft.achievement.id!,
        type: ['EndorsementSubject'],
        endorsementComment: 'Well made',
      },
    },
    { key: endorser, now: NOW },
  );
  const { report, badge } = await issue(
    { ...draft, endorsements: [credential] },
    { key, now: NOW },
  );
  assert.equal(report.verdict, 'valid');
  assert.equal(badge.credential.endorsementCount, 1);
});

test('B-3, B-22: an image that contains a badge is refused, unless overwriting is requested', async () => {
  for (const image of [PNG, SVG]) {
    const first = await issue(draft, { key, now: NOW, image });
    const second = await issue(draft, { key, now: NOW });
    await assert.rejects(bakeInto(first.baked!, second.json), { code: 'already-baked' });
    const again = await read(await bakeInto(first.baked!, second.json, { overwrite: true }));
    assert.deepEqual(
      again.map(({ raw }) => raw),
      [second.json],
    );
  }
  await assert.rejects(bakeInto(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), '{}'), {
    code: 'image-unsupported',
  });
});
