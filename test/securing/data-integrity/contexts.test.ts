/** The pinned contexts (M-29): a package update that changes a meaning changes a digest here, and breaks every proof made before. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import canonicalize from 'canonicalize';
import type { JsonObject } from '../../../src/badge/contract.js';
import { digest, toHex } from '../../../src/crypto/index.js';
import {
  bundledContext,
  bundledContextUrls,
  OB_3_0_3,
  VARIANTS_3_0_3,
} from '../../../src/securing/data-integrity/jsonld/index.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';

const skip = withoutVectors;
/** SHA-256 of the canonical JSON (RFC 8785): mirrors differ in white space only. */
const DIGESTS: Readonly<Record<string, string>> = {
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json':
    '7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394',
  'https://purl.imsglobal.org/spec/clr/v2p0/context.json':
    'a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44',
  'https://purl.imsglobal.org/spec/ob-accred/v2p0/context':
    '0e94a1c1c7e9e70fc45410baa71fc6596c6b16f106ac7a7231c0a7759a168bb8',
  'https://purl.imsglobal.org/spec/ob-accred/v2p0/context.json':
    '0e94a1c1c7e9e70fc45410baa71fc6596c6b16f106ac7a7231c0a7759a168bb8',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json':
    '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json':
    'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json':
    '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json':
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld':
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json':
    '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
  'https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json':
    'f6c4c3b3b800cb9ffc87828d8105e3dd0d20692e5936d2cc4dead2b247e11a08',
  'https://w3id.org/security/data-integrity/v1':
    '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
  'https://w3id.org/security/data-integrity/v2':
    '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
  'https://w3id.org/security/multikey/v1':
    'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
  'https://w3id.org/security/suites/ed25519-2018/v1':
    'b4cb4ede62cd5c1e98b54340bf9d5ae636e6ba6e92b6bffb50be3c12b473a2de',
  'https://w3id.org/security/suites/ed25519-2020/v1':
    'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
  'https://w3id.org/security/suites/x25519-2020/v1':
    '454c264ab52b3ee90b2c21a996afc4f5f2a02c2e282799b6e92305e1aa536de6',
  'https://w3id.org/security/v1':
    'd87de2ce3ce407bcac481f8af31e211e54beb5cbd7dd459826ed0502302ee234',
  'https://w3id.org/security/v2':
    '38a9ef19cf3a75bf856202bd1ed4cbd55c985ad4a809eb7f4ef584ba9d51dc90',
  'https://w3id.org/vc-revocation-list-2020/v1':
    '375634e782babefd3763cb72b41b70527780b158fcf93855d8f3b56844233341',
  'https://w3id.org/vc/status-list/2021/v1':
    '9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6',
  'https://www.w3.org/2018/credentials/v1':
    'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
  'https://www.w3.org/ns/credentials/status/v1':
    'b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492',
  'https://www.w3.org/ns/credentials/v2':
    'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
  'https://www.w3.org/ns/did/v1':
    'a7e146c40fcec005d3f0f14ae745665f446da58d7914a9d8f733746686fad82b',
};
/** The three published states of 3.0.3, newest first (M-30). */
const STATES = [
  '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
  'ebc297f165b4882a6c28feb2706147c95e3e8294206dd0fb85043df9057b3b79',
  'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
];

const digestOf = async (value: unknown): Promise<string> =>
  toHex(await digest(canonicalize(value) ?? ''));
const published = (file: string): JsonObject => JSON.parse(vectorText(file)) as JsonObject;

test('M-29: every bundled context has its pinned digest, and none is missing or extra', async () => {
  assert.deepEqual(bundledContextUrls().sort(), Object.keys(DIGESTS).sort());
  for (const [url, expected] of Object.entries(DIGESTS))
    assert.equal(await digestOf(bundledContext(url)), expected, url);
});

test('M-30: the states of 3.0.3', async () => {
  assert.deepEqual(
    await Promise.all(
      VARIANTS_3_0_3.map((_, variant) => digestOf(bundledContext(OB_3_0_3, variant))),
    ),
    STATES,
  );
});

test(
  'M-29, M-30: bundled contexts, CLR tables and both kept states of 3.0.3 equal the published files',
  { skip },
  () => {
    const index = JSON.parse(vectorText('contexts/INDEX.json')) as Record<string, string>;
    let compared = 0;
    for (const url of bundledContextUrls()) {
      if (index[url] === undefined || url === OB_3_0_3) continue;
      assert.equal(canonicalize(bundledContext(url)), canonicalize(published(index[url]!)), url);
      compared++;
    }
    assert.ok(compared >= 18, String(compared));
    assert.equal(
      canonicalize(bundledContext(OB_3_0_3, 0)),
      canonicalize(published('contexts/variants/ob-v3p0-context-3.0.3.validator-2026.json')),
      'June 2026',
    );
    assert.equal(
      canonicalize(bundledContext(OB_3_0_3, 2)),
      canonicalize(published(index[OB_3_0_3]!)),
      'April 2025',
    );
  },
);

test('P-15: no bundled context maps undefined terms, but VCDM 1.1’s own suites', () => {
  for (const url of bundledContextUrls()) {
    const context = bundledContext(url)!['@context'];
    for (const entry of [context ?? []].flat() as JsonObject[])
      assert.ok(typeof entry !== 'object' || !('@vocab' in entry), url);
  }
});
