import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { loadMessages } from '../../src/locales/index.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import {
  FAULT_CLOCK,
  faultBytes,
  faultFetch,
  faultText,
  withoutFaults,
} from '../support/faults.js';

const skip = withoutFaults;
const messages = await loadMessages('en');
const CONTEXT = 'https://w3id.org/openbadges/v2';
const PROFILE: JsonObject = {
  '@context': CONTEXT,
  type: 'Profile',
  id: 'https://lms.example/i/1.json',
  name: 'LMS',
  url: 'https://lms.example/',
  email: 'x@lms.example',
};
const CLASS: JsonObject = {
  '@context': CONTEXT,
  type: 'BadgeClass',
  id: 'https://lms.example/b/1.json',
  name: 'Bikes',
  description: 'Repairs bikes.',
  image: 'https://lms.example/b/1.png',
  criteria: { narrative: 'Repair one.' },
  issuer: 'https://lms.example/i/1.json',
};

type World = Readonly<Record<string, JsonObject | string>>;
/** Makes the site of the inputs: class and profile, and the changes of a case. */
const lms = (more: World = {}): World => ({
  'https://lms.example/b/1.json': CLASS,
  'https://lms.example/i/1.json': PROFILE,
  ...more,
});
const served = (world: World): typeof fetch =>
  faultFetch(
    undefined,
    Object.fromEntries(
      Object.entries(world).map(([url, body]) => [
        url,
        typeof body === 'string' ? body : JSON.stringify(body),
      ]),
    ),
  );

async function judged(
  input: string | Uint8Array,
  fetch: typeof globalThis.fetch,
  options: VerifyOptions = {},
): Promise<{ report: Report; said: string; reason: string }> {
  const [badge] = await read(input, { fetch });
  const report = await verify(badge!, { now: FAULT_CLOCK, fetch, ...options });
  const view = present(badge!, report, { messages });
  const { raw: _raw, words: _words, checking: _checking, ...shown } = view;
  return { report, said: JSON.stringify(shown), reason: view.verdict.reason };
}
const told = ({ findings }: Report): string =>
  JSON.stringify(
    findings.map(({ code, outcome, pointer, params }) => [outcome, code, pointer, params]),
  );
const fault = (file: string): string => faultText(`wild/${file}`);
const parsed = (file: string): Record<string, JsonObject> =>
  JSON.parse(fault(file)) as Record<string, JsonObject>;

describe('OB 2.0 and older, as they occur in practice (10.E1 to 10.E7)', { skip }, () => {
  const moodle = (): World => {
    const file = parsed('ob2-verify-alias.json') as unknown as JsonObject;
    const badge = file['badge'] as JsonObject;
    const issuer = badge['issuer'] as JsonObject;
    return {
      [String(file['id'])]: file,
      [String(badge['id'])]: badge,
      [String(issuer['id'])]: issuer,
    };
  };
  test('W46: Moodle writes `verify` beside the context of 2.0; the file, its URL and its image', async () => {
    const { id } = JSON.parse(fault('ob2-verify-alias.json')) as { id: string };
    for (const input of [
      fault('ob2-verify-alias.json'),
      id,
      faultBytes('wild/ob2-verify-alias-png.png'),
    ]) {
      const { report } = await judged(input, served(moodle()));
      assert.equal(report.verdict, 'valid', told(report));
      assert.ok(!report.findings.some(({ code }) => code === 'hosted-differs'), told(report));
    }
  });
  test('W47: the same, revoked', async () => {
    const { id } = JSON.parse(fault('ob2-verify-alias-revoked.json')) as { id: string };
    const notices: readonly JsonObject[] = [
      { id, revoked: true },
      { '@id': id, revoked: true },
      { revoked: true },
    ];
    for (const said of notices)
      for (const input of [fault('ob2-verify-alias-revoked.json'), id]) {
        const { report } = await judged(input, served({ ...moodle(), [id]: said }));
        assert.equal(report.verdict, 'revoked', told(report));
      }
  });
  test('W42: the same bytes on the site as in the file: no remark', async () => {
    const world = {
      'https://lms.example/ob1.json': fault('ob1-same-bytes.json'),
      'https://lms.example/ob1b.json': {
        name: 'Bikes',
        description: 'Repairs bikes.',
        image: 'https://lms.example/b/1.png',
        criteria: 'https://lms.example/c',
        issuer: 'https://lms.example/ob1i.json',
      },
      'https://lms.example/ob1i.json': { name: 'LMS', url: 'https://lms.example/' },
    };
    const { report } = await judged(fault('ob1-same-bytes.json'), served(world));
    assert.equal(report.verdict, 'valid', told(report));
    assert.ok(!report.findings.some(({ outcome }) => outcome === 'warn'), told(report));
  });
  test('W44: lists where OB 1.0 has objects are faulty, both members named', async () => {
    const world = { 'https://lms.example/ob1.json': fault('ob1-lists-of-one.json') };
    const { report } = await judged(fault('ob1-lists-of-one.json'), served(world));
    assert.equal(report.verdict, 'invalid');
    const faults = report.findings.filter(
      ({ check, outcome }) => check === 'structure' && outcome === 'fail',
    );
    assert.deepEqual(
      faults.map(({ pointer }) => pointer),
      ['/recipient', '/verify'],
    );
  });
  test('W50: a verification of another kind is unsupported, by its name', async () => {
    const { report, said, reason } = await judged(fault('blockcerts-v2.json'), served(lms()));
    assert.equal(report.verdict, 'unsupported', told(report));
    assert.match(reason, /MerkleProofVerification2017/);
    assert.doesNotMatch(said, /isn’t signed/);
  });
  const hosted = (file: string, more: World = {}): World =>
    lms({ 'https://lms.example/a/1.json': fault(file), ...more });
  test('W53: a hosted badge is described in the words of hosting', async () => {
    const { report, said } = await judged(
      fault('hosted-green-words.json'),
      served(hosted('hosted-green-words.json')),
    );
    assert.equal(report.verdict, 'valid', told(report));
    assert.match(said, /issuer’s site/);
    assert.match(said, /Hosted at lms\.example/);
    assert.doesNotMatch(
      said,
      /since it was signed|by the key of|what the issuer signed|status list|[Ss]eal\b/,
    );
  });
  test('W78: a class that its picture makes too large is reported as that', async () => {
    for (const [length, cause] of [
      [1_500_000, /most of it is an image/],
      [0, /response was too large(?!:)/],
    ] as const) {
      const image = `data:image/png;base64,${'A'.repeat(length)}`;
      const description = 'a'.repeat(1_500_000 - length);
      const world = hosted('hosted-green-words.json', {
        'https://lms.example/b/1.json': { ...CLASS, image, description },
      });
      const { report, said } = await judged(fault('hosted-green-words.json'), served(world));
      assert.equal(report.verdict, 'indeterminate', told(report));
      assert.match(said, cause);
    }
  });
  test('W55: allowedOrigins are hosts, the port of https included', async () => {
    for (const [allowed, verdict] of [
      ['lms.example:443', 'valid'],
      ['LMS.example', 'valid'],
      ['lms.example.', 'valid'],
      ['https://lms.example:443/', 'valid'],
      ['lms.example:8443', 'invalid'],
      ['lms.example@evil.example', 'invalid'],
      ['example', 'invalid'],
    ] as const) {
      const verification = { type: 'VerificationObject', allowedOrigins: [allowed] };
      const world = hosted('allowed-origins-port.json', {
        'https://lms.example/i/1.json': { ...PROFILE, verification },
      });
      const { report } = await judged(fault('allowed-origins-port.json'), served(world));
      assert.equal(report.verdict, verdict, `${allowed} ${told(report)}`);
    }
  });
  test('W60: criteria without content are remarked', async () => {
    const world = hosted('ob2-criteria-empty.json', {
      'https://lms.example/b/1.json': { ...CLASS, criteria: {} },
    });
    const { report } = await judged(fault('ob2-criteria-empty.json'), served(world));
    assert.equal(report.verdict, 'valid');
    const remark = report.findings.find(({ code }) => code === 'property-empty');
    assert.deepEqual([remark?.outcome, remark?.pointer], ['warn', '/badge/criteria']);
  });
  test('W61: `hashed` as text is faulty, and no person becomes a mismatch by it', async () => {
    const fetch = served(hosted('ob2-hashed-string.json'));
    const { report } = await judged(fault('ob2-hashed-string.json'), fetch, {
      recipient: 'ada@mail.example',
    });
    assert.equal(report.verdict, 'invalid');
    assert.notEqual(report.recipient, 'mismatch', told(report));
  });
  test('W67: JSON that is sent as a web page is reported as that', async () => {
    const fetch = served(hosted('hosted-green-words.json'));
    const page: typeof globalThis.fetch = async (input, init) => {
      const response = await fetch(input, init);
      return String(input).endsWith('/a/1.json')
        ? new Response(await response.text(), {
            headers: { 'content-type': 'text/html; charset=UTF-8' },
          })
        : response;
    };
    const { report, reason } = await judged(fault('hosted-green-words.json'), page);
    assert.equal(report.verdict, 'indeterminate');
    assert.match(reason, /as a web page/);
  });
  test('W69: `{"revoked": true}` and nothing else, of a file and of its URL', async () => {
    const world = lms({ 'https://lms.example/r.json': { revoked: true } });
    for (const input of [fault('ob2-revoked-bare.json'), 'https://lms.example/r.json']) {
      const { report } = await judged(input, served(world));
      assert.equal(report.verdict, 'revoked', told(report));
    }
  });
  test('W71: 410 is a revocation by the host, for a URL and for an image that contains one', async () => {
    const gone: typeof globalThis.fetch = async () => new Response('', { status: 410 });
    for (const input of ['https://lms.example/r.json', faultBytes('wild/http-410.png')]) {
      const { report } = await judged(input, gone);
      assert.equal(report.verdict, 'revoked', told(report));
    }
  });
  test('W73: an http URL is requested over https, typed, baked or inside', async () => {
    const http = (name: string): JsonObject =>
      JSON.parse(fault('http-address-file.json').replaceAll('b/1.json', name)) as JsonObject;
    const world: World = {
      'https://lms.example/a/1.json': http('b/1.json'),
      'https://lms.example/b/1.json': {
        ...CLASS,
        id: 'http://lms.example/b/1.json',
        issuer: 'http://lms.example/i/1.json',
      },
      'https://lms.example/i/1.json': { ...PROFILE, id: 'http://lms.example/i/1.json' },
    };
    for (const input of [
      fault('http-address-file.json'),
      'http://lms.example/a/1.json',
      faultBytes('wild/http-address-baked.png'),
    ]) {
      const { report } = await judged(input, served(world));
      assert.equal(report.verdict, 'valid', told(report));
    }
    const { reason } = await judged(fault('http-address-file.json'), served({}));
    assert.match(reason, /starts with http/);
  });
});
