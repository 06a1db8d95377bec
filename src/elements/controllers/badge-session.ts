import type {
  Badge,
  CardView,
  Messages,
  PresentOptions,
  Report,
  TroubleView,
  VerdictView,
} from '../../present.js';
import type { ReadInput, ReadOptions } from '../../read.js';
import type { VerifyOptions } from '../../verify.js';
import { isSameQuestion } from './question.js';

/** What a session may be given to read. */
export type BadgeInput = ReadInput;
/** Settings of reading: `fetch`, `signal`, `allowLoopback`. */
export type ReadSettings = Pick<ReadOptions, 'fetch' | 'signal' | 'allowLoopback'>;
/** Settings of verifying, as `verify` takes them. */
export type VerifySettings = Pick<
  VerifyOptions,
  | 'fetch'
  | 'signal'
  | 'allowLoopback'
  | 'strict'
  | 'recipient'
  | 'trustedIssuers'
  | 'contexts'
  | 'presentation'
  | 'only'
  | 'previous'
> & { readonly now?: Date | string };

/** Who reads and verifies; by default our own engine, loaded when first needed. A worker can stand in for it. */
export interface Engine {
  read(input: BadgeInput, options: ReadSettings): Promise<readonly Badge[]>;
  verify(badge: Badge, options: VerifySettings): Promise<Report>;
}
/** What a session asks its owner each time, because attributes change. */
export interface SessionSettings extends Omit<VerifySettings, 'signal' | 'only' | 'previous'> {
  readonly engine?: Engine;
  readonly lang: string;
  /** What `recipient` and `engine` are made from, where they are made anew each time: by it two questions are told apart. */
  readonly asked?: readonly unknown[];
}

export type SessionStatus = 'empty' | 'reading' | 'read' | 'checking' | 'checked' | 'failed';

/** The page's own files may be asked for wherever the page is served from, also on this machine. */
const ofThisPage = (input: BadgeInput): boolean =>
  input instanceof URL && input.origin === location.origin;

/** Our own engine, loaded when it is first asked for anything. */
export const OWN: Engine = {
  read: async (input, options) => (await import('../../read.js')).read(input, options),
  verify: async (badge, options) =>
    (await import('../../workers/side-by-side.js')).verifySideBySide(badge, options),
};

/**
 * One badge on its way from bytes to a verdict: the one lazy door to reading, verifying and words. The last call wins: whatever an
 * earlier one still brings is dropped, and its requests are aborted.
 */
export class BadgeSession {
  status: SessionStatus = 'empty';
  badges: readonly Badge[] = [];
  badge?: Badge;
  report?: Report;
  error?: unknown;
  view?: CardView;
  trouble?: TroubleView;
  /** Whether a check was cut off: whoever shows the badge again has to ask again. */
  wasCutOff = false;
  #asked?: SessionSettings;
  #turn = new AbortController();
  #presented = 0;

  /** @param settings asked for at each step @param changed called after each step */
  constructor(
    private readonly settings: () => SessionSettings,
    private readonly changed: () => void,
  ) {}

  /** What there is to say first: the trouble, the checking, or the verdict. */
  get verdict(): VerdictView | undefined {
    const { trouble, view, status } = this;
    return trouble?.verdict ?? (status === 'checking' ? view?.checking : view?.verdict);
  }

  /** Whether somebody asked for a verdict: it is there, under way or was cut off. */
  get isAsked(): boolean {
    return this.report !== undefined || this.status === 'checking' || this.wasCutOff;
  }

  /** Whether the verdict, or the check under way, was asked for under other settings than those of now (10.A17). */
  get isOther(): boolean {
    return this.#asked !== undefined && !isSameQuestion(this.#asked, this.settings());
  }

  /** Drops a verdict that answers another question. */
  dropOther(): void {
    if (!this.report || !this.isOther) return;
    this.report = undefined;
    if (this.status === 'checked') this.status = 'read';
    void this.present();
  }

  /** Reads an input and shows the badge at `index`; nothing is verified. @returns whether this call is still the last one and found a badge */
  async read(input: BadgeInput | undefined, index = 0): Promise<boolean> {
    const signal = this.#restart(input === undefined ? 'empty' : 'reading');
    if (input === undefined) return false;
    const { engine = OWN, fetch, allowLoopback } = this.settings();
    try {
      const badges = await engine.read(input, {
        fetch,
        allowLoopback: allowLoopback || ofThisPage(input),
        signal,
      });
      return !signal.aborted && (await this.#take(badges, index, signal));
    } catch (error) {
      return this.#fail(error, signal);
    }
  }

  /** Shows a badge that was read elsewhere, with its report when there is one. The badge shown already stays in sight meanwhile. */
  async adopt(badge: Badge, report?: Report): Promise<boolean> {
    if (badge === this.badge) {
      this.report = report;
      this.#asked = undefined;
      return this.#settle(this.#next());
    }
    const signal = this.#restart('reading');
    this.report = report;
    return this.#take([badge], 0, signal);
  }

  /** Shows that something could not even be opened. */
  async refuse(error: unknown): Promise<false> {
    return this.#fail(error, this.#restart('reading'));
  }

  /**
   * Verifies the badge shown. An answer to a question that is no longer the one is never shown: the new one is asked.
   * @throws Error when there is no badge, and `AbortError` when another call came after
   */
  async verify(): Promise<Report> {
    const { badge } = this;
    if (!badge) throw new Error('there is no badge to verify');
    this.dropOther();
    const signal = this.#next(),
      question = this.settings(),
      { engine = OWN, lang: _, asked: _by, ...settings } = question;
    Object.assign(this, { status: 'checking', wasCutOff: false });
    this.#asked = question;
    this.changed();
    try {
      const report = await engine.verify(badge, { ...settings, signal });
      signal.throwIfAborted();
      if (!isSameQuestion(question, this.settings())) return await this.verify();
      this.report = report;
    } finally {
      if (!signal.aborted) await this.#settle(signal);
    }
    return this.report;
  }

  /** Says everything again, in the language asked for now. */
  async present(): Promise<void> {
    const turn = ++this.#presented,
      { lang, now } = this.settings();
    const [{ present, presentError }, { loadMessages }] = await Promise.all([
      import('../../present.js'),
      import('../../locales/index.js'),
    ]);
    const messages: Messages = await loadMessages(lang);
    if (turn !== this.#presented) return;
    const options: PresentOptions = {
      messages,
      lang,
      now: now ?? undefined,
      asOf: now !== undefined,
    };
    this.trouble = this.error === undefined ? undefined : presentError(this.error, { messages });
    this.view = this.badge && present(this.badge, this.report, options);
    this.changed();
  }

  /** Drops whatever is under way; what is shown stays, and a reading that was cut off stays `reading`. */
  abort(): void {
    this.#turn.abort();
    if (this.status !== 'checking') return;
    this.status = this.report ? 'checked' : 'read';
    this.wasCutOff = true;
    this.changed();
  }

  #next(): AbortSignal {
    this.#turn.abort();
    this.#turn = new AbortController();
    return this.#turn.signal;
  }

  #restart(status: SessionStatus): AbortSignal {
    Object.assign(this, {
      status,
      badges: [],
      badge: undefined,
      report: undefined,
      error: undefined,
      view: undefined,
      trouble: undefined,
      wasCutOff: false,
    });
    this.#asked = undefined;
    this.#presented++;
    const signal = this.#next();
    this.changed();
    return signal;
  }

  async #take(badges: readonly Badge[], index: number, signal: AbortSignal): Promise<boolean> {
    Object.assign(this, { badges, badge: badges[index] ?? badges[0] });
    return this.#settle(signal);
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<false> {
    if (signal.aborted) return false;
    // a badge that could be read and not be shown fails too: without it there is something to say
    Object.assign(this, { error, badge: undefined });
    await this.present();
    this.status = 'failed';
    this.changed();
    return false;
  }

  async #settle(signal: AbortSignal): Promise<boolean> {
    await this.present();
    if (signal.aborted) return false;
    this.status = this.report ? 'checked' : 'read';
    this.changed();
    return this.badge !== undefined;
  }
}
