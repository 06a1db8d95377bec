import type { Badge, Report } from '../../present.js';
import type { ReadInput, ReadOptions } from '../../read.js';
import type { PresentationOptions, PresentationReport, VerifyOptions } from '../../verify.js';

/** Inputs that a session can read. */
export type BadgeInput = ReadInput;
/** Settings for reading: `fetch`, `signal`, `allowLoopback`. */
export type ReadSettings = Pick<ReadOptions, 'fetch' | 'signal' | 'allowLoopback'>;
/** Settings for verifying, as `verify` accepts them. */
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

/**
 * Reads and verifies badges. By default our own engine, loaded when it is first needed; a worker
 * can replace it.
 */
export interface Engine {
  read(input: BadgeInput, options: ReadSettings): Promise<readonly Badge[]>;
  verify(badge: Badge, options: VerifySettings): Promise<Report>;
  /** Verifies a presentation and the badges in it; without it each badge is verified alone. */
  verifyPresentation?(text: string, options: PresentationOptions): Promise<PresentationReport>;
}
/** Our own engine, loaded when it is first used. Heavy inputs are handed to a worker. */
export const OWN: Engine = {
  read: async (input, options) =>
    (await import('../../workers/read-in-page.js')).readInPage(input, options),
  verify: async (badge, options) =>
    (await import('../../workers/verify-in-page.js')).verifyInPage(badge, options),
  verifyPresentation: async (text, options) =>
    (await import('../../workers/verify-presentation-in-page.js')).verifyPresentationInPage(
      text,
      options,
    ),
};

/** Settings of a session, requested from its owner at each step because attributes change. */
export interface SessionSettings extends Omit<VerifySettings, 'signal' | 'only' | 'previous'> {
  readonly engine?: Engine;
  readonly lang: string;
  /** Shows the recipient's name where an authentic badge has a readable one. Default false. */
  readonly showRecipient?: boolean;
  /** Several expected recipients, compared one after the other, instead of `recipient`. */
  readonly recipients?: readonly string[];
  /**
   * The values from which `recipient` and `engine` are made, where these are made anew each time.
   * Two verifications are compared by them.
   */
  readonly asked?: readonly [recipient: unknown, engine: unknown];
}

/** Settings of a session, apart from each other: the options are those of `verify` alone. */
export const parted = ({
  engine = OWN,
  recipients = [],
  lang: _,
  asked: _asked,
  showRecipient: _shown,
  ...options
}: SessionSettings & VerifySettings): {
  readonly engine: Engine;
  readonly recipients: readonly string[];
  readonly options: VerifySettings;
} => ({ engine, recipients, options });
