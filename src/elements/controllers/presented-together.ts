import type { Badge, Report } from '../../present.js';
import type { PresentationClaim, PresentationReport } from '../../verify.js';
import { OWN, type Engine, type SessionSettings, type VerifySettings } from './engine.js';
import { copyOfSettings, isSameVerification } from './same-verification.js';

interface Run {
  readonly settings: SessionSettings;
  readonly report: Promise<PresentationReport>;
  /** Badges that have taken their report; one that asks again is to be verified again. */
  readonly taken: Set<Badge>;
}

/**
 * Verifies the badges that came in one presentation by verifying the presentation, once for all of
 * them (VCDM 2.0 “Verifiable Presentations”). Each badge has a row of its own.
 */
export class PresentedTogether {
  /** The last answer about the presentation, apart from those on its badges. */
  report?: PresentationReport;
  #run?: Run;

  constructor(readonly claim: PresentationClaim) {}

  /** Gives the settings of a row of this presentation. */
  settingsIn(settings: SessionSettings): SessionSettings {
    const { engine = OWN, recipient, asked = [recipient, engine] } = settings;
    return { ...settings, asked, presentation: this.claim, engine: this.#around(engine) };
  }

  /** Makes an engine for the rows of the badges in this presentation. */
  #around(engine: Engine): Engine {
    const { verifyPresentation } = engine;
    if (!verifyPresentation) return engine;
    return {
      ...engine,
      read: (input, options) => engine.read(input, options),
      verify: async (badge, options) =>
        (await this.#reportOn(badge, options, (text, more) =>
          verifyPresentation.call(engine, text, more),
        )) ?? engine.verify(badge, options),
    };
  }

  /** Gives the report on a badge; undefined where it must be verified alone. */
  async #reportOn(
    badge: Badge,
    options: VerifySettings,
    verify: NonNullable<Engine['verifyPresentation']>,
  ): Promise<Report | undefined> {
    // only one of the checks is repeated, for another recipient
    if (options.only || this.claim.text === undefined) return undefined;
    if (
      !this.#run ||
      this.#run.taken.has(badge) ||
      !isSameVerification(this.#run.settings, settingsOf(options))
    )
      this.#run = this.#start(this.claim.text, options, verify);
    const run = this.#run;
    run.taken.add(badge);
    const report = await run.report.catch((error: unknown) => {
      // the row that started it was cancelled: this one goes on alone
      if ((error as Error).name !== 'AbortError') throw error;
      options.signal?.throwIfAborted();
      return undefined;
    });
    if (report) this.report = report;
    return report?.badges.find(({ badge: { raw } }) => raw === badge.raw)?.report;
  }

  #start(
    text: string,
    options: VerifySettings,
    verify: NonNullable<Engine['verifyPresentation']>,
  ): Run {
    const { presentation: _claim, only: _only, previous: _previous, ...rest } = options;
    const { challenge, domain } = this.claim;
    const settings = settingsOf(options);
    const report = verify(text, { ...rest, challenge, domain });
    return { settings, report, taken: new Set() };
  }
}

/** Gives what a verification is compared by, without the engine, which is the same. */
const settingsOf = ({ signal: _, ...settings }: VerifySettings): SessionSettings =>
  copyOfSettings({ ...settings, lang: '' });
