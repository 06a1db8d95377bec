/**
 * The requirements of 1EdTech for displayers: a good, an expired and a revoked badge, in VCDM 2.0
 * and 1.1, each with its image, name, description, issuer, date and status. Revoked by the list of
 * 1EdTech's own guide as well as by BitstringStatusList.
 */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { bakePng } from '../../src/formats/png.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { pngWith } from '../formats/pictures.js';
import {
  asV1,
  CONTEXTS,
  draft,
  entry,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  sign,
  sign2020,
  worldOf,
  type World,
} from './mint.js';

const issuer = await newKey('Ed25519');
const HOST = 'https://college.example';
const WEB = 'did:web:college.example';
const REVOKED_AT = `${HOST}/revoked`;
const METHOD = { verificationMethod: `${WEB}#key-1` };
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const MODELS = {
  'VCDM 2.0': (document: JsonObject) => sign(document, issuer, METHOD),
  'VCDM 1.1': (document: JsonObject) => {
    const { '@context': listed, ...rest } = asV1(document);
    const extra = (document['@context'] as string[]).slice(2);
    return sign2020({ ...rest, '@context': [...(listed as string[]), ...extra] }, issuer, METHOD);
  },
};

const subject = draft(WEB)['credentialSubject'] as JsonObject;
const pictured: JsonObject = {
  credentialSubject: {
    ...subject,
    achievement: {
      ...(subject['achievement'] as JsonObject),
      image: { id: PICTURE, type: 'Image' },
    },
  },
};
const edtech = {
  '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
  credentialStatus: { id: REVOKED_AT, type: '1EdTechRevocationList' },
};
/**
 * A status entry of BitstringStatusList. Its context is part of VCDM 2.0; a badge of VCDM 1.1 names
 * it.
 */
const bitstring = (model: string): JsonObject => ({
  ...(model === 'VCDM 1.1'
    ? { '@context': [...CONTEXTS, 'https://www.w3.org/ns/credentials/status/v1'] }
    : {}),
  credentialStatus: entry(),
});

const CASES: ReadonlyArray<
  readonly [name: string, verdict: string, headline: RegExp, more: (model: string) => JsonObject]
> = [
  ['good', 'valid', /verified|valid|genuine/i, () => ({})],
  ['expired', 'expired', /expired|ended/i, () => ({ validUntil: '2026-06-01T00:00:00Z' })],
  ['revoked (1EdTechRevocationList)', 'revoked', /revoked|withdrawn/i, () => edtech],
  ['revoked (BitstringStatusList)', 'revoked', /revoked|withdrawn/i, bitstring],
];

const world = async (id: string): Promise<World> => ({
  [`${HOST}/.well-known/did.json`]: {
    id: WEB,
    verificationMethod: [
      {
        id: METHOD.verificationMethod,
        type: 'Multikey',
        controller: WEB,
        publicKeyMultibase: issuer.multikey,
      },
    ],
    assertionMethod: [METHOD.verificationMethod],
  },
  [REVOKED_AT]: {
    id: REVOKED_AT,
    issuer: WEB,
    revokedCredential: [{ id, revoked: true, revocationReason: 'Issued in error' }],
  },
  [LIST_URL]: await sign(list(WEB, { encodedList: packed([94_567]) }), issuer, METHOD),
});

for (const [model, signed] of Object.entries(MODELS))
  for (const [name, verdict, headline, more] of CASES) {
    test(`R-10: displayer guide, ${model}: ${name}`, async () => {
      const document = await signed(draft(WEB, { ...pictured, ...more(model) }));
      const [badge] = await read(bakePng(pngWith(), JSON.stringify(document)));
      const report = await verify(badge!, {
        now: NOW,
        fetch: worldOf(await world(String(document['id']))),
      });
      assert.equal(
        report.verdict,
        verdict,
        JSON.stringify(
          report.findings
            .filter(({ outcome }) => outcome !== 'pass')
            .map(({ outcome, code, params }) => [outcome, code, params]),
        ),
      );
      assert.equal(report.authentic, 'yes');
      const view = present(badge!, report, { messages: en });
      assert.equal(view.image.src, PICTURE);
      assert.equal(view.image.origin, 'signed');
      assert.equal(view.title.text, 'Coxswain');
      assert.equal(view.description?.text, 'Steers an eight.');
      assert.equal(view.issuer.name.text, 'Harbour Rowing Club');
      assert.match(view.date?.text ?? '', /2026/);
      assert.equal(view.verdict.verdict, verdict);
      assert.match(JSON.stringify(view.verdict), headline);
      // the proof and the status are told apart, each in words
      for (const question of view.questions) assert.ok(question.answer.length > 0, question.id);
    });
  }
