/** Writes a folder of badges of 6.6 kB, each with an id and a proof of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSigner, unsigned } from './large-badge.mjs';
import { addProof } from './ours.mjs';

const FILES_OF_A_FOLDER = 1_000;
const NOW = '2026-11-20T12:00:00Z';

/** Resolves to the folder with `count` badges, in folders of 1,000. */
export async function manyFiles(count) {
  const root = mkdtempSync(join(tmpdir(), 'open-badge-'));
  const signer = await newSigner();
  for (let number = 0; number < count; number++) {
    const folder = join(root, String(Math.floor(number / FILES_OF_A_FOLDER)));
    if (number % FILES_OF_A_FOLDER === 0) mkdirSync(folder);
    const document = unsigned(signer, {
      id: `urn:uuid:5f1e1f5c-3d7f-4f3f-9f0a-${String(number).padStart(12, '0')}`,
    });
    const badge = await addProof(document, signer, { created: NOW });
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(badge));
  }
  return root;
}
