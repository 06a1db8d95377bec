/** Requests that are one step over a limit of the journey's server each, and the answer. */
import { ownerOf } from '../../src/server/ids.js';
import { SERVER_LIMITS } from '../../src/server/limits.js';
import { DEFINITION } from '../journey/support/definition.js';
import { peopled, publish } from '../server/support/road.js';
import { Client, signedIn, type Answer } from '../server/support/client.js';
import { addPerson, makeWorld, type World } from '../server/support/world.js';

/** How a request over a limit ends: status and code. */
export interface OverServer {
  readonly ends: string;
  readonly make: () => Promise<Answer>;
}

const DEFINED = `${encodeURIComponent(DEFINITION.id)}/${DEFINITION.version}`;
const QUESTIONS = `/api/definitions/${DEFINED}/questions`;
const CALIBRATION = `/api/grantor/calibrations/${DEFINED}`;
const LOGIN = 'ada@mail.example';
const GET = ['GET', '/api/definitions'] as const;

async function learner(roles: readonly 'learner'[] = ['learner']): Promise<{
  readonly world: World;
  readonly client: Client;
  readonly account: string;
}> {
  const world = makeWorld();
  const account = await addPerson(world, { login: LOGIN, roles });
  return { world, client: await signedIn(world, LOGIN), account };
}

/** Sends so many times, and gives the last answer. */
async function repeated(times: number, send: (time: number) => Promise<Answer>): Promise<Answer> {
  for (let time = 1; time < times; time++) await send(time);
  return send(times);
}

export const OVER_SERVER: Readonly<Record<string, OverServer>> = {
  'SERVER_LIMITS.bodyBytes': {
    ends: '413 body-too-large',
    make: async () => {
      const { client } = await learner();
      return client.send('POST', '/api/applications', 'x'.repeat(SERVER_LIMITS.bodyBytes));
    },
  },
  'SERVER_LIMITS.requestsPerMinute': {
    ends: '429 too-many-requests',
    make: async () => {
      const { client } = await learner();
      return repeated(SERVER_LIMITS.requestsPerMinute + 1, () => client.send(...GET));
    },
  },
  'SERVER_LIMITS.pageRows': {
    ends: '422 unusable',
    make: async () => {
      const { client } = await learner();
      return client.send('GET', `/api/applications?limit=${SERVER_LIMITS.pageRows + 1}`);
    },
  },
  'SERVER_LIMITS.questionCharacters': {
    ends: '422 unusable',
    make: async () => {
      const people = await peopled();
      await publish(people);
      const text = 'x'.repeat(SERVER_LIMITS.questionCharacters + 1);
      return people.learner.send('POST', QUESTIONS, { text });
    },
  },
  'SERVER_LIMITS.preparedWorks': {
    ends: '422 unusable',
    make: async () => {
      const people = await peopled();
      await publish(people);
      const levels = { planned: 'all' };
      const works = Array.from({ length: SERVER_LIMITS.preparedWorks + 1 }, (_, index) => ({
        work: `p-${index}`,
        content: {},
        levels,
      }));
      return people.grantor.send('PUT', CALIBRATION, { works });
    },
  },
  'SERVER_LIMITS.assessorEntries': {
    ends: '422 unusable',
    make: async () => {
      const { first } = await peopled();
      const declared = Array.from({ length: SERVER_LIMITS.assessorEntries + 1 }, String);
      return first.send('PUT', '/api/assessor', { declared, skills: [] });
    },
  },
  'SERVER_LIMITS.visitsPerMinute': {
    ends: '429 too-many-requests',
    make: () => {
      const client = new Client(makeWorld());
      return repeated(SERVER_LIMITS.visitsPerMinute + 1, () => client.send(...GET));
    },
  },
  'SERVER_LIMITS.signIns': {
    ends: '429 too-many-requests',
    make: () => {
      const world = makeWorld();
      return repeated(SERVER_LIMITS.signIns + 1, (time) =>
        new Client(world, `192.0.2.${time}`).signIn(LOGIN),
      );
    },
  },
  'SERVER_LIMITS.signInsOfClient': {
    ends: '429 too-many-requests',
    make: () => {
      const client = new Client(makeWorld());
      return repeated(SERVER_LIMITS.signInsOfClient + 1, (time) => client.signIn(`login-${time}`));
    },
  },
  'SERVER_LIMITS.applications': {
    ends: '409 quota-exceeded',
    make: async () => {
      const { world, client, account } = await learner();
      const { store, secret } = world.options;
      await store.append('definitions', [
        { id: 'urn:x:d', version: '1', name: 'D', json: '{"id":"urn:x:d","version":"1"}', at: '' },
      ]);
      const owner = ownerOf(secret, account);
      const kept = Array.from({ length: SERVER_LIMITS.applications }, (_, at) => ({
        application: String(at),
        owner,
        revision: 1,
        json: '{}',
        at: '',
      }));
      await store.append('applications', kept);
      return client.send('POST', '/api/applications', { definition: 'urn:x:d', version: '1' });
    },
  },
  'SERVER_LIMITS.learnerBytes': {
    ends: '409 quota-exceeded',
    make: async () => {
      const { world, client, account } = await learner();
      const { store, secret } = world.options;
      const file = { digest: 'sha256-x', mediaType: 'video/mp4', at: '' };
      const size = SERVER_LIMITS.learnerBytes;
      await store.append('files', [{ ...file, owner: ownerOf(secret, account), size }]);
      return client.send('POST', '/api/files', new TextEncoder().encode('a'), {
        'x-file-name': 'a.txt',
      });
    },
  },
  'SERVER_LIMITS.segment': {
    ends: '404 not-found',
    make: async () => {
      const { client } = await learner();
      return client.send('GET', `/api/applications/${'x'.repeat(SERVER_LIMITS.segment + 1)}`);
    },
  },
  'SERVER_LIMITS.sessions': {
    ends: '401 sign-in-required',
    make: async () => {
      const { world, client } = await learner();
      for (let count = 0; count < SERVER_LIMITS.sessions; count++) {
        world.clock.pass(100_000);
        await new Client(world, String(count)).signIn(LOGIN);
      }
      return client.send('GET', '/api/session');
    },
  },
  'SERVER_LIMITS.passwordLength': {
    ends: '422 unusable',
    make: async () => {
      const world = makeWorld();
      await addPerson(world, { login: 'grantor', roles: ['grantor'] });
      const grantor = await signedIn(world, 'grantor');
      const password = 'x'.repeat(SERVER_LIMITS.passwordLength + 1);
      return grantor.send('POST', '/api/accounts', { login: LOGIN, password, roles: ['learner'] });
    },
  },
};
