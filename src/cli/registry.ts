import type { CommandSpec } from './command-spec.js';
import type { Io } from './io.js';

/** A command, as its module exports it. */
export interface Command {
  readonly spec: CommandSpec;
  run(argv: readonly string[], io: Io): Promise<number>;
}

/** Every command by its name; each is loaded when it is used: `--version` does not load the verifier. */
export const COMMANDS: Readonly<
  Record<string, { readonly about: string; readonly load: () => Promise<Command> }>
> = {
  verify: { about: 'verify badges', load: () => import('../commands/verify.js') },
  init: { about: 'write a draft to edit', load: () => import('../commands/init.js') },
  define: {
    about: 'define an achievement from a template',
    load: () => import('../commands/define.js'),
  },
  lint: {
    about: 'list faults and weaknesses of a draft, definition or badge',
    load: () => import('../commands/lint.js'),
  },
  skills: {
    about: 'print the skills of a framework file as alignments',
    load: () => import('../commands/skills.js'),
  },
  keygen: { about: 'create a signing key', load: () => import('../commands/keygen.js') },
  mint: {
    about: 'sign a draft, verify it, write JSON, PNG or SVG',
    load: () => import('../commands/mint.js'),
  },
  batch: {
    about: 'issue a badge for each row of a table',
    load: () => import('../commands/batch.js'),
  },
  work: {
    about: 'take jobs of batch and verify from a queue',
    load: () => import('../commands/work.js'),
  },
  ledger: {
    about: 'tell what was issued to whom, and forget a person',
    load: () => import('../commands/ledger.js'),
  },
  deliver: {
    about: 'write messages or claim links for badges, to be sent by you',
    load: () => import('../commands/deliver.js'),
  },
  derive: {
    about: 'show parts of a badge with a base proof (ecdsa-sd-2023)',
    load: () => import('../commands/derive.js'),
  },
  bake: { about: 'bake a signed badge into an image', load: () => import('../commands/bake.js') },
  unbake: { about: 'print the badge inside an image', load: () => import('../commands/unbake.js') },
  doctor: {
    about: 'say what is wrong with a baked image, and mend it',
    load: () => import('../commands/doctor.js'),
  },
  share: {
    about: 'make links, embed codes and a page for a badge',
    load: () => import('../commands/share.js'),
  },
  convert: {
    about: 'make an unsigned credential of a badge, to renew it or bring it to OB 3.0',
    load: () => import('../commands/convert.js'),
  },
  endorse: {
    about: 'sign an endorsement of an achievement, an issuer or a badge',
    load: () => import('../commands/endorse.js'),
  },
  publish: {
    about: 'write keys, lists and definitions into a folder for a static host',
    load: () => import('../commands/publish.js'),
  },
  status: {
    about: 'revoke, suspend or restore badges',
    load: () => import('../commands/status.js'),
  },
  completion: {
    about: 'print the completion of a shell',
    load: () => import('../commands/completion.js'),
  },
};

/** Loads what every command takes: for completion, and for the guide. */
export const loadSpecs = async (): Promise<
  Readonly<Record<string, { readonly about: string; readonly spec: CommandSpec }>>
> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(COMMANDS).map(
        async ([name, { about, load }]) => [name, { about, spec: (await load()).spec }] as const,
      ),
    ),
  );
