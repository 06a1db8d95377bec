import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  MIN_PASSWORD,
  SERVER_LIMITS,
  SESSION_IDLE,
  SESSION_LENGTH,
} from '../../src/server/limits.js';
import { createScryptPasswords } from '../../src/server/node/scrypt.js';
import { Client, signedIn } from './support/client.js';
import { addPerson, makeWorld, ORIGIN, PASSWORD, type World } from './support/world.js';

const ADA = { login: 'Ada@mail.example', roles: ['learner'] } as const;

async function withAda(): Promise<World> {
  const world = makeWorld();
  await addPerson(world, ADA);
  return world;
}
const codeOf = ({ json }: { json: never }): string =>
  (json as { error: { code: string } }).error.code;

describe('sessions', () => {
  test('a cookie that scripts cannot read and other sites do not send, bound to the host', async () => {
    const client = new Client(await withAda());
    const answer = await client.signIn('ada@MAIL.example');
    assert.match(
      answer.headers.get('set-cookie')!,
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/,
    );
    const plain = new Client(makeWorld({ origin: 'http://127.0.0.1:8788' }));
    assert.equal(
      (await plain.send('GET', '/api/session')).headers.get('strict-transport-security'),
      null,
    );
  });

  test('signing in makes a new token and ends the session before; the store keeps a digest only', async () => {
    const world = await withAda();
    const client = await signedIn(world, ADA.login);
    const before = client.cookie;
    await client.signIn(ADA.login);
    assert.notEqual(client.cookie, before);
    const rows = await world.options.store.query('sessions');
    assert.equal(rows.length, 1);
    assert.ok(!client.cookie.includes(rows[0]!.session));
    const old = new Client(world);
    old.cookie = before;
    assert.equal((await old.send('GET', '/api/session')).status, 401);
  });

  test('a session ends when it is not used, and after twelve hours in any case', async () => {
    const world = await withAda();
    const client = await signedIn(world, ADA.login);
    world.clock.pass(SESSION_IDLE - 1);
    assert.equal((await client.send('GET', '/api/session')).status, 200);
    world.clock.pass(SESSION_IDLE - 1);
    assert.equal((await client.send('GET', '/api/session')).status, 200, 'use prolongs it');
    world.clock.pass(SESSION_IDLE);
    assert.equal((await client.send('GET', '/api/session')).status, 401);
    await client.signIn(ADA.login);
    for (let spent = 0; spent < SESSION_LENGTH; spent += SESSION_IDLE / 2) {
      assert.equal((await client.send('GET', '/api/session')).status, 200);
      world.clock.pass(SESSION_IDLE / 2);
    }
    assert.equal((await client.send('GET', '/api/session')).status, 401);
  });

  test('signing out ends it on the server', async () => {
    const client = await signedIn(await withAda(), ADA.login);
    assert.match(
      (await client.send('DELETE', '/api/session')).headers.get('set-cookie')!,
      /Max-Age=0/,
    );
    assert.equal((await client.send('GET', '/api/session')).status, 401);
  });

  test('an unknown login and a wrong password answer alike, and both are hashed', async () => {
    const calls: (string | null)[] = [];
    const world = makeWorld({
      passwords: {
        hash: async () => 'hash',
        verify: async (_, kept) => (calls.push(kept), false),
      },
    });
    await addPerson(world, ADA);
    const client = new Client(world);
    const [wrong, unknown] = [
      await client.signIn(ADA.login, 'no'),
      await client.signIn('none', 'no'),
    ];
    assert.deepEqual([wrong.status, wrong.text], [unknown.status, unknown.text]);
    assert.deepEqual(calls, ['hash', null]);
  });

  test('the oldest of too many sessions of an account ends', async () => {
    const world = await withAda();
    const clients = [];
    for (let count = 0; count <= SERVER_LIMITS.sessions; count++) {
      world.clock.pass(900_000);
      const client = new Client(world, `192.0.2.${count}`);
      await client.signIn(ADA.login);
      clients.push(client);
    }
    assert.equal((await world.options.store.query('sessions')).length, SERVER_LIMITS.sessions);
  });
});

describe('changes come from pages of this site', () => {
  test('another origin, none, or no token is refused, and nothing is changed', async () => {
    const world = await withAda();
    const client = await signedIn(world, ADA.login);
    const change = (headers: Readonly<Record<string, string>>): ReturnType<Client['send']> =>
      client.send('DELETE', '/api/account', undefined, headers);
    assert.equal(codeOf(await change({ origin: 'https://evil.example' })), 'origin-refused');
    assert.equal(codeOf(await change({ origin: 'null' })), 'origin-refused');
    assert.equal(codeOf(await change({ 'x-csrf-token': '' })), 'csrf-refused');
    const other = new Client(world);
    await other.signIn(ADA.login);
    assert.equal(codeOf(await change({ 'x-csrf-token': other.csrf })), 'csrf-refused');
    assert.equal((await client.send('GET', '/api/session')).status, 200);
    const signIn = await new Client(world).send(
      'POST',
      '/api/session',
      { login: ADA.login, password: PASSWORD },
      { origin: 'https://evil.example' },
    );
    assert.equal(codeOf(signIn), 'origin-refused');
  });
});

describe('limits', () => {
  test('attempts to sign in: of a login from anywhere, and of an address for any login', async () => {
    const world = await withAda();
    for (let count = 0; count < SERVER_LIMITS.signIns; count++)
      await new Client(world, `192.0.2.${count}`).signIn(ADA.login, 'no');
    const late = await new Client(world, '198.51.100.1').signIn(ADA.login);
    assert.equal(late.status, 429);
    assert.ok(Number(late.headers.get('retry-after')) > 0);
    world.clock.pass(900_000);
    assert.equal((await new Client(world, '198.51.100.1').signIn(ADA.login)).status, 200);
    for (let count = 0; count < SERVER_LIMITS.signInsOfClient; count++)
      await new Client(world, '203.0.113.9').signIn(`login-${count}`, 'no');
    assert.equal((await new Client(world, '203.0.113.9').signIn('another', 'no')).status, 429);
  });

  test('those that succeed do not count', async () => {
    const world = await withAda();
    const client = new Client(world, '192.0.2.1');
    for (let count = 0; count <= SERVER_LIMITS.signIns; count++)
      assert.equal((await client.signIn(ADA.login)).status, 200);
  });

  test('requests of a person, and of an address without a session, also with a token of nothing', async () => {
    const world = await withAda();
    const client = await signedIn(world, ADA.login);
    const send = (who: Client): Promise<{ status: number }> => who.send('GET', '/api/definitions');
    for (let count = 0; count < SERVER_LIMITS.requestsPerMinute; count++)
      assert.equal((await send(client)).status, 200);
    assert.equal((await send(client)).status, 429);
    const guest = new Client(world, '203.0.113.7');
    for (let count = 0; count < SERVER_LIMITS.visitsPerMinute; count++) {
      guest.cookie = `__Host-session=guess-${count}`;
      await send(guest);
    }
    assert.equal((await send(guest)).status, 429);
    assert.equal((await send(new Client(world, '203.0.113.8'))).status, 200);
  });

  test('a body, a path and a password that are too long', async () => {
    const world = await withAda();
    const client = await signedIn(world, ADA.login);
    const body = { definition: 'x'.repeat(SERVER_LIMITS.bodyBytes), version: '' };
    const large = await client.send('POST', '/api/applications', body);
    assert.deepEqual([large.status, codeOf(large)], [413, 'body-too-large']);
    const long = await client.send(
      'GET',
      `/api/applications/${'x'.repeat(SERVER_LIMITS.segment + 1)}`,
    );
    assert.equal(long.status, 404);
    for (const length of [MIN_PASSWORD - 1, SERVER_LIMITS.passwordLength + 1])
      await assert.rejects(
        async () => {
          const { addAccount } = await import('../../src/server/accounts.js');
          await addAccount(world.options, { login: 'x', roles: [], password: 'x'.repeat(length) });
        },
        { code: 'unusable' },
      );
    const secret = await new Client(world).signIn(
      ADA.login,
      'x'.repeat(SERVER_LIMITS.passwordLength + 1),
    );
    assert.equal(secret.status, 401);
  });

  test('a body that is no JSON, or of another shape, names the place', async () => {
    const client = await signedIn(await withAda(), ADA.login);
    const broken = await client.send(
      'POST',
      '/api/applications',
      new TextEncoder().encode('{"a":'),
    );
    assert.deepEqual([broken.status, codeOf(broken)], [400, 'body-unreadable']);
    const other = await client.send('POST', '/api/applications', { definition: 7, version: '1' });
    assert.match(other.text, /"pointer":"\/definition"/);
  });
});

test('a failure inside tells the client nothing, and the operator everything', async () => {
  const world = makeWorld();
  world.options.store.query = () => Promise.reject(new Error('password=hunter2'));
  const answer = await new Client(world).send('GET', '/api/definitions');
  assert.equal(answer.status, 500);
  assert.doesNotMatch(answer.text, /hunter2/);
  assert.match(String(world.errors[0]), /hunter2/);
  assert.equal(new URL(ORIGIN).protocol, 'https:');
});

test('scrypt: a hash has its own salt and cost, and is compared in any case', async () => {
  const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
  const [one, two] = [await passwords.hash(PASSWORD), await passwords.hash(PASSWORD)];
  assert.notEqual(one, two);
  assert.match(one, /^scrypt\$16\$1\$1\$[\w-]{22}\$[\w-]{43}$/);
  const others = createScryptPasswords();
  assert.equal(await others.verify(PASSWORD, one), true);
  assert.equal(await others.verify(`${PASSWORD} `, one), false);
  assert.equal(await others.verify('', null), false);
});
