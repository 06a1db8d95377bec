/** Gives every form in which badges are minted to every verifier that others wrote. */
import { readFileSync } from 'node:fs';
import type { Answer, ForeignVerifier, Form, Minted } from './contract.js';
import { allForms } from './forms.js';
import { digitalbazaar } from './verifiers/digitalbazaar.js';
import { jose } from './verifiers/jose.js';
import { sdJwtCore } from './verifiers/sd-jwt-core.js';
import { verifierCore } from './verifiers/verifier-core.js';

export const VERIFIERS: readonly ForeignVerifier[] = [digitalbazaar, verifierCore, jose, sdJwtCore];

/** The answers about one form: as minted, and with one word changed. */
export interface Row {
  readonly form: Form;
  readonly minted: Minted;
  readonly answers: readonly Answer[];
  readonly aboutAltered: readonly Answer[];
}

async function rowOf(form: Form): Promise<Row> {
  const minted = await form.mint();
  const altered = { ...minted, text: form.alter(minted.text) };
  if (altered.text === minted.text) throw new Error(`${form.name}: nothing was changed`);
  return {
    form,
    minted,
    answers: await Promise.all(VERIFIERS.map((one) => one.verify(minted, form))),
    aboutAltered: await Promise.all(VERIFIERS.map((one) => one.verify(altered, form))),
  };
}

export const matrix = async (): Promise<readonly Row[]> =>
  Promise.all((await allForms()).map(rowOf));

/** Gives the installed version of a package. */
function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const CELLS: Readonly<Record<Answer, string>> = {
  accepted: 'accepts',
  refused: '**refuses**',
  'not its form': '–',
};

const INTRODUCTION = `# Compatibility

<!-- Written by \`node --import tsx scripts/compatibility.ts\`; a test compares it. -->

Which verifiers written by others accept the badges that this package mints, in each form. Each cell is the result of a test in which the verifier is called directly, without code of this package
between; the same badge with one word changed is refused wherever the badge is accepted. – means that the verifier does not read the form.
`;

const NOTES = `
- Of \`ecdsa-rdfc-2019\`, \`ecdsa-jcs-2019\` and \`eddsa-jcs-2022\` the test puts the suite together from the verifier's own proof class, keys and canonicalisation.
- \`@digitalcredentials/verifier-core\` knows \`eddsa-rdfc-2022\` alone, and reports a proof of any other suite as an invalid signature; the forms that it does not read have –.
- \`sd-jwt\` is \`vc+sd-jwt\`, with the credential in it; \`dc+sd-jwt\` has claims by type. A reader of either that knows no Open Badges does not read its status list.
- A base proof of \`ecdsa-sd-2023\` is for the holder alone; verifiers are shown what was derived.
- A badge that is baked into PNG or SVG has the same text, and needs a reader of baked badges first.
- The JSON of every form passes the JSON Schema of OB 3.0 that 1EdTech publishes (that of July 2024 with a list of proofs, which the standard does not require).
`;

/** Writes the table as Markdown. */
export function compatibility(rows: readonly Row[]): string {
  const heads = VERIFIERS.map(({ packages: [name] }) => `\`${name}\` ${versionOf(name!)}`);
  const scopes = VERIFIERS.map(
    ({ packages, scope }) => `- ${packages.map((name) => `\`${name}\``).join(' with ')}: ${scope}.`,
  );
  const lines = rows.map(
    ({ form, answers }) => `| ${form.name} | ${answers.map((one) => CELLS[one]).join(' | ')} |`,
  );
  return [
    INTRODUCTION,
    `| form | ${heads.join(' | ')} |`,
    `| --- |${heads.map(() => ' --- |').join('')}`,
    ...lines,
    '',
    'What each of them checks:',
    '',
    ...scopes,
    NOTES,
  ].join('\n');
}
