import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TaskFile } from '../../journey/assessment/contract.js';
import { fill } from '../../locales/fill.js';
import type { AssessmentMessages } from '../../locales/journey/contract.js';
import { save } from '../dom/download.js';
import type { OpenFile } from './contract.js';

/** Saves files of a work: whatever its type, a file is saved and never opened in the page. */
export class DownloadsController implements ReactiveController {
  /** Sentence for screen readers on the last file. */
  told = '';
  /** Messages beside files, by the id of the file. */
  readonly problems = new Map<string, string>();
  /** Ids of the files that are being loaded. */
  readonly loading = new Set<string>();

  /** @param host rendered again with each change */
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  // the host renders the state; the controller has no life of its own
  hostConnected(): void {}

  #tell(text: string): void {
    this.told = text;
    this.host.requestUpdate();
  }

  async save(file: TaskFile, openFile: OpenFile, { words }: AssessmentMessages): Promise<void> {
    const { id, name } = file;
    this.loading.add(id);
    this.problems.delete(id);
    this.#tell(fill(words['downloading-n'], { name }));
    try {
      save(await openFile(file), name, 'application/octet-stream');
      this.#tell(fill(words['downloaded-n'], { name }));
    } catch {
      const problem = fill(words['download-failed'], { name });
      this.problems.set(id, problem);
      this.#tell(problem);
    }
    this.loading.delete(id);
    this.host.requestUpdate();
  }
}
