import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { digest } from '../../src/crypto/index.js';
import { read } from '../../src/read.js';
import { disclosuresOf, withhold } from '../../src/share.js';
import type { JsonObject } from '../../src/badge/contract.js';
import {
  claims,
  credential,
  ISSUER,
  judged,
  part,
  signer,
  token,
  told,
} from '../securing/jose/jwt-support.js';

const digestOf = async (text: string): Promise<string> => encodeBase64url(await digest(text));
const own = await signer('ES256'),
  KID = `${ISSUER}/key`,
  pages = { [ISSUER]: { id: ISSUER, assertionMethod: [KID] }, [KID]: own.jwk };

const NAME = part(['salt1', 'name', 'Soldering']);
const CITY = part(['salt2', 'city', 'Graz']);
const PLACE = part(['salt3', 'place', { _sd: [await digestOf(CITY)] }]);
const TAG = part(['salt4', 'secret tag']);

/** An SD-JWT with a member in a member and an item of an array. */
async function signed(): Promise<string> {
  const { name: _name, credentialSubject, ...rest } = credential();
  const subject = credentialSubject as JsonObject,
    achievement = {
      ...(subject['achievement'] as JsonObject),
      tag: ['open', { '...': await digestOf(TAG) }],
    };
  const payload = {
    ...rest,
    ...claims(credential()),
    credentialSubject: { ...subject, achievement, _sd: [await digestOf(PLACE)] },
    _sd: [await digestOf(NAME)],
    _sd_alg: 'sha-256',
  };
  return [
    await token(own, { kid: KID, typ: 'vc+sd-jwt' }, payload),
    NAME,
    PLACE,
    CITY,
    TAG,
    '',
  ].join('~');
}

describe('X-51: parts of an SD-JWT that a holder withholds', () => {
  test('is listed as it is in the badge, with items of arrays', async () => {
    const [badge] = await read(await signed());
    assert.deepEqual(
      disclosuresOf(badge!).map(({ name, value }) => [
        name,
        typeof value === 'string' ? value : '{}',
      ]),
      [
        ['name', 'Soldering'],
        ['place', '{}'],
        ['city', 'Graz'],
        [undefined, 'secret tag'],
      ],
    );
  });
  test('is removed with everything that depends on it, and the signature stays valid', async () => {
    const [badge] = await read(await signed());
    const text = await withhold(badge!, [PLACE, TAG]);
    assert.deepEqual(text.split('~').slice(1), [NAME, '']);
    const report = await judged(text, pages);
    assert.equal(report.verdict, 'valid', told(report));
    assert.ok(!JSON.stringify(report.badge?.document).match(/Graz|secret tag/));
  });
  test('may be nothing at all; a holder’s signature over all of it is removed, since it would no longer be valid', async () => {
    const text = await signed(),
      [badge] = await read(text);
    assert.equal(await withhold(badge!, []), text);
    assert.equal(await withhold({ raw: `${text}eyJhbGciOiJFUzI1NiJ9.e30.AAAA` }, []), text);
  });
  test('is nothing for another securing mechanism', async () => {
    const [badge] = await read(JSON.stringify(credential()));
    assert.deepEqual(disclosuresOf(badge!), []);
    await assert.rejects(withhold(badge!, []), TypeError);
  });
});
