import { extname } from 'node:path';
import { imageType } from '../issue.js';
import { UsageError } from './io.js';

/** Extensions accepted for `--out`, and the media type written for each. */
const KINDS: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jwt': 'application/vc+jwt',
  '.sd-jwt': 'application/vc+sd-jwt',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Finds the kind of output by a file's extension.
 * @throws Misuse for an extension that is not supported
 */
export function kindOfName(path: string): string {
  const kind = KINDS[extname(path).toLowerCase()];
  if (!kind)
    throw new UsageError(`${path}: the name must end in .json, .jwt, .sd-jwt, .png or .svg`);
  return kind;
}

/**
 * Checks that an image matches the extension of the output.
 * @throws Misuse when it is of another type
 */
export function assertSuits(image: Uint8Array, out: string): void {
  const [wanted, got] = [kindOfName(out), imageType(image)];
  if (!wanted.startsWith('image/')) throw new UsageError(`${out}: a baked image is .png or .svg`);
  if (wanted !== got)
    throw new UsageError(
      `${out}: needs ${wanted}, and the image is ${got ?? 'neither PNG nor SVG'}`,
    );
}
