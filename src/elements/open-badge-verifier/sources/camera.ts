import type { VerifierWords } from '../messages.js';

/**
 * Time between two frames that are scanned, in milliseconds: often enough for a hand-held phone,
 * seldom enough for its battery.
 */
export const LOOK_EVERY_MS = 160;

/** Reason why there is no live image, as a message key. */
export type CameraProblem = Extract<keyof VerifierWords, `camera-${string}`>;
export type CameraState = 'closed' | 'starting' | 'live';
/** Camera functions of the browser. */
export type CameraDevices = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

/** Callbacks of a camera to its owner. */
export interface CameraEvents {
  readonly changed: () => void;
  /** Receives a frame to scan; it is closed afterwards. */
  readonly frame: (image: ImageBitmap) => Promise<void>;
}

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'camera-denied',
  SecurityError: 'camera-denied',
  NotFoundError: 'camera-none',
  OverconstrainedError: 'camera-none',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
};

/** Prefers the rear camera, since people point it at things. */
const ANY: MediaTrackConstraints = {
  facingMode: { ideal: 'environment' },
  width: { ideal: 1280 },
  height: { ideal: 720 },
};

type Lit = MediaTrackCapabilities & { readonly torch?: boolean };

/**
 * Scans the live image of a camera repeatedly. The camera is off whenever the view is closed,
 * hidden, unplugged or out of the page.
 */
export class Camera {
  state: CameraState = 'closed';
  problem?: CameraProblem;
  cameras: readonly { readonly id: string; readonly label: string }[] = [];
  chosen = '';
  /** True when the light is on; undefined when the camera has none. */
  light?: boolean;
  #stream?: MediaStream;
  #video?: HTMLVideoElement;
  #turn = 0;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param devices default none, as on a page without HTTPS
   * @param page document whose visibility is observed
   */
  constructor(
    private readonly devices: CameraDevices | undefined,
    private readonly events: CameraEvents,
    private readonly page: Document,
  ) {}

  /**
   * Opens a camera; the browser requests the user's permission.
   * @param id default: the rear camera
   */
  async open(id = ''): Promise<void> {
    this.#stop();
    const turn = ++this.#turn;
    Object.assign(this, { state: 'starting', problem: undefined, chosen: id, light: undefined });
    this.page.addEventListener('visibilitychange', this.#hidden);
    this.events.changed();
    try {
      const stream = await this.devices!.getUserMedia({
        audio: false,
        video: id ? { ...ANY, facingMode: undefined, deviceId: { exact: id } } : ANY,
      });
      if (turn !== this.#turn) return stopAll(stream);
      await this.#live(stream, turn);
    } catch (error) {
      if (turn === this.#turn) this.close(PROBLEMS[(error as Error).name] ?? 'camera-failed');
    }
  }

  /** Shows the live image in a video element. */
  attach(video: Element | undefined): void {
    if (!(video instanceof HTMLVideoElement) || !this.#stream || video.srcObject === this.#stream)
      return;
    this.#video = video;
    video.srcObject = this.#stream;
    void video.play().catch(() => undefined);
  }

  /**
   * Turns the camera off.
   * @param problem the reason, when the user did not close it
   */
  close(problem?: CameraProblem): void {
    this.#turn += 1;
    this.#stop();
    Object.assign(this, { state: 'closed', problem });
    this.page.removeEventListener('visibilitychange', this.#hidden);
    this.events.changed();
  }

  /** Turns the camera's light on or off. */
  async toggleLight(): Promise<void> {
    const [track] = this.#stream?.getVideoTracks() ?? [];
    await track
      ?.applyConstraints({ advanced: [{ torch: !this.light } as MediaTrackConstraintSet] })
      .then(
        () => {
          this.light = !this.light;
        },
        () => {
          this.light = undefined;
        },
      );
    this.events.changed();
  }

  readonly #hidden = (): void => {
    if (this.page.hidden) this.close('camera-hidden');
  };

  async #live(stream: MediaStream, turn: number): Promise<void> {
    const [track] = stream.getVideoTracks();
    this.#stream = stream;
    track?.addEventListener('ended', () => {
      if (turn === this.#turn) this.close('camera-failed');
    });
    this.state = 'live';
    if ((track?.getCapabilities?.() as Lit | undefined)?.torch) this.light = false;
    this.events.changed();
    this.#look(turn);
    // Browsers reveal the names of cameras only after permission for one.
    const all = await this.devices!.enumerateDevices().catch(() => []);
    if (turn !== this.#turn) return;
    this.cameras = all
      .filter(({ kind }) => kind === 'videoinput')
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
    this.chosen ||= track?.getSettings().deviceId ?? '';
    this.events.changed();
  }

  #look(turn: number): void {
    this.#timer = setTimeout(() => void this.#lookOnce(turn), LOOK_EVERY_MS);
  }

  async #lookOnce(turn: number): Promise<void> {
    const image =
      this.#video && this.#video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
        ? await createImageBitmap(this.#video).catch(() => undefined)
        : undefined;
    try {
      if (image && turn === this.#turn) await this.events.frame(image);
    } catch {
      // An unreadable frame is followed by another.
    } finally {
      image?.close();
    }
    if (turn === this.#turn) this.#look(turn);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    if (this.#stream) stopAll(this.#stream);
    if (this.#video) this.#video.srcObject = null;
    this.#stream = this.#video = undefined;
  }
}

/** Stops all tracks; only then does the camera's indicator light go out. */
function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
