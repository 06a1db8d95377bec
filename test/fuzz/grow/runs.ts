/**
 * Texts that repeat one character, in each member of a badge: an expression or a search that tries
 * each position of such a run, or each of its parts, takes quadratic time or worse.
 */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';
import { en } from '../../../src/locales/en.js';
import { present } from '../../../src/present.js';
import { read } from '../../../src/read.js';
import { share } from '../../../src/share.js';
import { verify } from '../../../src/verify.js';
import { ACHIEVEMENT, ASSERTION, copy } from '../../badge/samples.js';
import { didOf, jwtBadge, NOW, worldOf } from '../../golden/mint.js';
import type { GrowCase, Kit } from './contract.js';
import { draw } from './run.js';

/** Repeated texts: white space, marks that expressions in `src/` search for, digits, letters. */
const UNITS = [
  ...[' ', '\t', '\n', '\0', '.', ',', '-', '_', '/', '\\', ':', ';', '=', '&', '%', '#', '?', '+'],
  ...['0', 'a', 'A', 'T', '\u00e9', '\u0301', '\u200b', '\u202e', '\u{1f600}'],
  ...['@', '<', '>', '(', ')', '[', ']', '{', '}', '*', '`', '"', "'", '!', '|', '~', '$', '^'],
  ...['a@', '< ', '(a@', '](', '![', '**', '=3D', '%22', '&lt;', '\r\n', 'a.', '<a ', '-->', 'eyJ'],
] as const;

/** Texts before and after a run: at its start alone, in it, and with an end that fits no rule. */
const AROUND: ReadonlyArray<(own: string, run: string) => string> = [
  (own, run) => `${own}${run}`,
  (_, run) => `${run}x`,
  (own, run) => `${own}<(${run}/`,
];

/** Members whose texts decide how the document is read; changed ones would end it at once. */
const OF_FORM = new Set(['@context', 'type', 'proof', 'endorsementJwt']);

/** Lists the pointers of the texts in a document, with those of equal lists once. */
function textsIn(value: Json, pointer = ''): string[] {
  if (typeof value === 'string') return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as JsonObject)
    .filter(([name]) => !OF_FORM.has(name) && !/^[1-9]/.test(name))
    .flatMap(([name, child]) => textsIn(child, `${pointer}/${name}`));
}

function replaced(value: Json, path: readonly string[], change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  const [name = '', ...rest] = path;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, at) =>
      String(at) === name ? replaced(item, rest, change) : item,
    );
  const object = value as JsonObject;
  return { ...object, [name]: replaced(object[name]!, rest, change) };
}

const PAGE = 'https://badges.example/open.html';
const RECIPIENT = 'ada@example.org';
const nowhere = worldOf({});

/** Reads, verifies, shows and shares a badge whose recipient is named. */
async function used(text: string): Promise<string> {
  const [badge] = await read(text);
  const report = await verify(badge!, { now: NOW, fetch: nowhere, recipient: RECIPIENT });
  const crash = report.findings.find(({ code }) => code === 'check-crashed');
  draw(present(badge!, report, { messages: en, showRecipient: true }));
  await share(badge!, { page: PAGE, messages: en, report, now: NOW });
  return crash ? `crash: ${String(crash.params?.['detail'])}` : report.verdict;
}

/** Each class of OB 3.0 with a recipient whose identity can be read, and an assertion of OB 2.0. */
function samples(): readonly JsonObject[] {
  const named = copy(ACHIEVEMENT);
  named['credentialSubject'].identifier[0].hashed = false;
  named['credentialSubject'].result[0].value = '7';
  return [named as JsonObject, ASSERTION];
}

/** Signs a document, so that nothing is left out for want of a valid signature. */
async function signed(document: JsonObject, { signer }: Kit): Promise<string> {
  const { issuer, proof: _proof, ...rest } = document;
  if (issuer === undefined) return JSON.stringify(document);
  const own = { ...(issuer as JsonObject), id: didOf(signer) };
  return jwtBadge({ ...rest, issuer: own }, signer);
}

/** Grows each text of a badge to its limit, with each repeated text in turn. */
export function* runs(): Iterable<GrowCase> {
  for (const [kind, sample] of samples().entries())
    for (const pointer of textsIn(sample))
      for (const unit of UNITS)
        for (const [at, around] of AROUND.entries()) {
          const left = (own: string): number => CREDENTIAL_LIMITS.stringLength - own.length - 8;
          const grow = (own: string): string =>
            around(own, unit.repeat(Math.floor(left(own) / unit.length)));
          yield {
            name: `a run of ${JSON.stringify(unit)}, form ${at}, in ${pointer} of sample ${kind}`,
            make: async (kit) => {
              const grown = replaced(sample, pointer.split('/').slice(1), grow) as JsonObject;
              const text = await signed(grown, kit);
              return { run: () => used(text) };
            },
          };
        }
}
