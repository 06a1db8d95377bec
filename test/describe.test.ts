import { strict as assert } from 'node:assert';
import test from 'node:test';
import { describe } from '../src/describe.js';
import { createKey, issue } from '../src/issue.js';
import { LOCALES, loadMessages } from '../src/locales.js';
import { read } from '../src/read.js';
import { verify } from '../src/verify.js';
import { draft, NOW } from './issuing/drafts.js';

test('F1: one call describes a badge in the requested language', async () => {
  const { json } = await issue(draft, { key: await createKey(), now: NOW });
  const [badge] = await read(json);
  const report = await verify(badge!, { now: NOW });
  for (const lang of Object.keys(LOCALES)) {
    const { headlines } = await loadMessages(lang);
    const view = await describe(badge!, report, { lang });
    assert.equal(view.lang, lang);
    assert.ok(
      Object.values(headlines).some(({ lead }) => lead === view.verdict.lead),
      lang,
    );
  }
  assert.equal((await describe(badge!)).lang, 'en');
  assert.equal((await describe(badge!, undefined, { lang: 'pt' })).lang, 'pt-BR');
});
