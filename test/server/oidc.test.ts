/** Sign-in by OpenID Connect, against a real provider on the loopback address. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createOidc } from '../../src/server/oidc.js';
import { Client } from './support/client.js';
import { CLIENT, runProvider, signInAt, type RunningProvider } from './support/provider.js';
import { makeWorld, type World } from './support/world.js';

let provider: RunningProvider;
before(async () => {
  provider = await runProvider();
});
after(() => provider?.close());

const worldWithOidc = (): World =>
  makeWorld({ oidc: createOidc({ ...CLIENT, issuer: provider.issuer, allowLoopback: true }) });

/** Begins a sign-in; gives the URL of the provider, and keeps the cookie. */
async function begin(client: Client): Promise<string> {
  const { status, headers } = await client.send('GET', '/api/oidc/begin');
  assert.equal(status, 303);
  const [cookie] = headers.getSetCookie();
  assert.match(
    cookie!,
    /^__Host-oidc=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/,
  );
  client.cookie = cookie!.split(';')[0]!;
  return headers.get('location')!;
}
const finish = (client: Client, { search }: URL): ReturnType<Client['send']> =>
  client.send('GET', `/api/oidc/callback${search}`);

describe('sign-in by OpenID', () => {
  test('makes an account with the role of a learner, and finds it again', async () => {
    const world = worldWithOidc();
    for (const round of [1, 2]) {
      const client = new Client(world);
      const url = await begin(client);
      assert.match(url, /code_challenge_method=S256/);
      const answer = await finish(client, await signInAt(url, 'ada'));
      assert.equal(answer.status, 303, `${round}: ${answer.text} ${String(world.errors)}`);
      assert.equal(answer.headers.get('location'), 'https://badges.college.example/');
      const cookies = answer.headers.getSetCookie();
      assert.match(
        cookies.find((one) => one.startsWith('__Host-oidc='))!,
        /Max-Age=0/,
      );
      client.cookie = cookies.find((one) => one.startsWith('__Host-session='))!.split(';')[0]!;
      const session = (await client.send('GET', '/api/session')).json as { roles: string[] };
      assert.deepEqual(session.roles, ['learner']);
    }
    const accounts = await world.options.store.query('accounts');
    assert.deepEqual(
      accounts.map(({ subject, login }) => [subject, login]),
      [[`${provider.issuer} ada`, null]],
    );
  });

  test('an answer to another browser’s sign-in, or a code that was used, is refused', async () => {
    const world = worldWithOidc();
    const [own, other] = [new Client(world), new Client(world)];
    const answer = await signInAt(await begin(own), 'grace');
    await begin(other);
    assert.equal((await finish(other, answer)).status, 401, 'the state is of another browser');
    assert.equal((await finish(own, answer)).status, 303);
    assert.equal((await finish(own, answer)).status, 401);
    const none = new Client(world);
    assert.equal((await finish(none, answer)).status, 404);
  });

  test('a provider without https is refused outside of the loopback address', async () => {
    for (const issuer of ['http://login.example', 'http://127.0.0.1.evil.example'])
      await assert.rejects(
        createOidc({ ...CLIENT, issuer, allowLoopback: true }).begin(),
        /issuer: expected an https URL/,
      );
    await assert.rejects(createOidc({ ...CLIENT, issuer: provider.issuer }).begin(), TypeError);
  });

  test('a server without a provider answers that it has none', async () => {
    const client = new Client(makeWorld());
    assert.equal((await client.send('GET', '/api/oidc/begin')).status, 503);
  });
});
