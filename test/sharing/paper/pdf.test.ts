import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BadgeError } from '../../../src/errors.js';
import { read } from '../../../src/read.js';
import { sharePdf, type CardView } from '../../../src/share.js';
import type { Badge, Shared } from '../../../src/sharing/contract.js';
import {
  certificateSheet,
  resumeSheet,
  type PaperOptions,
} from '../../../src/sharing/paper/certificate.js';
import type { Shape } from '../../../src/sharing/paper/shapes.js';
import { carryingLink } from '../../../src/sharing/links/create-link.js';
import { readLink } from '../../../src/sharing/links/read-link.js';
import { certificatePdf, resumePdf } from '../../../src/sharing/paper/pdf.js';
import { badgeOf, badgeText, credential, HOSTILE, PAGE, shared } from '../samples.js';
import { draw, SCRIPTS } from '../scripts.js';

/** A PDF as another program reads it. */
async function opened(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise,
    page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  return {
    pdf,
    page,
    text: items.map((item) => ('str' in item ? item.str : '')).join('\n'),
    attachments: (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>,
    links: await page.getAnnotations(),
    info: (await pdf.getMetadata()).info as { Title: string },
  };
}

/** Makes a credential whose recipient is named by one identity. */
const withIdentity = (
  identityType: string,
  identityHash: string,
  hashed = false,
): Record<string, unknown> =>
  credential({
    subject: { identifier: [{ type: 'IdentityObject', identityHash, identityType, hashed }] },
  });
const textsOf = (one: Shared, options?: PaperOptions): string =>
  certificateSheet(one, options)
    .lines.map(({ text }) => text)
    .join('\n');
const isCode = ({ kind }: Shape): boolean => kind === 'cells';

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('PDF certificates', () => {
  /** A badge with two levels, of which the second is reached, credits, and criteria as a list. */
  const weighed = (more: object = {}): Record<string, unknown> =>
    credential({
      issuer: { name: 'Riverside College of Technology and Applied Arts in the North' },
      achievement: {
        ...more,
        criteria: { narrative: '**Three tasks**, assessed by two:\n\n- a robot\n- `its` manual' },
        resultDescription: [
          {
            id: 'urn:result',
            type: ['ResultDescription'],
            name: 'Robotics',
            resultType: 'RubricCriterionLevel',
            rubricCriterionLevel: ['Novice', 'Expert'].map((name, at) => ({
              id: `urn:level:${at}`,
              type: ['RubricCriterionLevel'],
              name,
            })),
          },
        ],
      },
      subject: {
        creditsEarned: 3,
        result: [
          { type: ['Result'], resultDescription: 'urn:result', achievedLevel: 'urn:level:1' },
        ],
      },
    });

  test('L12: it names the issuer as that, the level, the credits, and what it took', async () => {
    const text = textsOf(await shared(weighed()));
    assert.match(text, /Issued by\nRiverside College of/);
    assert.match(text, /Level reached: Expert · Credits earned: 3/);
    assert.match(text, /What it took\nThree tasks, assessed by two: • a robot • its manual/);
  });

  test('L12: the criteria are left out where the other texts fill the sheet, and never cross the foot', async () => {
    const name = { name: 'Maximiliane Freifrau von und zu Hohenstein-Wittelsbach-Zweibrücken' };
    const long = await shared(
      weighed({
        name: 'Event technology and the administration of radio frequencies with further subjects',
        description: 'Plans events. '.repeat(60),
      }),
    );
    const sheet = certificateSheet(long, name);
    const texts = sheet.lines.map(({ text }) => text);
    assert.ok(!texts.includes('What it took'), texts.join('\n'));
    const last = sheet.lines.filter(({ text }) => /events|Level/.test(text)).map(({ y }) => y);
    assert.ok(Math.max(...last) < 656, `the last line is at ${Math.max(...last)}`);
  });

  for (const [script, document] of Object.entries(SCRIPTS)) {
    test(`${script}: the text is there for search and screen readers, the QR code for telephones, the badge for verifiers`, async () => {
      const one = await shared(document),
        bytes = await certificatePdf(one, await draw());
      const { pdf, text, attachments, links, info } = await opened(bytes);
      const sheet = certificateSheet(one);
      for (const line of sheet.lines)
        assert.ok(squeezed(text).includes(squeezed(line.text)) || script === 'arabic', line.text);
      for (const letter of new Set(sheet.lines.map((line) => squeezed(line.text)).join('')))
        assert.ok(text.includes(letter), letter);
      assert.deepEqual(
        [pdf.numPages, info.Title, Object.keys(attachments)],
        [1, one.view.title.text, ['badge.json']],
      );
      assert.equal(new TextDecoder().decode(attachments['badge.json']!.content), one.badge.raw);
      assert.deepEqual(
        links.map(({ url }: { url: string }) => url),
        [PAGE, PAGE],
      );
      const [again] = await read(bytes);
      assert.deepEqual(
        [again!.raw, again!.found.container, again!.found.chunk],
        [one.badge.raw, 'pdf', 'badge.json'],
      );
    });

    test(`${script}: the QR code of the drawing opens the page`, async () => {
      const { rgba, width, height } = await (
        await draw()
      )(certificateSheet(await shared(document)).svg, 1123);
      assert.equal(decodeQR({ data: rgba, width, height }), PAGE);
    });
  }

  test('a link that carries a small badge fits the QR code and opens it again', async () => {
    const one = await shared(),
      { url, fitsQr } = await carryingLink(JSON.stringify({ a: 'x' }), PAGE);
    assert.equal(fitsQr, true);
    const { rgba, width, height } = await (
      await draw()
    )(certificateSheet(one, { link: url }).svg, 1123);
    assert.equal(decodeQR({ data: rgba, width, height }), url);
  });

  test('a link too long for a QR code is refused, not rendered too small to read', async () => {
    const { url } = await carryingLink(badgeText(16_000), PAGE),
      one = await shared();
    assert.throws(
      () => certificateSheet(one, { link: url }),
      (error: unknown) => error instanceof BadgeError && error.code === 'link-too-large',
    );
  });

  test('X-50: the recipient is on it only by a readable name that an authentic badge has, and only when its holder allows it', async () => {
    const one = await shared(withIdentity('emailAddress', 'ada@example.org')),
      person = { name: { text: 'Ada Lovelace', dir: 'auto' }, text: 'Awarded to Ada Lovelace' },
      named = { ...one, view: { ...one.view, person } as CardView };
    for (const personal of [false, true])
      assert.doesNotMatch(textsOf(one, { personal }), /ada@example|did:example:ada|Awarded to/);
    assert.doesNotMatch(textsOf(named), /Lovelace/);
    assert.match(textsOf(named, { personal: true }), /Awarded to Ada Lovelace/);
  });

  test('X-50: no hash is printed for a name', async () => {
    const hash = `sha256$${'ab'.repeat(32)}`,
      one = await shared(withIdentity('emailAddress', hash, true));
    assert.doesNotMatch(textsOf(one, { personal: true }), /hidden|sha256|abab/);
  });

  test('X-50, R-2: a name that the holder gives is printed with a note that no signature covers it', async () => {
    const one = await shared(),
      person = { name: { text: 'Ada Lovelace', dir: 'auto' }, text: 'Awarded to Ada Lovelace' },
      named = { ...one, view: { ...one.view, person } as CardView },
      note = /Name as given by the holder; not part of the signature/;
    const given = textsOf(one, { name: ' Grace\u202E Hopper ' });
    assert.match(given, /Awarded to Grace Hopper\n/);
    assert.match(given, note);
    assert.doesNotMatch(textsOf(one, { name: ' ' }), /Awarded to|Name as given/);
    const both = textsOf(named, { name: 'Grace Hopper', personal: true });
    assert.match(both, /Awarded to Ada Lovelace/);
    assert.doesNotMatch(both, /Grace|Name as given/);
    assert.match(textsOf(named, { name: 'Grace Hopper' }), note);
  });

  test('A-11: a page that shows other badges too is not printed; without a link that fits there is no QR code', async () => {
    const one = { ...(await shared()), page: 'https://badges.example/open.html' },
      { url } = await carryingLink('{}', one.page);
    for (const make of [certificateSheet, resumeSheet]) {
      const without = make(one),
        scanned = make(one, { link: url });
      assert.doesNotMatch(without.lines.map(({ text }) => text).join('\n'), /open\.html/);
      assert.deepEqual([without.areas, without.shapes.some(isCode)], [[], false]);
      assert.doesNotMatch(scanned.lines.map(({ text }) => text).join('\n'), /open\.html/);
      assert.deepEqual(
        scanned.areas.map((area) => area.url),
        [url],
      );
    }
    assert.match(textsOf(one), /The PDF file contains the badge itself/);
    assert.doesNotMatch(textsOf(one), /Scan to check/);
    assert.match(textsOf(one, { link: url }), /Scan to check/);
  });

  test('A-11: for such a page the QR code contains the badge, or names its file', async () => {
    const page = 'https://badges.example/open.html',
      small = await badgeOf(badgeText(0)),
      large = await badgeOf(badgeText(4_000)),
      file = 'https://badges.example/ada/badge.json';
    const scanned = async (badge: Badge, options: { file?: string } = {}): Promise<string[]> => {
      const { body } = await sharePdf(badge, { page, draw: await draw(), ...options });
      return (await opened(body as Uint8Array)).links.map(({ url }: { url: string }) => url);
    };
    const [link] = await scanned(small);
    assert.deepEqual(await readLink(link!), { text: small.raw });
    assert.deepEqual(await scanned(large), []);
    const [hosted] = await scanned(large, { file });
    assert.deepEqual(await readLink(hosted!), { src: file });
  });

  test('X-31: hostile texts are text: no action, no script, no other object in the file', async () => {
    for (const name of HOSTILE) {
      const one = await shared(
        credential({
          achievement: {
            name: `x ${name}`,
            description: `${name} /Encrypt 1 0 R endstream endobj`,
          },
          issuer: { name },
        }),
      );
      const bytes = await resumePdf(one, await draw());
      const { links, info, pdf } = await opened(bytes);
      assert.deepEqual(
        links.map(({ url }: { url: string }) => url),
        [PAGE, PAGE],
        name,
      );
      assert.equal(info.Title, one.view.title.text, name);
      assert.deepEqual([await pdf.getOpenAction(), await pdf.getJSActions()], [null, null], name);
      assert.equal((await read(bytes))[0]!.raw, one.badge.raw, name);
      const plain = Buffer.from(bytes)
        .toString('latin1')
        .replace(/stream\n[^]*?\nendstream/g, '');
      assert.doesNotMatch(plain, /\/JavaScript|\/JS\b|\/Launch|\/OpenAction|alert/, name);
    }
  });
});
