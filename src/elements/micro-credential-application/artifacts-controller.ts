import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill } from '../../locales/fill.js';
import type { ApplicationMessages } from '../../locales/journey/contract.js';
import type { ApplicationSession } from './session.js';

/** The parts of an element that files and links are added to. */
interface Environment {
  readonly session: ApplicationSession;
  readonly messages: ApplicationMessages;
  /** Words a problem of a file or link. */
  readonly problem: (error: unknown, name: string, requirement: string) => string;
}

/** Adds and removes files and links, and keeps the problems, which are shown beside their field. */
export class ArtifactsController implements ReactiveController {
  /** The result of the last act, for screen readers. */
  told = '';
  /** Messages beside the fields, by the id of the requirement. */
  problems: ReadonlyMap<string, readonly string[]> = new Map();
  /** Names of files that are being read, by the id of the requirement. */
  reading: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly environment: () => Environment,
  ) {
    host.addController(this);
  }

  // the host renders the state; the controller has no life of its own
  hostConnected(): void {}

  #tell(requirement: string, problems: readonly string[], told = ''): void {
    this.problems = new Map(this.problems).set(requirement, problems);
    this.told = [...problems, told].filter((each) => each !== '').join(' ');
    this.host.requestUpdate();
  }

  async addFiles(requirement: string, files: readonly File[]): Promise<void> {
    const { session, messages, problem } = this.environment(),
      found: string[] = [],
      added: string[] = [];
    for (const file of files) {
      this.reading = new Map(this.reading).set(requirement, file.name);
      this.host.requestUpdate();
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await session.file(requirement, file.name, bytes);
        added.push(fill(messages.words['added-n'], { name: file.name }));
      } catch (error) {
        found.push(problem(error, file.name, requirement));
      }
    }
    this.reading = new Map([...this.reading].filter(([id]) => id !== requirement));
    this.#tell(requirement, found, added.join(' '));
  }

  /** Tells whether the link was taken. */
  addLink(requirement: string, url: string): boolean {
    const { session, messages, problem } = this.environment();
    try {
      session.link(requirement, url);
      this.#tell(requirement, [], fill(messages.words['added-n'], { name: url }));
      return true;
    } catch (error) {
      this.#tell(requirement, [problem(error, url, requirement)]);
      return false;
    }
  }

  /** Removes a file or link; gives the id of its requirement. */
  remove(id: string, name: string): string | undefined {
    const { session, messages } = this.environment();
    const gone = session.application.artifacts.find((each) => each.id === id);
    void session.remove(id);
    if (gone) this.#tell(gone.requirement, [], fill(messages.words['removed-n'], { name }));
    return gone?.requirement;
  }
}
