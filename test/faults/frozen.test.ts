/** Inputs that froze us, each within two seconds of the processor now (10.B, X-3). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { MAX_PROOF_WORK } from '../../src/securing/data-integrity/work-budget.js';
import { BadgeError } from '../../src/errors.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { readLink } from '../../src/share.js';
import { verify } from '../../src/verify.js';
import { didOf, draft, judge, newKey, NOW, options, sign } from '../golden/mint.js';
import { signWith } from '../mutation/signed-badges.js';
import { FAULT_CLOCK, faultBytes, withoutFaults } from '../support/faults.js';
import { SLACK, startClock } from '../support/work-clock.js';

const MAX_MS = 2_000;

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  const elapsed = startClock();
  const done = await work();
  const ms = elapsed();
  assert.ok(ms < SLACK * MAX_MS, `${Math.round(ms)} ms`);
  return done;
}
const unsupported = ({ findings }: Report): unknown =>
  findings.find(({ code, outcome }) => code === 'graph-too-complex' && outcome === 'unsupported')
    ?.params?.['limit'];

test('10.B 09: of 32,000 badge elements the first alone is read', { skip: withoutFaults }, () =>
  inTime(() => assert.rejects(read(faultBytes('09-assertions.svgz')), BadgeError)),
);

test('10.B 11: a BBS proof of 200 hidden statements', { skip: withoutFaults }, () =>
  inTime(async () => {
    const [badge] = await read(faultBytes('11-bbs-slow.json'));
    const { verdict } = await verify(badge!, { now: FAULT_CLOCK, offline: true });
    assert.notEqual(verdict, 'valid');
  }),
);

test('10.B: a share link that ends in 80,000 marks', () =>
  inTime(() =>
    assert.rejects(readLink(`https://x.example/#vc=1${')'.repeat(80_000)}a`), BadgeError),
  ));

test('10.B: ten proofs over a large document: beyond the work that is left they are unsupported', () =>
  inTime(async () => {
    const signer = await newKey('Ed25519');
    const other = (await sign(draft(didOf(signer)), signer))['proof'] as JsonObject;
    const document: JsonObject = {
      ...draft(didOf(signer)),
      evidence: Array.from({ length: 4_000 }, (_, at) => ({
        id: `https://ada.example/${at}`,
        type: ['Evidence'],
        name: `E ${at}`,
      })),
      proof: Array.from({ length: 10 }, () => ({
        ...options(signer),
        proofValue: other['proofValue']!,
      })),
    };
    const report = await judge(document, { now: NOW });
    assert.equal(report.verdict, 'invalid');
    const left = report.findings.filter(({ params }) => params?.['cause'] === 'graph-too-complex');
    assert.ok(left.length >= 3, String(left.length));
    assert.ok(left.every(({ params }) => params?.['limit'] === MAX_PROOF_WORK));
  }));

test('10.B, M-30: ten proofs over a document with twelve canonical forms: each form is work', () =>
  inTime(async () => {
    const signer = await newKey('Ed25519');
    const other = (await sign(draft(didOf(signer)), signer))['proof'] as JsonObject;
    const { credentialSubject, ...rest } = draft(didOf(signer));
    const subject = credentialSubject as JsonObject;
    const made = (tags: number, proofs: number): JsonObject => ({
      ...rest,
      // members that older states of the context lack, a number that jsonld.js rounds, and texts
      // whose order differs by code unit and by code point
      jti: 'urn:x:1',
      endorsementJwt: ['eyJhbGciOiJFZERTQSJ9.e30.AAAA'],
      credentialSubject: {
        ...subject,
        creditsEarned: 1e-7,
        achievement: {
          ...(subject['achievement'] as JsonObject),
          tag: Array.from({ length: tags }, (_, at) => `${at % 2 ? '～' : '😀'}${at}`),
        },
      },
      proof: Array.from({ length: proofs }, () => ({
        ...options(signer),
        proofValue: other['proofValue']!,
      })),
    });
    const report = await judge(made(9_900, 10), { now: NOW });
    assert.equal(report.verdict, 'invalid', 'all forms of the first proof were tried');
    const left = report.findings.filter(({ params }) => params?.['cause'] === 'graph-too-complex');
    assert.equal(left.length, 9);
    // an alteration is only reported where no form is left to try
    const evidence = Array.from({ length: 6_000 }, (_, at) => ({
      id: `https://ada.example/${at}`,
      type: ['Evidence'],
      name: `E ${at}`,
    }));
    const large = await judge({ ...made(9_900, 1), evidence }, { now: NOW });
    assert.equal(large.verdict, 'unsupported');
    assert.equal(
      large.findings.find(({ code }) => code === 'graph-too-complex')?.params?.['limit'],
      MAX_PROOF_WORK,
    );
  }));

test('10.B: twenty thousand numbers that jsonld.js signs as 0 are each looked up once', () =>
  inTime(async () => {
    const signer = await newKey('Ed25519');
    const tiny = Array.from({ length: 9_900 }, (_, at) =>
      Number(`${1 + (at % 9)}e-${7 + (Math.floor(at / 9) % 290)}`),
    );
    const subject = draft(didOf(signer))['credentialSubject'] as JsonObject;
    const document = draft(didOf(signer), {
      credentialSubject: {
        ...subject,
        creditsEarned: tiny,
        achievement: {
          ...(subject['achievement'] as JsonObject),
          creditsAvailable: tiny,
          tag: tiny.map((number) => `a long text, so that a search in it takes time: ${number}`),
        },
      },
    });
    const report = await judge(await sign(document, signer), { now: NOW });
    assert.ok(report.findings.some(({ code }) => code === 'proof-covers-less'));
  }));

test('10.B: a presentation of hundreds of badges is read and hashed once, not once for each of them', () =>
  inTime(async () => {
    const signer = await newKey('Ed25519');
    const wrongProof = { ...options(signer), proofValue: `z${'2'.repeat(86)}` };
    const inside = Array.from({ length: 60 }, () => ({
      ...draft(didOf(signer)),
      proof: wrongProof,
    }));
    const text = JSON.stringify({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: didOf(signer),
      verifiableCredential: inside,
      proof: {
        ...options(signer, { proofPurpose: 'authentication' }),
        proofValue: `z${encodeBase58(new Uint8Array(64).fill(1))}`,
      },
    });
    for (const badge of await read(text)) {
      const { findings } = await verify(badge, { now: NOW, offline: true });
      assert.ok(findings.some(({ code }) => code === 'presentation-altered'));
    }
  }));

test('10.B: ten thousand entries of a context list are unsupported, not false', () =>
  inTime(async () => {
    const signer = await newKey('Ed25519');
    const plain = draft(didOf(signer));
    const contexts = plain['@context'] as readonly string[];
    const many = [...contexts, ...Array.from({ length: 9_000 }, () => contexts[1]!)];
    const report = await judge({
      ...plain,
      '@context': many,
      proof: { ...options(signer), proofValue: `z${'2'.repeat(86)}` },
    });
    assert.notEqual(report.verdict, 'valid');
    assert.equal(unsupported(report), 64);
  }));

test('10.B: an id of 250,000 characters in a thousand statements is not written a thousand times', () =>
  inTime(async () => {
    const endorsement = Array.from({ length: 1_000 }, () => ({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { id: 'urn:x', type: ['EndorsementSubject'] },
    }));
    const id = `https://college.example/${'a/'.repeat(125_000)}`;
    const signer = await newKey('Ed25519');
    const text = await signWith(signer, 'eddsa-jcs-2022', 'SHA-256', { id, endorsement });
    const [badge] = await read(text);
    const report = await verify(badge!, { now: NOW, offline: true });
    assert.equal(report.authentic, 'yes');
  }));
