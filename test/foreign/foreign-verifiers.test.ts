/** Badges of every form, given to verifiers that others wrote, and theirs to ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import type { JsonObject } from '../../src/badge/contract.js';
import { createKey, createStatusList, issue, revoke } from '../../src/issue.js';
import { draft, NOW } from '../issuing/drafts.js';
import { vectorText, withoutVectors } from '../support/vectors.js';
import type { Answer } from './contract.js';
import { compatibility, matrix, VERIFIERS } from './matrix.js';
import { verifierCore } from './verifiers/verifier-core.js';

const rows = await matrix();
const names = VERIFIERS.map(({ packages: [name] }) => name!);
/**
 * The schema of the standard of July 2024: before edition 1.3 relaxed it, it had every set as an
 * array, which OB 3.0 does not require of `proof` (M-2).
 */
const SCHEMA = 'schemas/1edtech-gh-pages/achievementcredential.json';

const withProofs = ({ proof, ...rest }: JsonObject): JsonObject =>
  proof === undefined ? rest : { ...rest, proof: [proof].flat() };

describe('verifiers that others wrote', () => {
  for (const { form, answers, aboutAltered } of rows)
    test(`I-4: ${form.name}: accepted by each that reads the form, and refused when altered`, () => {
      assert.ok(answers.includes('accepted'), 'one of them reads it');
      for (const [at, answer] of answers.entries()) {
        assert.notEqual(answer, 'refused', names[at]);
        const expected = answer === 'accepted' ? 'refused' : 'not its form';
        assert.equal(aboutAltered[at], expected, names[at]);
      }
    });

  test('S-12: a revocation is read from our status list by @digitalcredentials/verifier-core', async () => {
    const signer = await createKey();
    const url = 'https://college.example/status/2';
    const statusList = await createStatusList({ url, signer, now: NOW });
    const { text, credential } = await issue(draft, { signer, statusList, now: NOW });
    const answer = (): Promise<Answer> =>
      verifierCore.verify(
        { text, credential, signer, published: { [url]: statusList.text } },
        rows[0]!.form,
      );
    assert.equal(rows[0]!.form.mechanism, 'eddsa-rdfc-2022');
    assert.equal(await answer(), 'accepted');
    await revoke(statusList, String(credential['id']), { signer, now: NOW });
    assert.equal(await answer(), 'refused');
  });

  test('docs/compatibility.md is what scripts/compatibility.ts writes', () => {
    const file = new URL('../../docs/compatibility.md', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), compatibility(rows));
  });

  test('I-2: the JSON of every form passes the schema of OB 3.0', { skip: withoutVectors }, () => {
    const validator = new Validator(JSON.parse(vectorText(SCHEMA)) as JsonObject, '2019-09');
    for (const { form, minted } of rows) {
      const { valid, errors } = validator.validate(withProofs(minted.credential));
      assert.ok(valid, `${form.name}: ${JSON.stringify(errors)}`);
    }
    assert.ok(!validator.validate({ ...rows[0]!.minted.credential, issuer: 7 }).valid);
  });
});
