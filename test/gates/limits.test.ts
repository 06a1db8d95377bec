import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MAX_BASE58_CHARS } from '../../src/bytes/base58.js';
import { MAX_PROOFS } from '../../src/securing/data-integrity/verify-proofs.js';
import { MAX_SCHEMA_STEPS } from '../../src/verification/work-limits.js';
import {
  MAX_PROOF_WORK,
  PROOF_WORK_PER_BADGE,
} from '../../src/securing/data-integrity/work-budget.js';
import { MAX_ISSUER_KEYS } from '../../src/securing/keys/key-names.js';
import { MAX_STATUS_ENTRIES } from '../../src/verification/checks/status.js';
import { MAX_BBS_MESSAGES } from '../../src/crypto/bbs.js';
import { CONTAINER_LIMITS, CREDENTIAL_LIMITS } from '../../src/json/limits.js';
import { MAX_IMAGE_BYTES } from '../../src/formats/payload.js';
import { PDF_LIMITS } from '../../src/formats/pdf-objects.js';
import { MAX_PNG_CHUNKS } from '../../src/formats/png-chunks.js';
import { MAX_SVG_ATTRIBUTES, MAX_SVG_DEPTH, MAX_SVG_ELEMENTS } from '../../src/formats/svg-scan.js';
import { MAX_FILES_WORK } from '../../src/formats/text.js';
import { ZIP_LIMITS } from '../../src/formats/zip.js';
import { IMAGE_LIMITS } from '../../src/view/image.js';
import { MAX_SENT_TRUST_BYTES } from '../../src/cli/verify-queue.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import { DEFINITION_MARKS, MARK_LIMITS, MARKDOWN_LIMIT } from '../../src/view/markdown-text.js';
import { WRITTEN_LIMIT } from '../../src/view/sanitize-text.js';
import { MAX_CONTEXT_ENTRIES } from '../../src/securing/data-integrity/jsonld/contexts/urls.js';
import { MAX_BLANK_NODES } from '../../src/securing/data-integrity/jsonld/index.js';
import { MAX_DISCLOSURES } from '../../src/jose/disclosures.js';
import * as APPLICATION from '../../src/journey/application/limits.js';
import { CLEANING_LIMITS } from '../../src/journey/cleaning/limits.js';
import { READ_LIMITS } from '../../src/read.js';
import { SERVER_LIMITS } from '../../src/server/limits.js';
import { MAX_LIST_BYTES } from '../../src/status/bitstring/bits.js';
import {
  LISTS_BYTES_PER_BADGE,
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
  UNPACKED_BYTES_PER_BADGE,
} from '../../src/status/index.js';
import { ENDORSEMENTS_PER_BADGE, MAX_ENDORSEMENTS } from '../../src/verification/checks/index.js';
import { MAX_FINDINGS } from '../../src/verification/findings-limit.js';

import { OVER_APPLICATION } from '../limits/application.js';
import { OVER_CLEANING } from '../limits/cleaning.js';
import { OVER_READING } from '../limits/reading.js';
import { OVER_SERVER } from '../limits/server.js';
import { OVER_WORK } from '../limits/work.js';

const { SAVE_WITHIN: _, ...APPLICATION_LIMITS } = APPLICATION;

const CONSTANTS: Readonly<Record<string, number | Readonly<Record<string, number>>>> = {
  ...APPLICATION_LIMITS,
  CLEANING_LIMITS: { ...CLEANING_LIMITS },
  CONTAINER_LIMITS: { ...CONTAINER_LIMITS },
  DEFINITION_MARKS,
  CREDENTIAL_LIMITS: { ...CREDENTIAL_LIMITS },
  LISTS_BYTES_PER_BADGE,
  MARK_LIMITS,
  MARKDOWN_LIMIT,
  MAX_BASE58_CHARS,
  MAX_BBS_MESSAGES,
  MAX_BLANK_NODES,
  MAX_CONTEXT_ENTRIES,
  MAX_DISCLOSURES,
  ENDORSEMENTS_PER_BADGE,
  MAX_ENDORSEMENTS,
  MAX_FILES_WORK,
  MAX_FINDINGS,
  MAX_IMAGE_BYTES,
  MAX_ISSUER_KEYS,
  MAX_LIST_BYTES,
  MAX_LISTS_BYTES,
  MAX_PNG_CHUNKS,
  MAX_PROOF_WORK,
  MAX_PROOFS,
  MAX_SCHEMA_STEPS,
  MAX_SENT_TRUST_BYTES,
  MAX_STATUS_ENTRIES,
  MAX_SVG_ATTRIBUTES,
  MAX_SVG_DEPTH,
  MAX_SVG_ELEMENTS,
  MAX_UNPACKED_BYTES,
  UNPACKED_BYTES_PER_BADGE,
  NET_LIMITS,
  PDF_LIMITS,
  PICTURE_LIMITS: IMAGE_LIMITS,
  PROOF_WORK_PER_BADGE,
  READ_LIMITS: { ...READ_LIMITS },
  SERVER_LIMITS,
  WRITTEN_LIMIT,
  ZIP_LIMITS,
};

test('X-3: docs/limits.md states each limit as it is', () => {
  const rows = [...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| `([\w.]+)` \| (\d+) \|/gm)];
  assert.ok(rows.length >= Object.keys(CONSTANTS).length);
  for (const [, name, value] of rows) {
    const [constant, member] = name!.split('.');
    const found = CONSTANTS[constant!];
    const is = typeof found === 'object' ? found[member!] : found;
    assert.equal(Number(value), is, name);
  }
});

test('X-3, 10.B: each limit is exceeded in a test, with the result in docs/limits.md', () => {
  const text = readFileSync('docs/limits.md', 'utf8');
  const rows = [...text.matchAll(/^\| `([\w.]+)` \| \d+ \| .* \| `([^`]+)` \|$/gm)];
  const told = Object.fromEntries(rows.map(([, name, ends]) => [name, ends]));
  const tested = Object.entries({
    ...OVER_WORK,
    ...OVER_READING,
    ...OVER_CLEANING,
    ...OVER_APPLICATION,
    ...OVER_SERVER,
  }).map(([name, { ends }]) => [name, ends]);
  const shown = rows.filter(([, , ends]) => ends === 'cut').map(([, name]) => [name, 'cut']);
  assert.deepEqual(
    told,
    Object.fromEntries([
      ...tested,
      ...shown,
      ['NET_LIMITS.waitsInAll', 'unknown status-unreachable'],
      // of the command alone: test/commands/verify-queue.test.ts exceeds it
      ['MAX_SENT_TRUST_BYTES', 'exit status 64'],
    ]),
  );
  assert.equal(rows.length, [...text.matchAll(/^\| `/gm)].length, 'a row without its end');
});
