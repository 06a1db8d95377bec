import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkerEngine } from '../../workers/engine.js';
import { OWN, type Engine } from './engine.js';

/** Number of badges that are verified on the main thread; more are verified in workers. */
export const IN_PAGE = 3;

/**
 * Chooses the engine of an element that verifies several badges: the page's own, workers once there
 * are more than a few badges, else the built-in one. Stops the workers when the element leaves the
 * page.
 */
export class EngineController implements ReactiveController {
  #workers?: WorkerEngine;

  constructor(private readonly host: ReactiveControllerHost & { readonly engine?: Engine }) {
    host.addController(this);
  }

  /** The engine to use now. */
  get engine(): Engine {
    return this.host.engine ?? this.#workers ?? OWN;
  }

  /** Starts workers, when `count` badges need them. */
  async prepareFor(count: number): Promise<void> {
    if (this.host.engine || this.#workers || count <= IN_PAGE) return;
    this.#workers = (await import('../../workers/engine.js')).createEngine();
  }

  hostDisconnected(): void {
    this.#workers?.close();
  }
}
