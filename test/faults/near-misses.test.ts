/** Other people's trouble with files (kind 14 and the file half of kind 17): each is opened, or named in words that help. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { BadgeErrorCode } from '../../src/errors.js';
import { en } from '../../src/locales/en.js';
import { presentError } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { FAULT_CLOCK, faultBytes, faultFetch, withoutFaults } from '../support/faults.js';

const OPENED = [
  ['W7', 'png-keyword-case.png', 'keyword-case'],
  ['W13', 'svg-namespace-spec-path.svg', 'namespace'],
  ['W20', 'envelope-jwt-member.json', undefined],
  ['W21', 'envelope-oid4vci.json', undefined],
  ['W21', 'envelope-oid4vci-draft.json', undefined],
  ['W21', 'envelope-wallet-export.json', undefined],
  ['W26', 'token-wrapped.txt', 'token-wrapped'],
  ['W29', 'json-markdown-fence.md', 'code-block'],
  ['W29', 'json-in-html.html', 'web-page'],
  ['W29', 'json-base64.txt', 'base64'],
  ['W29', 'json-gzip.json.gz', undefined],
  ['W29', 'mail-with-badge.eml', 'base64'],
  ['W35', 'pdf-ascii85.pdf', undefined],
] as const;

for (const [id, file, what] of OPENED)
  test(`${id}: ${file} is opened and judged`, { skip: withoutFaults }, async () => {
    const options = { fetch: faultFetch(), now: FAULT_CLOCK };
    const [badge] = await read(faultBytes(`wild/${file}`), options);
    const report = await verify(badge!, options);
    assert.equal(report.verdict, 'valid');
    const notes = badge!.found.notes.map(({ params }) => params?.['what']);
    assert.deepEqual(notes, what === undefined ? [] : [what]);
  });

const NAMED: ReadonlyArray<readonly [string, string, BadgeErrorCode, RegExp]> = [
  ['W7', 'png-after-iend.png', 'png-after-end', /after the end of the image/],
  ['W16', 'svg-illustrator-doctype.svg', 'svg-doctype', /Save it as plain SVG/],
  [
    'W25',
    'blockcerts-v1-envelope.json',
    'unsupported-kind',
    /can’t check this kind of credential: Blockcerts 1/,
  ],
  ['W28', 'token-padded.jws', 'jwt-encoding', /base64url without padding/],
  ['W29', 'link-file.url', 'link-file', /shortcut to a web page at harbour\.example/],
  ['W30', 'json-python-quotes.json', 'json-quotes', /straight double quotes/],
  ['W30', 'json-smart-quotes.json', 'json-quotes', /straight double quotes/],
  ['W30', 'json-trailing-comma.json', 'json-comma', /Remove the comma/],
];

for (const [id, file, code, words] of NAMED)
  test(`${id}: ${file} is named in words that help`, { skip: withoutFaults }, async () => {
    const error: unknown = await read(faultBytes(`wild/${file}`), { fetch: faultFetch() }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    const view = presentError(error, { messages: en });
    assert.equal(view.code, code);
    assert.match(view.verdict.reason ?? '', words);
    assert.doesNotMatch(view.verdict.reason ?? '', /no badge/);
  });

test(
  'W15: an SVG whose `verify` is not the URL is faulty, and the reason states why',
  { skip: withoutFaults },
  async () => {
    const [badge] = await read(faultBytes('wild/svg-verify-hosted-word.svg'));
    const note = badge!.found.notes.find(({ outcome }) => outcome === 'fail');
    assert.equal(note?.params?.['what'], 'verify-differs');
    assert.match(en.deviations['verify-differs'], /isn’t the URL/);
  },
);
