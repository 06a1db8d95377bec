import { expect, fixture, html } from '@open-wc/testing';
import { create } from 'qrcode';
import '../../src/define/open-badge-verifier.js';
import type { Engine } from '../../src/elements.js';
import { BadgeError } from '../../src/errors.js';
import { read as readBadges } from '../../src/read.js';
import { carryingLink } from '../../src/sharing/links/create-link.js';
import { qrSvg } from '../../src/sharing/codes/qr.js';
import { splitQr } from '../../src/sharing/codes/qr-parts.js';
import { badgeIn, documentWith, reportOf } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

type Verifier = HTMLElementTagNameMap['open-badge-verifier'];
const PAGE = 'https://badges.example/open.html',
  TEXT = JSON.stringify(
    documentWith({
      credential: { evidence: [], proof: undefined },
      achievement: { image: undefined, alignment: [], resultDescription: [] },
      subject: { result: [], narrative: undefined },
    }),
  );
const link = (await carryingLink(TEXT, PAGE)).url;

/** Reads with our own reader, offline; every badge gets the report of a sample. */
const asked: string[] = [];
const engine: Engine = {
  read: async (input, options) => {
    if (input instanceof URL) {
      asked.push(input.href);
      return [badgeIn('valid')];
    }
    return readBadges(input, {
      ...options,
      fetch: () => {
        throw new Error('nothing is asked');
      },
    });
  },
  verify: async (_, { presentation }) => reportOf(presentation ? 'listed' : 'valid'),
};

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

const make = async (more: Partial<Verifier> = {}): Promise<Verifier> => {
  const element = await fixture<Verifier>(
    html`<open-badge-verifier .engine=${engine} lang="en"></open-badge-verifier>`,
  );
  Object.assign(element, more);
  await waitUntil(() => element.shadowRoot!.querySelector('.drop'));
  await element.updateComplete;
  return element;
};
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

/** A camera that sees a canvas. */
function cameraWith(codes: readonly string[]) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 640 }),
    tracks: MediaStreamTrack[] = [];
  const context = canvas.getContext('2d')!;
  let at = 0;
  const paint = (): void => {
    const code = codes[at++ % codes.length]!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 640, 640);
    if (!code) return;
    const { size, data } = create(code, { errorCorrectionLevel: 'L' }).modules,
      scale = Math.floor(560 / size);
    context.fillStyle = '#000';
    for (let cell = 0; cell < size * size; cell++)
      if (data[cell])
        context.fillRect(
          (cell % size) * scale + 40,
          Math.floor(cell / size) * scale + 40,
          scale,
          scale,
        );
  };
  const timer = setInterval(paint, 400);
  const devices = {
    getUserMedia: async () => {
      paint();
      const stream = canvas.captureStream(10);
      tracks.push(...stream.getTracks());
      return stream;
    },
    enumerateDevices: async () =>
      [1, 2].map((id) => ({
        kind: 'videoinput',
        deviceId: String(id),
        label: `Camera ${id}`,
        groupId: '',
        toJSON: () => ({}),
      })) as MediaDeviceInfo[],
  };
  return { devices, tracks, stop: () => clearInterval(timer) };
}

describe('<open-badge-verifier> and the camera', () => {
  it('finds the badge in the camera image, offers the choice of cameras, and is off afterwards', async () => {
    const { devices, tracks, stop } = cameraWith(['', '', '', link]);
    try {
      const element = await make({ camera: devices });
      part(element, '#scan').click();
      await waitUntil(() => element.shadowRoot!.querySelector('#camera'));
      expect(part<HTMLSelectElement>(element, '#camera').options.length).to.equal(2);
      expect(part(element, '#scan').getAttribute('aria-expanded')).to.equal('true');
      await expect(element).to.be.accessible();
      await waitUntil(() => element.reports.length === 1);
      expect(tracks.every(({ readyState }) => readyState === 'ended')).to.equal(true);
      expect(element.shadowRoot!.querySelector('video')).to.equal(null);
    } finally {
      stop();
    }
  });

  it('a camera that answers after it was closed is turned off at once', async () => {
    const { devices, tracks, stop } = cameraWith(['']);
    let answer = (): void => undefined;
    const late = {
      ...devices,
      getUserMedia: async () => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return devices.getUserMedia();
      },
    };
    try {
      const element = await make({ camera: late });
      part(element, '#scan').click();
      await waitUntil(() => element.shadowRoot!.querySelector('#shut'));
      element.remove();
      answer();
      await waitUntil(() => tracks.length === 1 && tracks[0]!.readyState === 'ended');
    } finally {
      stop();
    }
  });

  for (const [name, words] of [
    ['NotAllowedError', 'was denied'],
    ['NotFoundError', 'couldn’t find a camera'],
    ['NotReadableError', 'Another app'],
    ['TypeError', 'couldn’t use the camera'],
  ] as const)
    it(`${name} is reported in words`, async () => {
      const element = await make({
        camera: {
          getUserMedia: async () => {
            throw new DOMException('', name);
          },
          enumerateDevices: async () => [],
        },
      });
      part(element, '#scan').click();
      await waitUntil(() => read(element, '[part=way-note]').includes(words));
      expect(read(element, '[role=status]')).to.contain(words);
      expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]').length).to.equal(1);
      await expect(element).to.be.accessible();
    });
});

describe('<open-badge-verifier> and wallets', () => {
  const vp = JSON.stringify({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    verifiableCredential: [JSON.parse(TEXT)],
  });

  it('has no button where there is no wallet', async () => {
    const element = await make(),
      here = 'DigitalCredential' in globalThis || 'credentialsPolyfill' in navigator;
    expect(element.shadowRoot!.querySelector('#ask') !== null).to.equal(here);
  });

  it('requests, waits, and verifies the response against challenge and domain', async () => {
    const claims: unknown[] = [];
    let give = (): void => undefined;
    const element = await make({
      engine: {
        ...engine,
        verify: async (badge, options) => {
          claims.push(options.presentation);
          return engine.verify(badge, options);
        },
      },
      wallet: {
        means: 'digital',
        get: async (options) => {
          await new Promise<void>((resolve) => {
            give = resolve;
          });
          return { options, data: { vp_token: { badge: [JSON.parse(vp)] } } };
        },
      },
    });
    await waitUntil(() => element.shadowRoot!.querySelector('#ask'));
    part(element, '#ask').click();
    await waitUntil(() => read(element, '[part=way-note]').includes('Waiting for the wallet'));
    await expect(element).to.be.accessible();
    give();
    await waitUntil(() => element.reports.length === 1);
    expect(claims).to.deep.equal([
      {
        text: vp,
        challenge: (claims[0] as { challenge: string }).challenge,
        domain: `origin:${location.origin}`,
      },
    ]);
    expect((claims[0] as { challenge: string }).challenge).to.match(/^[\w-]{43}$/);
  });

  it('reports an empty response, and stops on request', async () => {
    const element = await make({
      wallet: { means: 'chapi', get: () => new Promise(() => undefined) },
    });
    await waitUntil(() => element.shadowRoot!.querySelector('#ask'));
    part(element, '#ask').click();
    await waitUntil(() => element.shadowRoot!.querySelector('#shut'));
    part(element, '#shut').click();
    await waitUntil(() => read(element, '[role=status]').includes('didn’t share anything'));
    expect(element.shadowRoot!.querySelector('progress')).to.equal(null);
  });
});
