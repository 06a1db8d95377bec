import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BadgeError } from '../../../src/errors.js';
import { read } from '../../../src/read.js';
import { certificateSheet } from '../../../src/sharing/paper/certificate.js';
import { carryingLink } from '../../../src/sharing/links/create-link.js';
import { certificatePdf, resumePdf } from '../../../src/sharing/paper/pdf.js';
import { badgeText, credential, HOSTILE, PAGE, shared } from '../samples.js';
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

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('PDF certificates', () => {
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

  test('X-50: data that identify the person are on it only when its holder allows it', async () => {
    const one = await shared(
      credential({
        subject: {
          identifier: [
            {
              type: 'IdentityObject',
              identityHash: 'ada@example.org',
              identityType: 'emailAddress',
              hashed: false,
            },
          ],
        },
      }),
    );
    const texts = (personal: boolean): string =>
      certificateSheet(one, { personal })
        .lines.map(({ text }) => text)
        .join('\n');
    assert.doesNotMatch(texts(false), /ada@example|did:example:ada/);
    assert.match(texts(true), /ada@example\.org/);
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
