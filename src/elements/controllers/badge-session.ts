import type {
  Badge,
  CardSummary,
  ErrorView,
  OpenedCard,
  Report,
  VerdictSummary,
} from '../../present.js';
import { OWN, parted, type BadgeInput, type SessionSettings } from './engine.js';
import type { Describer } from './describe-badge.js';
import type { MatchedReport, Verified } from './match-recipient.js';
import { copyOfSettings, isSameVerification } from './same-verification.js';

export type SessionStatus = 'empty' | 'reading' | 'read' | 'checking' | 'checked' | 'failed';

/**
 * Tells whether an input is a file of the page's own origin. Such files may be fetched wherever the
 * page is served from, also from this machine.
 */
const ofThisPage = (input: BadgeInput): boolean =>
  input instanceof URL && input.origin === location.origin;

const describing = () => import('./describe-badge.js');

/**
 * Takes one badge from bytes to a verdict, and loads reading, verifying and messages when they are
 * needed. The last call wins: results of earlier calls are dropped, and their requests are aborted.
 */
export class BadgeSession {
  status: SessionStatus = 'empty';
  badges: readonly Badge[] = [];
  badge?: Badge;
  report?: Report;
  /** The recipient that the badge was awarded to, where several were given. */
  awardedTo?: string;
  error?: unknown;
  view?: CardSummary;
  /** The view with details and report, for a session that was opened. */
  opened?: OpenedCard;
  problem?: ErrorView;
  /** Index of the image to show among `view.image.candidates`; past the last one, none. */
  imageIndex = 0;
  /**
   * True when a check was interrupted: an element that shows the badge again has to start it again.
   */
  wasCutOff = false;
  #asked?: SessionSettings;
  /** The report that was dropped last. */
  #dropped?: Verified;
  #describer?: Describer;
  #turn = new AbortController();
  #presented = 0;

  /**
   * @param settings called at each step
   * @param changed called after each step
   * @param isOpened true when details and report are shown from the start; else `open` adds them
   */
  constructor(
    readonly settings: () => SessionSettings,
    private readonly changed: () => void,
    private isOpened = false,
  ) {}

  /** The verdict to show first: that of the error, of the running check, or of the report. */
  get verdict(): VerdictSummary | undefined {
    const { problem, view, status } = this;
    return problem?.verdict ?? (status === 'checking' ? view?.checking : view?.verdict);
  }

  /** The verdict as a sentence for screen readers; empty until there is one. */
  get sentence(): string {
    const { view, verdict, status } = this;
    return verdict && status !== 'read'
      ? `${view ? `${view.title.text}: ` : ''}${verdict.lead}. ${verdict.reason}`
      : '';
  }

  /** True when a verification was requested: it is done, running, or was interrupted. */
  get isAsked(): boolean {
    return this.report !== undefined || this.status === 'checking' || this.wasCutOff;
  }

  /**
   * True when the verdict, or the running check, belongs to settings other than the current ones
   * (10.A17).
   */
  get isOther(): boolean {
    return this.#asked !== undefined && !isSameVerification(this.#asked, this.settings());
  }

  /** Drops a verdict that belongs to other settings. */
  dropOther(): void {
    if (!this.report || !this.isOther) return;
    this.#dropped = { report: this.report, asked: this.#asked! };
    this.report = this.awardedTo = undefined;
    if (this.status === 'checked') this.status = 'read';
    void this.present();
  }

  /**
   * Reads an input and shows the badge at `index`. Verifies nothing.
   * @returns whether this call is still the last one and found a badge
   */
  async read(input: BadgeInput | undefined, index = 0): Promise<boolean> {
    const signal = this.#restart(input === undefined ? 'empty' : 'reading');
    if (input === undefined) return false;
    const { engine = OWN, fetch, allowLoopback, lang } = this.settings();
    // what a card needs is loaded meanwhile; without it, `present` reports the failure
    void describing()
      .then(({ loadCard }) => loadCard(lang))
      .catch(() => undefined);
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

  /**
   * Shows a badge that was read elsewhere, with its report when there is one. The current badge
   * stays visible meanwhile.
   */
  async adopt(badge: Badge, report?: Report): Promise<boolean> {
    if (badge === this.badge) {
      this.report = report;
      this.awardedTo = undefined;
      this.#asked = this.#dropped = undefined;
      return this.#finish(this.#next());
    }
    const signal = this.#restart('reading');
    this.report = report;
    return this.#take([badge], 0, signal);
  }

  /**
   * Shows that an input could not even be opened.
   *
   * @param error or the promise of one, whose code has to be loaded
   */
  async refuse(error: unknown): Promise<false> {
    const signal = this.#restart('reading');
    return this.#fail(await error, signal);
  }

  /**
   * Verifies the badge shown. When the settings change meanwhile, the result is never shown: the
   * badge is verified again.
   * @throws Error when there is no badge, and `AbortError` when another call followed
   */
  async verify(): Promise<Report> {
    const { badge } = this;
    if (!badge) throw new Error('there is no badge to verify');
    this.dropOther();
    const signal = this.#next(),
      question = copyOfSettings(this.settings());
    Object.assign(this, { status: 'checking', wasCutOff: false });
    this.#asked = question;
    this.changed();
    try {
      const [{ report, recipient }] = await Promise.all([
        this.#verified(badge, question, signal),
        describing().then(({ loadVerdict }) => loadVerdict(question.lang)),
      ]);
      signal.throwIfAborted();
      if (!isSameVerification(question, this.settings())) return await this.verify();
      this.report = report;
      this.awardedTo = recipient;
      this.#dropped = undefined;
    } finally {
      if (!signal.aborted) await this.#conclude(signal);
    }
    return this.report;
  }

  /** Shows the end of a verification. A verdict whose words cannot be loaded is none. */
  async #conclude(signal: AbortSignal): Promise<void> {
    try {
      await this.#finish(signal);
    } catch (error) {
      this.report = this.awardedTo = undefined;
      this.status = 'read';
      this.changed();
      throw error;
    }
  }

  /** Shows another report on the same badge, such as one that compares a person too. */
  async amend(report: Report): Promise<void> {
    this.report = report;
    await this.present();
  }

  /** Describes the details and the report too, from now on. */
  async open(): Promise<void> {
    if (this.isOpened) return;
    this.isOpened = true;
    if (this.badge) await this.present();
  }

  /** Describes the badge again, in the current language. Its texts are only made once for each. */
  async present(): Promise<void> {
    const turn = ++this.#presented,
      { lang, now, showRecipient } = this.settings(),
      { badge, report, error } = this,
      settings = { now, asOf: now !== undefined, showRecipient };
    const { Describer: Made, describeError } = await describing(),
      describer = (this.#describer ??= new Made());
    const [problem, described] = await Promise.all([
      error === undefined ? undefined : describeError(error, lang),
      badge && describer[this.isOpened ? 'opened' : 'card']({ badge, report, lang }, settings),
    ]);
    if (turn !== this.#presented) return;
    this.problem = problem;
    this.view = described?.view;
    this.opened = described?.opened;
    this.changed();
  }

  /**
   * Stops whatever is running. The current view stays, and an interrupted read keeps the status
   * `reading`.
   */
  abort(): void {
    this.#turn.abort();
    if (this.status !== 'checking') return;
    this.status = this.report ? 'checked' : 'read';
    this.wasCutOff = true;
    this.changed();
  }

  /** Verifies the badge. With several recipients, or after another one, it may only be compared. */
  async #verified(
    badge: Badge,
    question: SessionSettings,
    signal: AbortSignal,
  ): Promise<MatchedReport> {
    const { engine, recipients, options } = parted({ ...question, signal });
    if (!this.#dropped && !recipients.length)
      return { report: await engine.verify(badge, options) };
    const { verified } = await import('./match-recipient.js');
    return verified(badge, { ...question, signal }, this.#dropped);
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
      awardedTo: undefined,
      error: undefined,
      view: undefined,
      opened: undefined,
      problem: undefined,
      imageIndex: 0,
      wasCutOff: false,
    });
    this.#asked = this.#dropped = undefined;
    this.#presented++;
    const signal = this.#next();
    this.changed();
    return signal;
  }

  async #take(badges: readonly Badge[], index: number, signal: AbortSignal): Promise<boolean> {
    Object.assign(this, { badges, badge: badges[index] ?? badges[0] });
    return this.#finish(signal);
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<false> {
    if (signal.aborted) return false;
    // A badge that was read but cannot be described fails too: without it there is an error to
    // show.
    Object.assign(this, { error, badge: undefined });
    await this.present();
    this.status = 'failed';
    this.changed();
    return false;
  }

  async #finish(signal: AbortSignal): Promise<boolean> {
    await this.present();
    if (signal.aborted) return false;
    this.status = this.report ? 'checked' : 'read';
    this.changed();
    return this.badge !== undefined;
  }
}
