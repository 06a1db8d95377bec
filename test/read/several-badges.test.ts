import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, READ_LIMITS } from '../../src/read.js';
import { badge, claims, clr, enveloped, jws, refuses, vp } from './inputs.js';

test('every badge in a presentation, a list or an API answer comes out, with its pointer and its own exact text', async () => {
  const token = jws({ ...badge('j'), ...claims });
  const inner = JSON.stringify(badge('spaced'), null, 3);
  const presentation = `{ "@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation", "verifiableCredential": [ ${inner}, ${JSON.stringify(enveloped(token))} ] }`;
  const badges = await read(presentation);
  assert.deepEqual(
    badges.map((b) => [b.found.container, b.found.pointer, b.raw]),
    [
      ['presentation', '/verifiableCredential/0', inner],
      ['presentation', '/verifiableCredential/1', token],
    ],
  );
  assert.deepEqual(
    (await read([badge('1'), token])).map((b) => [b.found.container, b.found.pointer]),
    [
      ['array', '/0'],
      ['array', '/1'],
    ],
  );
  assert.deepEqual(
    (await read({ credential: [badge('1')], compactJwsString: [token] })).map(
      (b) => b.found.pointer,
    ),
    ['/credential/0', '/compactJwsString/0'],
  );
  assert.equal(
    (
      await read(
        jws({
          iss: 'x',
          vp: { ...vp(token), '@context': ['https://www.w3.org/2018/credentials/v1'] },
        }),
      )
    )[0]!.raw,
    token,
  );
  assert.equal((await read(vp([])))[0]!.kind, 'presentation');
});

test('C-2: a CLR comes with its children, each read on its own', async () => {
  const token = jws({ ...badge('j'), ...claims });
  const [record, ...more] = await read(clr([badge('1'), token, clr([badge('deep')])]));
  assert.deepEqual(more, []);
  assert.equal(record!.kind, 'clr');
  assert.deepEqual(
    record!.children.map((child) => [child.kind, child.found.container, child.found.pointer]),
    [
      ['achievement', 'clr', '/credentialSubject/verifiableCredential/0'],
      ['achievement', 'clr', '/credentialSubject/verifiableCredential/1'],
      ['clr', 'clr', '/credentialSubject/verifiableCredential/2'],
    ],
  );
  assert.equal(record!.children[2]!.children[0]!.credential.id, 'urn:uuid:deep');
  assert.ok(Object.isFrozen(record!.children));
});

test('a child that cannot be read is reported, not hidden, and does not affect the others', async () => {
  const [record] = await read(
    clr([badge('1'), { type: 'Cat' }, 'https://issuer.example/2', '[1]']),
  );
  assert.equal(record!.children.length, 1);
  assert.deepEqual(
    record!.found.notes.map((note) => [note.pointer, note.params?.['what'], note.params?.['code']]),
    [1, 2, 3].map((at) => [
      `/credentialSubject/verifiableCredential/${at}`,
      'child-unreadable',
      'not-a-badge',
    ]),
  );
  const [first] = await read([{ type: 'Cat' }, badge('1')]);
  assert.equal(first!.found.notes[0]!.pointer, '/0');
  await refuses([{ type: 'Cat' }], 'not-a-badge');
  await refuses([], 'not-a-badge');
});

test('X-3, C-8: limits of the whole and of each badge', async () => {
  assert.equal((await read(Array.from({ length: 500 }, (_, i) => badge(String(i))))).length, 500);
  await refuses(
    Array.from({ length: 501 }, (_, i) => badge(String(i))),
    'too-many-values',
  );
  await refuses([clr([badge('1'), badge('2')]), badge('3')], 'too-many-values', {
    limits: { badges: 3 },
  });
  const [outer] = await read(clr([clr([clr([badge('1')])])]));
  assert.equal(outer!.children[0]!.found.notes[0]!.params?.['code'], 'too-deep');
  await refuses(badge('big', { pad: `data:${'x'.repeat(1 << 20)}` }), 'too-large');
  await refuses(jws(badge('big', { pad: `data:${'x'.repeat(1 << 20)}` })), 'too-large');
  await refuses(
    badge('wide', { pad: Array.from({ length: 9 }, () => new Array(9000).fill(0)) }),
    'too-many-values',
  );
  await refuses(badge('deep', { pad: JSON.parse('['.repeat(70) + ']'.repeat(70)) }), 'too-deep');
  assert.equal(
    (
      await read(
        clr(
          Array.from({ length: 4 }, (_, i) =>
            badge(String(i), { pad: `data:${'x'.repeat(900_000)}` }),
          ),
        ),
      )
    )[0]!.children.length,
    4,
  );
  await refuses(new Blob([new Uint8Array(READ_LIMITS.bytes + 1)]), 'too-large');
  await refuses(new Uint8Array(READ_LIMITS.bytes + 1), 'too-large');
});
