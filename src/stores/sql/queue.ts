import type PgBoss from 'pg-boss';
import type { Store, Transaction } from '../contract.js';
import type { SqlClient, SqlDatabase } from './contract.js';
import { openPostgres } from './postgres.js';
import { inStore } from './store.js';

/** Work for one of several processes. */
export interface Job<Data> {
  /** A UUID. */
  readonly id: string;
  readonly data: Data;
}

/** Work that waits for processes on this machine and on others. */
export interface JobQueue<Data extends object> {
  /** Adds jobs; one with the id of an earlier job replaces it. */
  send(jobs: readonly Job<Data>[]): Promise<void>;
  /** Takes the next job, which no other process gets until its time is over. */
  take(): Promise<Job<Data> | undefined>;
  /** Keeps the results of a job in the store, and removes it, in one transaction. */
  finish(job: Job<Data>, work: (transaction: Transaction) => Promise<void>): Promise<void>;
  /** Ends a job with an answer for who sent it. */
  answer(job: Job<Data>, answer: object): Promise<void>;
  /** Gives the answer of a job, and removes both; `undefined` while there is none. */
  collect(id: string): Promise<object | undefined>;
  /** Gives a job back; after some attempts it is given up. */
  giveBack(job: Job<Data>, reason: string): Promise<void>;
  /** Counts the jobs that are not ended. */
  waiting(): Promise<number>;
  /** Gives the jobs of processes that are gone to others. */
  reclaim(): Promise<void>;
}

/** Queues in a PostgreSQL database, with the store beside them. */
export interface Queues {
  readonly store: Store;
  queue<Data extends object>(name: string): Promise<JobQueue<Data>>;
  close(): Promise<void>;
}

/** Time of a process for one job, in seconds; then another one gets it too. */
export const JOB_SECONDS = 10;
/** Attempts after which a job is given up. */
const ATTEMPTS = 10;
/** Days after which a job that no process took is removed. */
const KEPT_DAYS = 30;

/** Loads the queue, an optional peer dependency. */
async function pgBoss(): Promise<typeof PgBoss> {
  try {
    // CommonJS: its exports are those of the default
    return (await import('pg-boss')).default;
  } catch (cause) {
    throw new TypeError(
      'a queue needs the package pg-boss, which is not installed: run `npm install pg-boss@10.4.2`',
      { cause },
    );
  }
}

/** Lets pg-boss run its statements in a transaction of the store. */
const inside = (client: SqlClient): PgBoss.Db => ({
  executeSql: async (text, values) => {
    const { rows } = await client.query(text, values as Parameters<SqlClient['query']>[1]);
    return { rows: [...rows] };
  },
});

/** A queue of pg-boss, whose jobs are kept with the rows of the store. */
class BossQueue<Data extends object> implements JobQueue<Data> {
  constructor(
    private readonly boss: PgBoss,
    private readonly sql: SqlDatabase,
    private readonly name: string,
  ) {}

  async send(jobs: readonly Job<Data>[]): Promise<void> {
    await this.boss.deleteJob(
      this.name,
      jobs.map(({ id }) => id),
    );
    const options = { expireInSeconds: JOB_SECONDS, retryLimit: ATTEMPTS };
    await this.boss.insert(jobs.map((job) => ({ ...job, ...options, name: this.name })));
  }

  async take(): Promise<Job<Data> | undefined> {
    const next = this.boss.fetch.bind(this.boss);
    const [job] = (await next(this.name, {})) as readonly PgBoss.Job<Data>[];
    return job && { id: job.id, data: job.data };
  }

  finish(job: Job<Data>, work: (transaction: Transaction) => Promise<void>): Promise<void> {
    return this.sql.transaction(async (client) => {
      await inStore(client, work);
      await this.boss.deleteJob(this.name, job.id, { db: inside(client) });
    });
  }

  answer(job: Job<Data>, answer: object): Promise<void> {
    return this.boss.complete(this.name, job.id, answer);
  }

  async collect(id: string): Promise<object | undefined> {
    const job = await this.boss.getJobById(this.name, id);
    if (!job || !['completed', 'failed'].includes(job.state)) return undefined;
    await this.boss.deleteJob(this.name, id);
    return job.output;
  }

  giveBack(job: Job<Data>, reason: string): Promise<void> {
    return this.boss.fail(this.name, job.id, { reason });
  }

  waiting(): Promise<number> {
    return this.boss.getQueueSize(this.name, { before: 'completed' }).then(Number);
  }

  reclaim(): Promise<void> {
    return this.boss.expire();
  }
}

/** Starts pg-boss; of two processes that make its tables at once, one has to try again. */
async function started(url: string): Promise<PgBoss> {
  const Boss = await pgBoss();
  const start = async (): Promise<PgBoss> => {
    const boss = new Boss({
      ...{ connectionString: url, schema: 'open_badge_queue', max: 2 },
      ...{ supervise: false, schedule: false, retentionDays: KEPT_DAYS },
    });
    boss.on('error', () => undefined);
    return boss.start();
  };
  return start().catch(start);
}

/**
 * Opens the queues in a PostgreSQL database, and the store in it.
 *
 * @param url as of `openPostgresStore`
 * @throws TypeError when the package `pg` or `pg-boss` is not installed
 */
export async function openQueues(url: string): Promise<Queues> {
  const { sql, store } = await openPostgres(url);
  const boss = await started(url).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  return {
    store,
    async queue<Data extends object>(name: string): Promise<JobQueue<Data>> {
      await boss.createQueue(name);
      return new BossQueue<Data>(boss, sql, name);
    },
    async close() {
      await boss.stop({ graceful: false });
      await store.close();
    },
  };
}
