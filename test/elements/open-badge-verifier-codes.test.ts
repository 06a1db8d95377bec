import { expect } from '@open-wc/testing';
import { create } from 'qrcode';
import '../../src/define/open-badge-verifier.js';
import { BadgeError } from '../../src/errors.js';
import { qrSvg } from '../../src/sharing/codes/qr.js';
import { splitQr } from '../../src/sharing/codes/qr-parts.js';
import { part, read, waitUntil } from './support.js';
import { asked, link, make, type Verifier } from './verifier-ways.js';

/** Draws an image with QR codes side by side. */
async function picture(codes: readonly string[], type = 'image/jpeg'): Promise<File> {
  const drawn = codes.map((code) => create(code, { errorCorrectionLevel: 'L' }).modules),
    scale = 4,
    side = Math.max(40, ...drawn.map(({ size }) => (size + 12) * scale));
  const canvas = Object.assign(document.createElement('canvas'), {
      width: side * Math.max(1, codes.length),
      height: side,
    }),
    context = canvas.getContext('2d')!;
  context.fillStyle = '#f4f1ea';
  context.fillRect(0, 0, canvas.width, side);
  context.fillStyle = '#1a1a22';
  for (const [at, { size, data }] of drawn.entries())
    for (let cell = 0; cell < size * size; cell++)
      if (data[cell])
        context.fillRect(
          at * side + ((cell % size) + 6) * scale,
          (Math.floor(cell / size) + 6) * scale,
          scale,
          scale,
        );
  const blob = await new Promise<Blob>((resolve) => {
    canvas.toBlob((made) => resolve(made!), type, 0.9);
  });
  return new File([blob], `photo.${type.split('/')[1]!}`, { type });
}
const calm = (element: Verifier): Promise<void> =>
  waitUntil(
    () =>
      element.shadowRoot!.querySelector('[aria-busy=false]') &&
      element.shadowRoot!.querySelector('[part=verdict]'),
  )
    .then(() => element.updateComplete)
    .then(() => undefined);

describe('<open-badge-verifier> and QR codes in images', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/webp'])
    it(`reads the badge in a code: ${type}`, async () => {
      const element = await make(),
        [report] = await element.verify(await picture([link], type));
      expect(report?.verdict).to.equal('valid');
    });

  it('reads a drawing too', async () => {
    const element = await make();
    expect(
      (await element.verify(new File([qrSvg(link)], 'code.svg', { type: 'image/svg+xml' }))).length,
    ).to.equal(1);
  });

  it('a set over several images becomes one badge, and one line', async () => {
    const element = await make(),
      parts = splitQr(link, { bytes: 300 });
    expect(parts.length).to.be.greaterThan(2);
    const reports = await element.verify(
      ...(await Promise.all([...parts].reverse().map((code) => picture([code])))),
    );
    expect(reports.length).to.equal(1);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.lessThan(2);
    await calm(element);
  });

  it('a set with a part missing is reported with the number of parts, and blames no badge', async () => {
    const element = await make(),
      [first, ...rest] = splitQr(link, { bytes: 300 });
    await element.verify(await picture([first!]));
    await calm(element);
    expect(read(element, '[part~=verdict-panel]'))
      .to.contain('Not read yet')
      .and.to.contain(`1 of ${rest.length + 1} QR codes`);
    await expect(element).to.be.accessible();
  });

  it('A-11: a URL in a code is requested only on the user’s command', async () => {
    asked.length = 0;
    const element = await make();
    await element.verify(await picture(['https://elsewhere.example/badge.json']));
    await calm(element);
    expect(read(element, '[part~=verdict-panel]')).to.contain('elsewhere.example');
    expect(asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
    part(element, '#load').click();
    await waitUntil(() => element.reports.length === 1);
    expect(asked).to.deep.equal(['https://elsewhere.example/badge.json']);
  });

  it('names codes for a wallet, and codes that are no badge', async () => {
    const element = await make();
    await element.verify(
      await picture(['openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fa.example']),
    );
    await calm(element);
    expect(read(element, '[part~=verdict-panel]')).to.contain('an offer for a wallet (OpenID4VCI)');
    element.clear();
    await element.verify(await picture(['WIFI:T:WPA;S:home;P:secret;;']));
    await calm(element);
    expect(read(element, '[part~=verdict-panel]'))
      .to.contain('something else, not a badge: Wi-Fi')
      .and.not.to.contain('secret');
  });

  it('an image without a code is passed on as it is', async () => {
    const element = await make(),
      told: string[] = [];
    element.addEventListener('open-badge-error', ({ detail }) =>
      told.push((detail.error as BadgeError).code),
    );
    await element.verify(await picture([]), await picture([], 'image/png'));
    expect(told.sort()).to.deep.equal(['png-no-badge', 'unknown-format']);
  });
});
