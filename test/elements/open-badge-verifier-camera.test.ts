import { expect } from '@open-wc/testing';
import { create } from 'qrcode';
import '../../src/define/open-badge-verifier.js';
import { part, read, waitUntil } from './support.js';
import { link, make } from './verifier-ways.js';

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
