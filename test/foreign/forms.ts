/** Every form in which badges are minted. */
import type { JsonObject } from '../../src/badge/contract.js';
import { decodeBase64url, encodeBase64url } from '../../src/bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../../src/bytes/utf8.js';
import {
  createKey,
  createStatusList,
  derive,
  issue,
  type Mechanism,
  type Signer,
} from '../../src/issue.js';
import { mechanisms, signerOf } from '../../src/securing/signers.js';
import { draft, NOW } from '../issuing/drafts.js';
import type { Form, Minted } from './contract.js';

const WORD = ['Built a robot', 'Built a rocket'] as const;

/** Changes one word inside the payload of a token, or of JSON. */
function altered(text: string): string {
  const change = (plain: string): string => plain.replace(...WORD);
  if (text.startsWith('{')) return change(text);
  const [head, payload, ...rest] = text.split('.');
  const plain = decodeUtf8(decodeBase64url(payload!)!)!;
  return [head, encodeBase64url(encodeUtf8(change(plain))), ...rest].join('.');
}

async function minted(
  mechanism: Mechanism,
  algorithm: Signer['algorithm'],
  more: object = {},
): Promise<Minted> {
  const signer = await createKey({ algorithm });
  const url = 'https://college.example/status/1';
  const statusList = await createStatusList({ url, signer, now: NOW });
  const { text, credential } = await issue(draft, {
    signer,
    mechanism,
    now: NOW,
    statusList,
    ...more,
  });
  return { text, credential, signer, published: { [url]: statusList.text } };
}

/** Mints a base proof, and derives from it. */
async function derived(pointers: readonly string[]): Promise<Minted> {
  const { text, signer, published } = await minted('ecdsa-sd-2023', 'P-256');
  const document = JSON.parse(text) as JsonObject;
  const shown = await derive({ document }, pointers);
  const credential = JSON.parse(shown.text) as JsonObject;
  return { text: shown.text, credential, signer, published };
}

const form = (
  name: string,
  mechanism: Mechanism,
  algorithm: Signer['algorithm'],
  mint: () => Promise<Minted>,
): Form => ({ name, mechanism, algorithm, mint, alter: altered });

/** Parts that a holder may withhold, in the forms that allow it. */
const DISCLOSABLE = { disclosable: ['/credentialSubject/result', '/evidence/0'], decoys: 2 };
const MORE: Readonly<Record<string, object>> = {
  'sd-jwt': DISCLOSABLE,
  'dc+sd-jwt': DISCLOSABLE,
};

const plainForms = async (mechanism: Mechanism): Promise<Form[]> =>
  (await signerOf(mechanism)).keys.map((algorithm) =>
    form(`\`${mechanism}\`, ${algorithm}`, mechanism, algorithm, () =>
      minted(mechanism, algorithm, MORE[mechanism]),
    ),
  );

const SELECTIVE: readonly Form[] = [
  form('`ecdsa-sd-2023`, the least derived', 'ecdsa-sd-2023', 'P-256', () => derived([])),
  form('`ecdsa-sd-2023`, a part derived', 'ecdsa-sd-2023', 'P-256', () =>
    derived(['/evidence/0', '/credentialSubject/result']),
  ),
  form('`ecdsa-sd-2023`, all derived', 'ecdsa-sd-2023', 'P-256', () => derived([''])),
];

/** Makes the list of forms, in the order of the mechanisms. */
export const allForms = async (): Promise<readonly Form[]> =>
  (
    await Promise.all(
      mechanisms().map((name) =>
        name === 'ecdsa-sd-2023' ? Promise.resolve(SELECTIVE) : plainForms(name),
      ),
    )
  ).flat();
