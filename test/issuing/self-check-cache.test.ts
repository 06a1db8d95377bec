import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  controllerDocument,
  createCache,
  createKey,
  createStatusList,
  issue,
  type Signer,
} from '../../src/issue.js';
import { draft, NOW } from './drafts.js';

test('I-4: badges that share a cache fetch the documents of their self-check once', async () => {
  const key = await createKey({ controller: 'did:web:college.example' });
  const signer: Signer = { ...key, publicKeyMultibase: undefined };
  const requested: string[] = [];
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    requested.push(String(input));
    return Response.json(controllerDocument(key));
  };
  const settings = { signer, now: NOW, fetch };
  const cache = createCache();
  for (let at = 0; at < 3; at++) await issue(draft, { ...settings, cache });
  assert.deepEqual(requested, ['https://college.example/.well-known/did.json']);
  await issue(draft, settings);
  assert.equal(requested.length, 2, 'without a cache each asks');
});

test('I-4, S-12: badges of two lists share a cache, each judged by its own', async () => {
  const signer = await createKey();
  const url = 'https://college.example/status/1';
  const list = await createStatusList({ url, signer, now: NOW });
  const cache = createCache();
  const { report } = await issue(draft, { signer, now: NOW, statusList: list, cache });
  assert.equal(report.verdict, 'valid');
  const other = await createStatusList({ url: `${url}0`, signer, now: NOW });
  const again = await issue(draft, { signer, now: NOW, statusList: other, cache });
  assert.equal(again.report.verdict, 'valid');
});
