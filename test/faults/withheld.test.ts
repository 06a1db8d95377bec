/** Left out is not absent (10.A4, P-37): what a holder may have withheld leaves open whether a badge is current. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { withheldParts } from '../../src/securing/withheld.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { disclose } from '../../src/jose/disclosures.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import {
  digestOf,
  entry,
  LIST_URL,
  newWithheldWorld,
  sdJwtOf,
  shown,
  type WithheldWorld,
} from '../support/withheld.js';
import { claimsOf, didOf, draft, newKey, proveSelective, sign, signJwt } from '../golden/mint.js';
import { FAULT_CLOCK, faultText, withoutFaults } from '../support/faults.js';

const world: WithheldWorld = await newWithheldWorld();
const END = { validUntil: '2027-01-01T00:00:00Z' };
const told = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code }) => `${outcome} ${code}`)
    .join(', ');

async function judged(text: string, more: VerifyOptions = {}): Promise<Report> {
  const [badge] = await read(text);
  return verify(badge!, { ...world.options, ...more });
}
const assertVerdict = async (text: string, verdict: string, ...codes: string[]): Promise<void> => {
  const report = await judged(text);
  assert.equal(report.verdict, verdict, told(report));
  for (const code of codes) assert.ok(told(report).includes(code), `${code}: ${told(report)}`);
};

const WHOLE = shown(['salt', entry(10)]);
const SIZE = shown(['salt', 'statusSize', 2]);
const TYPE = shown(['salt', 'x:Other']);
const STATUSES: ReadonlyArray<
  readonly [name: string, status: Json, disclosure: string, all: string, less: string]
> = [
  ['the only entry', [{ '...': await digestOf(WHOLE) }], WHOLE, 'revoked', 'status-withheld'],
  [
    'a second entry',
    [entry(3), { '...': await digestOf(WHOLE) }],
    WHOLE,
    'revoked',
    'status-withheld',
  ],
  [
    'a member of the entry',
    entry(5, { _sd: [await digestOf(SIZE)] }),
    SIZE,
    'revoked',
    'status-withheld',
  ],
  [
    'an item of its types',
    entry(3, { type: ['BitstringStatusListEntry', { '...': await digestOf(TYPE) }] }),
    TYPE,
    '',
    'status-withheld',
  ],
];
for (const [name, credentialStatus, disclosure, all, less] of STATUSES)
  test(`10.A4, 03: SD-JWT, ${name} of the status withheld: not known to be current`, async () => {
    const token = await sdJwtOf(world, { ...END, credentialStatus });
    if (all) await assertVerdict(`${token}~${disclosure}~`, all);
    await assertVerdict(`${token}~`, 'indeterminate', less);
    const accepted = await judged(`${token}~`, { acceptWithheld: true });
    assert.ok(told(accepted).includes(`warn ${less}`), told(accepted));
    assert.equal(accepted.conditions?.acceptWithheld, true);
  });

test('10.A4: decoys in a status, in a list of contexts or types, and in a date count as withheld', async () => {
  const decoy = { '...': 'decoy' };
  for (const more of [
    { ...END, credentialStatus: [entry(3), decoy] },
    { ...END, credentialStatus: { ...entry(3), _sd: ['decoy'] } },
    {
      ...END,
      credentialStatus: entry(3),
      type: ['VerifiableCredential', 'OpenBadgeCredential', decoy],
    },
    { ...END, credentialStatus: { ...entry(3), more: [{ deep: [decoy] }] } },
  ])
    assert.notEqual((await judged(`${await sdJwtOf(world, more)}~`)).verdict, 'valid');
});

test('10.A4: a credential disclosed as a whole under the claim vc has its root there', async () => {
  const whole = shown(['salt', 'vc', { _sd: ['decoy'] }]);
  const opened = await disclose(
    { _sd: [await digestOf(whole)] },
    [whole],
    (text) => JSON.parse(text) as Json,
  );
  assert.ok('payload' in opened);
  assert.deepEqual(withheldParts(opened.withheld, '/vc'), {
    root: true,
    status: false,
    dates: false,
    recipient: false,
    locations: [''],
  });
  assert.deepEqual(withheldParts(['/vc/credentialStatus/type', '/vc/validUntil'], '/vc'), {
    root: false,
    status: true,
    dates: true,
    recipient: false,
    locations: ['/credentialStatus/type', '/validUntil'],
  });
});

test('10.A4: other withheld members are no reason for doubt', async () => {
  const { credentialSubject, ...rest } = draft(world.issuer);
  const token = await sdJwtOf(world, {
    ...rest,
    credentialSubject: { ...(credentialSubject as JsonObject), _sd: ['decoy'] },
  });
  await assertVerdict(`${token}~`, 'valid', 'skipped proof-withheld');
});

const p256 = await newKey('P-256');
const derived = async (
  more: JsonObject,
  isMandatory?: (quad: string) => boolean,
): Promise<string> => {
  const document = draft(didOf(p256), more);
  const proof = await proveSelective(
    document,
    p256,
    await newKey('P-256'),
    p256,
    undefined,
    isMandatory,
  );
  return JSON.stringify({ ...document, proof });
};
const ofStatus = (quad: string): boolean => /tatus|lists\.example/.test(quad);

test('10.A4, 04, P-37: a derived ecdsa-sd-2023 proof that lacks an end, a status or both: not known to be current', async () => {
  for (const more of [{}, END, { credentialStatus: entry(3) }] as JsonObject[])
    await assertVerdict(await derived(more), 'indeterminate', 'unknown period-withheld');
  await assertVerdict(
    await derived({ credentialStatus: entry(3) }, () => true),
    'indeterminate',
    'unknown period-withheld',
  );
  await assertVerdict(await derived({ ...END, credentialStatus: entry(3) }, ofStatus), 'valid');
  await assertVerdict(await derived({ ...END, credentialStatus: entry(10) }), 'revoked');
});

test('10.A4, P-37: a shown status may be one of several, unless the issuer made all of it mandatory', async () => {
  const suspension = {
    ...entry(3, { statusPurpose: 'suspension' }),
    statusListCredential: `${LIST_URL}/s`,
  };
  for (const credentialStatus of [entry(3), [entry(3)], suspension]) {
    const more = { ...END, credentialStatus };
    await assertVerdict(await derived(more), 'indeterminate', 'unknown status-withheld');
    await assertVerdict(await derived(more, () => true), 'valid');
    await assertVerdict(await derived(more, ofStatus), 'valid');
    // that the entry is one of the badge's is mandatory, where it points is not
    await assertVerdict(
      await derived(more, (quad) => quad.includes('#credentialStatus>')),
      'indeterminate',
      'unknown status-withheld',
    );
  }
  const accepted = await judged(await derived({ ...END, credentialStatus: entry(3) }), {
    acceptWithheld: true,
  });
  assert.equal(accepted.verdict, 'valid', told(accepted));
});

test('10.A4, P-37: the status of a document inside is not that of the badge', async () => {
  const endorsement = {
    id: 'urn:uuid:e1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: 'did:example:e',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { id: 'https://college.example/cox', type: ['EndorsementSubject'] },
    credentialStatus: entry(7),
  };
  const more = { ...END, endorsement: [endorsement] };
  const all = { ...more, credentialStatus: entry(3) };
  const isOwn = (quad: string): boolean => /\/one#3>/.test(quad);
  const isInner = (quad: string): boolean => /\/one#7>/.test(quad);
  await assertVerdict(await derived(all, (quad) => isOwn(quad)), 'valid');
  await assertVerdict(await derived(all, isInner), 'indeterminate', 'unknown status-withheld');
  const shown = JSON.parse(await derived(more, isInner)) as JsonObject;
  for (const credentialStatus of [undefined as unknown as Json, [], null, [null]])
    await assertVerdict(
      JSON.stringify({ ...shown, credentialStatus }),
      'indeterminate',
      'unknown period-withheld',
    );
});

test('P-37: a badge without id has its status at the node that no statement leads to', async () => {
  const { id: _id, ...document } = draft(didOf(p256), { ...END, credentialStatus: entry(3) });
  const proofOf = async (isMandatory: (quad: string) => boolean): Promise<string> => {
    const scoped = await newKey('P-256');
    const proof = await proveSelective(document, p256, scoped, p256, undefined, isMandatory);
    return JSON.stringify({ ...document, proof });
  };
  const codes = async (isMandatory: (quad: string) => boolean): Promise<string> =>
    told(await judged(await proofOf(isMandatory)));
  assert.doesNotMatch(await codes(ofStatus), /(?:status|period)-withheld/);
  assert.match(await codes(() => false), /unknown status-withheld/);
});

test('10.A4: a proof of the issuer over the whole beside a derived one shows that nothing is withheld', async () => {
  const whole = JSON.parse(await derived({})) as JsonObject;
  const { proof, ...document } = whole;
  const { proof: second } = await sign(document, p256, { cryptosuite: 'ecdsa-rdfc-2019' });
  await assertVerdict(JSON.stringify({ ...document, proof: [proof, second] }), 'valid');
  await assertVerdict(JSON.stringify({ ...document, proof: [second, proof] }), 'valid');
});

/** Makes a badge without a member that the model requires. */
function lacking(issuer: string, ...path: readonly string[]): JsonObject {
  const document = JSON.parse(JSON.stringify(draft(issuer))) as JsonObject;
  const inner = path.slice(0, -1).reduce((at, name) => at[name] as JsonObject, document);
  delete (inner as Record<string, Json>)[path.at(-1)!];
  return document;
}
const REQUIRED = [
  ['validFrom'],
  ['issuer'],
  ['credentialSubject', 'achievement'],
  ['credentialSubject', 'achievement', 'criteria'],
] as const;

test('P-39: what a derived proof does not show is not disclosed, and no fault of the issuer', async () => {
  for (const path of REQUIRED) {
    const document = lacking(didOf(p256), ...path);
    const scoped = await newKey('P-256');
    const proof = await proveSelective(document, p256, scoped, p256);
    const [badge] = await read(JSON.stringify({ ...document, proof }));
    const report = await verify(badge!, world.options);
    assert.equal(report.verdict, 'indeterminate', told(report));
    const found = report.findings.find(({ code }) => code === 'property-withheld');
    assert.equal(found?.outcome, 'unknown', path.join('/'));
    assert.equal(found.params?.['property'], path.at(-1));
    const view = present(badge!, report, { messages: en });
    assert.ok(view.withheld.some((text) => text.includes(path.at(-1)!)));
    assert.ok(view.advice.every(({ reader }) => !/correct/.test(reader)));
  }
  // the same without anything that might be withheld is a fault
  const whole = lacking(world.issuer, 'issuer', 'id');
  const report = await judged(JSON.stringify(await sign(whole, world.signer)));
  assert.ok(
    report.findings.some(({ code, outcome }) => code === 'property-missing' && outcome === 'fail'),
  );
});

test('P-39, X-51: an SD-JWT shows where something is withheld', async () => {
  const claims = claimsOf(draft(world.issuer));
  for (const [at, code] of [
    ['credentialSubject', 'property-missing'],
    ['achievement', 'property-withheld'],
  ] as const) {
    const document = lacking(world.issuer, 'credentialSubject', 'achievement', 'criteria');
    const subject = document['credentialSubject'] as Record<string, Json>;
    const withheld =
      at === 'achievement' ? (subject['achievement'] as Record<string, Json>) : subject;
    withheld['_sd'] = ['decoy'];
    const token = await signJwt({ ...document, ...claims }, world.signer, { typ: 'vc+sd-jwt' });
    const report = await judged(`${token}~`);
    const found = report.findings.filter(({ pointer }) => pointer?.endsWith('/criteria'));
    assert.deepEqual(
      found.map((one) => one.code),
      [code],
    );
    assert.equal(report.verdict, code === 'property-missing' ? 'invalid' : 'indeterminate');
  }
});

test('10.A4: the reason states the remedy', async () => {
  const [badge] = await read(await derived({}));
  const view = present(badge!, await verify(badge!, world.options), { messages: en });
  assert.match(view.verdict.reason, /Only an issuer that makes both mandatory/);
  assert.ok(view.advice.some(({ issuer }) => /mandatory/.test(issuer ?? '')));
});

test('04: the shared derived badge without end and status', { skip: withoutFaults }, async () => {
  for (const [file, verdict] of [
    ['04-ecdsa-sd-end-and-status-withheld.json', 'indeterminate'],
    ['04-ecdsa-sd-all-shown.json', 'expired'],
  ] as const) {
    const report = await judged(faultText(file), { now: FAULT_CLOCK });
    assert.equal(report.verdict, verdict, told(report));
    assert.equal(report.authentic, 'yes');
  }
});
