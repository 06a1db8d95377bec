import { extname } from 'node:path';
import { imageType } from '../issue.js';
import { Misuse } from './io.js';

/** What `--out` may be called, and what is then written. */
const KINDS: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** @throws Misuse when the name says nothing we write */
export function kindOfName(path: string): string {
  const kind = KINDS[extname(path).toLowerCase()];
  if (!kind) throw new Misuse(`${path}: the name must end in .json, .png or .svg`);
  return kind;
}

/** @throws Misuse when the picture is not of the kind that the output's name promises */
export function assertSuits(picture: Uint8Array, out: string): void {
  const [wanted, got] = [kindOfName(out), imageType(picture)];
  if (wanted === 'application/json') throw new Misuse(`${out}: a baked picture is .png or .svg`);
  if (wanted !== got)
    throw new Misuse(`${out}: needs ${wanted}, and the image is ${got ?? 'neither PNG nor SVG'}`);
}
