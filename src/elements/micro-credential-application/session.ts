import { addFile, addLink } from '../../journey/application/artifacts.js';
import {
  agreeTo,
  beginApplication,
  choosePublished,
  continueAfterDenial,
  declareCollaboration,
  moveToVersion,
  removeArtifact,
  setAnswer,
  type ChangeOptions,
} from '../../journey/application/change.js';
import { completeness } from '../../journey/application/completeness.js';
import type {
  Application,
  Collaboration,
  Completeness,
  Resubmission,
  Statements,
} from '../../journey/application/contract.js';
import { copied } from '../../journey/application/copied.js';
import { freeze } from '../../journey/application/freeze.js';
import { startAgain } from '../../journey/application/start-again.js';
import { exportApplication, importApplication } from '../../journey/application/transfer.js';
import { MAX_EXPORT_BYTES } from '../../journey/application/limits.js';
import { JourneyError } from '../../journey/error.js';
import type { Definition } from '../../journey/definition/contract.js';
import { DraftSession, type DraftSessionOptions } from '../journey/draft-session.js';
import type { ApplicationStatus, Learner, SubmissionPackage } from './contract.js';

/** The environment of a session. */
export interface SessionOptions extends DraftSessionOptions<Application> {
  readonly definition: Definition;
  /** Id of the draft to go on with; default: the newest for this definition, else a new one. */
  readonly draft?: string;
}

/** Finds the draft to go on with, or begins one; unreachable storage begins one in memory. */
async function found({
  definition,
  drafts,
  draft,
  now,
}: SessionOptions): Promise<{ readonly application: Application; readonly isReachable: boolean }> {
  const begun = (): Application => beginApplication(definition, { now: now() });
  try {
    const all = draft === undefined ? await drafts.list() : [await drafts.load(draft)];
    const kept = all.find((each) => each?.definition.id === definition.id);
    const application = kept ?? begun();
    const isPresent = application.definition.version === definition.version;
    return {
      application: isPresent ? application : moveToVersion(application, definition, { now: now() }),
      isReachable: true,
    };
  } catch {
    return { application: begun(), isReachable: false };
  }
}

/** One learner's work on one application: each change is saved at once, and what is there survives. */
export class ApplicationSession extends DraftSession<Application> {
  #completeness?: readonly [Application, Completeness];
  readonly #options: SessionOptions;

  private constructor(application: Application, options: SessionOptions) {
    super(application, options);
    this.#options = options;
  }

  /** Opens the draft of a definition, or begins one. */
  static async open(options: SessionOptions): Promise<ApplicationSession> {
    const { application } = await found(options);
    return new ApplicationSession(application, options);
  }

  get application(): Application {
    return this.draft;
  }

  get completeness(): Completeness {
    if (this.#completeness?.[0] !== this.application)
      this.#completeness = [
        this.application,
        completeness(this.application, this.#options.definition),
      ];
    return this.#completeness[1];
  }

  #change(make: (draft: Application, options: ChangeOptions) => Application): void {
    this.change((draft, now) => make(draft, { now }));
  }

  answer(requirement: string, text: string): void {
    this.#change((draft, options) => setAnswer(draft, requirement, text, options));
  }

  collaborate(collaboration: Collaboration | undefined): void {
    this.#change((draft, options) => declareCollaboration(draft, collaboration, options));
  }

  agree(statement: keyof Statements, agrees: boolean): void {
    this.#change((draft, { now }) => agreeTo(draft, statement, { agrees, now }));
  }

  publish(id: string, isPublished: boolean): void {
    this.#change((draft, options) => {
      const others = draft.publish.filter((each) => each !== id);
      return choosePublished(draft, isPublished ? [...others, id] : others, options);
    });
  }

  resubmit(change: Partial<Resubmission>): void {
    this.#change((draft, { now }) =>
      draft.resubmission
        ? {
            ...draft,
            resubmission: { ...draft.resubmission, ...change },
            updatedAt: now instanceof Date ? now.toISOString() : now,
          }
        : draft,
    );
  }

  /** Writes the reply, which is saved as the rest is; none after it was sent. */
  reply(text: string | undefined): void {
    this.change(({ reply: _, ...draft }, now) => ({
      ...draft,
      ...(text !== undefined && { reply: text }),
      updatedAt: now.toISOString(),
    }));
  }

  link(requirement: string, url: string): void {
    const { definition } = this.#options;
    this.#change((draft, options) => addLink(draft, definition, requirement, { url }, options));
  }

  /** Adds a file; its bytes are stored first, so that a draft never names a file that is not there. */
  async file(requirement: string, name: string, bytes: Uint8Array): Promise<void> {
    const { definition, drafts, now } = this.#options;
    const options = { now: now() };
    const { artifact } = await addFile(
      this.application,
      definition,
      requirement,
      { name, bytes },
      options,
    );
    if (artifact.kind !== 'file') return;
    await drafts.putFile(this.application.id, artifact.digestSRI, bytes);
    this.#change((draft) => ({
      ...draft,
      artifacts: [...draft.artifacts, artifact],
      updatedAt: artifact.addedAt,
    }));
  }

  async remove(id: string): Promise<void> {
    const gone = this.application.artifacts.find((each) => each.id === id);
    this.#change((draft, options) => removeArtifact(draft, id, options));
    await this.flush();
    const isUsed = this.application.artifacts.some(
      (each) => each.kind === 'file' && gone?.kind === 'file' && each.digestSRI === gone.digestSRI,
    );
    if (gone?.kind === 'file' && !isUsed)
      await this.#options.drafts.removeFile(this.application.id, gone.digestSRI);
  }

  /** Goes on after a denial, once for each. */
  follow({ state, submission, decision }: ApplicationStatus): void {
    const isDenied = state === 'denied' || state === 'appeal-denied';
    if (!isDenied || submission === undefined || decision?.outcome !== 'denied') return;
    if (this.application.resubmission?.of === submission) return;
    this.#change((draft, options) => continueAfterDenial(draft, submission, decision, options));
  }

  /** Gives where this application is: one that begins anew after it was taken back is a draft. */
  statusOf(status: ApplicationStatus): ApplicationStatus {
    const { takenBack } = this.application;
    const isAnew = status.state === 'withdrawn' && takenBack !== undefined;
    return isAnew && takenBack === status.submission ? { state: 'draft' } : status;
  }

  /**
   * Stores a new draft with this work, after its submission was taken back; the files first.
   *
   * @returns the id of the new draft
   */
  async startAgain(takenBack: string): Promise<string> {
    const { drafts, now } = this.#options;
    await this.flush();
    const again = startAgain(this.application, takenBack, { now: now() });
    for (const [digest, bytes] of await this.#files())
      await drafts.putFile(again.id, digest, bytes);
    await drafts.save({ ...again, revision: 1 }, 0);
    return again.id;
  }

  /** Freezes the application as it is, with the bytes of its files. */
  async package(learner: Learner, status: ApplicationStatus): Promise<SubmissionPackage> {
    const { definition, now } = this.#options,
      { application } = this,
      { decision } = status;
    const frozen = await freeze(application, definition, {
      ...learner,
      now: now(),
      ...(decision && { feedback: decision.feedback }),
    });
    return { application, ...frozen, files: await this.#files() };
  }

  async #files(): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>();
    for (const artifact of this.application.artifacts) {
      if (artifact.kind !== 'file') continue;
      const bytes = await this.#options.drafts.getFile(this.application.id, artifact.digestSRI);
      if (!bytes) throw new Error(`the bytes of ${artifact.name} are not in the storage`);
      files.set(artifact.digestSRI, bytes);
    }
    return files;
  }

  /**
   * Stores an exported application as a new draft, its files first. The work of this session stays
   * as it is.
   *
   * @returns the id of the new draft
   * @throws JourneyError `draft-unusable` for a file that is no export, or that belongs to another
   *   definition (named in `definition`); StorageError
   */
  async importCopy(file: Blob): Promise<string> {
    const { definition, drafts, now } = this.#options;
    if (file.size > MAX_EXPORT_BYTES)
      throw new JourneyError('draft-unusable', 'choose a file that was exported here', {
        bytes: file.size,
        max: MAX_EXPORT_BYTES,
      });
    const { application, files } = await importApplication(await file.text());
    if (application.definition.id !== definition.id)
      throw new JourneyError('draft-unusable', 'open it beside its own definition', {
        definition: application.definition.id,
      });
    await this.flush();
    const copy = copied(application, { now: now() });
    for (const [digest, bytes] of files) await drafts.putFile(copy.id, digest, bytes);
    await drafts.save({ ...copy, revision: 1 }, 0);
    return copy.id;
  }

  /** Marks this draft as the one that was worked on last, so that it is opened the next time. */
  touch(): void {
    this.change((draft, now) => ({ ...draft, updatedAt: now.toISOString() }));
  }

  /** Exports the application with its files, as `importApplication` reads it. */
  export(): Promise<string> {
    const { id } = this.application;
    return exportApplication(this.application, (digest) =>
      this.#options.drafts.getFile(id, digest),
    );
  }
}
