/** Makes a file that Chromium uses as a camera: YUV4MPEG2, one still image after the other, in a loop. */
import { create } from 'qrcode';

const [WIDTH, HEIGHT] = [640, 480];
/** Luma of ink and paper, as video has it. */
const [INK, PAPER] = [30, 220];

/** One QR code held before the camera, not quite in the middle. */
function picture(text: string): Uint8Array {
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(PAPER),
    { modules } = create(text, { errorCorrectionLevel: 'L' });
  const scale = Math.floor(440 / (modules.size + 4)),
    side = modules.size * scale,
    left = Math.floor((WIDTH - side) / 2) + 20,
    top = Math.floor((HEIGHT - side) / 2);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      if (modules.data[Math.floor(row / scale) * modules.size + Math.floor(column / scale)])
        luma[(top + row) * WIDTH + left + column] = INK;
  return luma;
}

/** @param texts what is shown, each for a second @returns the file */
export function video(texts: readonly string[]): Uint8Array {
  const gray = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128),
    ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
  const parts = [
    ascii(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F1:1 Ip A1:1 C420mpeg2\n`),
    ...texts.flatMap((text) => [
      ascii('FRAME\n'),
      text ? picture(text) : new Uint8Array(WIDTH * HEIGHT).fill(PAPER),
      gray,
    ]),
  ];
  return Uint8Array.from(Buffer.concat(parts));
}
