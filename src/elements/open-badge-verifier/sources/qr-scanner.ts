import type { WorkerEngine } from '../../../workers/engine.js';
import type { Scan } from './read-qr-image.js';

interface Detector {
  detect(image: ImageBitmap): Promise<ReadonlyArray<{ readonly rawValue: string }>>;
}
interface Detectors {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Gives the browser's own code reader, if it has one that reads QR codes. */
async function ownDetector(detectors: Detectors | undefined): Promise<Detector | undefined> {
  const formats = await detectors?.getSupportedFormats().catch((): readonly string[] => []);
  return formats?.includes('qr_code') ? new detectors!({ formats: ['qr_code'] }) : undefined;
}

/** Reads QR codes with the browser's own reader, otherwise with ours in a worker. */
export class QrScanner {
  #detector?: Promise<Detector | undefined>;
  #engine?: Promise<WorkerEngine>;

  /** @param detectors default the browser's `BarcodeDetector`; `null` for none */
  constructor(
    private readonly detectors: Detectors | null | undefined = (
      globalThis as { readonly BarcodeDetector?: Detectors }
    ).BarcodeDetector,
  ) {}

  /**
   * Reads the codes in an image. The browser's own reader may miss one in a still image, or fail;
   * then ours is used.
   */
  readonly scan: Scan = async (image, options) => {
    const own = await (this.#detector ??= ownDetector(this.detectors ?? undefined));
    const codes = await own
      ?.detect(image)
      .then((found) => [...new Set(found.map(({ rawValue }) => rawValue).filter(Boolean))])
      .catch(() => undefined);
    if (codes?.length || (codes && options.quick)) return codes;
    return (await this.#ours()).scan(image, options);
  };

  /** Ends the worker; it starts again when needed. */
  close(): void {
    void this.#engine?.then((engine) => engine.close());
    this.#engine = undefined;
  }

  #ours(): Promise<WorkerEngine> {
    return (this.#engine ??= import('../../../workers/engine.js').then(({ createEngine }) =>
      createEngine({ size: 1 }),
    ));
  }
}
