import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issue } from '../../src/issue.js';
import { NOW } from '../issuing/drafts.js';
import { badge, folder, key } from './verified-files.js';

test('X-2b: --offline makes no request, and is not combined with options that need one', async () => {
  const sh = folder();
  const { lines, status } = await sh.run('verify', 'good.json', '--offline', '--json');
  assert.deepEqual([lines[0]!['verdict'], status], ['valid', 0]);
  assert.deepEqual(sh.asked, []);
  const address = await sh.run('verify', 'https://college.example/b.png', '--offline');
  assert.deepEqual([address.status, sh.asked], [64, []]);
  sh.write('map.json', {});
  assert.equal(
    (await sh.run('verify', 'good.json', '--offline', '--offline-map', 'map.json')).status,
    64,
  );
});

test('P-11: a context that is not bundled is taken from the map', async () => {
  const sh = folder();
  const context = 'https://college.example/context.json';
  const extended = {
    '@context': [...draftContexts, context],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    mascot: 'owl',
    issuer: { type: ['Profile'] },
    credentialSubject: badge.credential['credentialSubject']!,
  };
  const document = { '@context': { mascot: 'https://college.example/vocab#mascot' } };
  const minted = await issue(extended, { key, now: NOW, contexts: () => document });
  sh.write('extended.json', minted.json);
  sh.write('context.json', document);
  sh.write('map.json', { [context]: 'context.json' });
  assert.equal(
    (await sh.run('verify', 'extended.json', '--json')).lines[0]!['verdict'],
    'unsupported',
  );
  assert.equal(
    (await sh.run('verify', 'extended.json', '--offline-map', 'map.json', '--json')).lines[0]![
      'verdict'
    ],
    'valid',
  );
});
const draftContexts = badge.credential['@context'] as string[];
