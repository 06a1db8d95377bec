import type { Draw } from '../sharing/contract.js';
import { UsageError } from './io.js';

/** The fonts for rendering text. */
export interface Fonts {
  /** Paths of TrueType or OpenType files. */
  readonly files: readonly string[];
  /** Also uses the fonts installed on this machine. Default: `true`. */
  readonly system?: boolean;
}

/**
 * Loads the renderer, an optional peer dependency, since it is a native module: without it there are
 * pages and links, but no images.
 */
async function resvg(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new UsageError(
      'images need the package @resvg/resvg-js, which is not installed: run `npm install @resvg/resvg-js`, or use --no-pictures',
    );
  }
}

const PROBE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="16" font-size="16">A</text></svg>';

/** Renders a test text: a renderer without fonts omits letters silently. */
async function assertLetters(draw: Draw): Promise<Draw> {
  const { rgba } = await draw(PROBE, 20);
  if (rgba.every((value) => value === 255))
    throw new UsageError('no font was found: name one with --font FILE, or use --no-pictures');
  return draw;
}

/**
 * Makes a function that renders with resvg: no network, no scripts, no files but the fonts.
 * @throws Misuse when the package is not installed, or no font can be found
 */
export async function drawWith({ files, system = true }: Fonts): Promise<Draw> {
  const { Resvg } = await resvg();
  return assertLetters((svg, width) => {
    const rendered = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      background: '#ffffff',
      font: {
        fontFiles: [...files],
        loadSystemFonts: system,
        defaultFontFamily: 'Noto Sans',
        sansSerifFamily: 'Noto Sans',
      },
    }).render();
    return Promise.resolve({
      png: new Uint8Array(rendered.asPng()),
      width: rendered.width,
      height: rendered.height,
      rgba: new Uint8Array(rendered.pixels),
    });
  });
}
