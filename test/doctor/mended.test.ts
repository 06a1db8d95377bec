import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { DEFECTS, MENDED } from '../../src/formats/doctor/contract.js';
import { unbake } from '../../src/formats/index.js';
import { REMEDIES } from '../../src/issuing/remedies.js';
import { createKey, doctor, issue } from '../../src/issue.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { textChunk } from '../formats/pictures.js';
import { draft, NOW } from '../issuing/drafts.js';
import { vectorBytes, vectors, withoutVectors } from '../support/vectors.js';
import { behind } from './defects.js';

test('a badge that is mended is valid again', async () => {
  const { text } = await issue(draft, { signer: await createKey(), now: NOW });
  const { mended } = await doctor(behind(textChunk('tEXt', 'BadgeCredential\0', text)));
  const [badge] = await read(mended!);
  assert.equal((await verify(badge!, { now: NOW })).verdict, 'valid');
});

test('every defect has a reason and a remedy, and is tested here', () => {
  assert.deepEqual(Object.keys(REMEDIES).sort(), [...DEFECTS].sort());
  assert.ok([...MENDED].every((code) => DEFECTS.includes(code)));
});

test(
  'B-10, X-3: images of other issuers never make it throw anything but a BadgeError',
  { skip: withoutVectors },
  async () => {
    let images = 0;
    const files = vectors()
      .map(({ file }) => file)
      .filter((file) => /\.(png|svg)$/i.test(file));
    for (const file of files) {
      const { state, mended, texts } = await doctor(vectorBytes(file)).catch((error: unknown) => {
        assert.ok(error instanceof BadgeError, `${file}: ${String(error)}`);
        return { state: 'no-badge', mended: undefined, texts: [] };
      });
      images++;
      if (mended) assert.equal((await unbake(mended))[0]!.text, texts[0]!.text, file);
      if (state === 'healthy') assert.ok((await unbake(vectorBytes(file))).length > 0, file);
    }
    assert.ok(images > 10, String(images));
  },
);
