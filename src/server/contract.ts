import type { Random } from '../crypto/random.js';
import type {
  CleanedFile,
  CleanOptions,
  FileToClean,
  RefusedFile,
} from '../journey/cleaning/index.js';
import type { Calendar } from '../journey/assessment/calendar.js';
import type { Identity } from '../journey/contract.js';
import type { Signer } from '../securing/contract.js';
import type { RateLimit } from './rate-limit.js';
import type { Reply } from './reply.js';
import type { Retention } from './retention.js';
import type { AccountRow, NoticeRow } from './rows.js';
import type { JourneyStore } from './tables.js';

/** Roles of an account. */
export type AccountRole = 'learner' | 'assessor' | 'grantor' | 'author';

/** Keeps bytes by their digest. */
export interface Blobs {
  /**
   * Writes a stream, up to a limit; what is larger leaves nothing.
   * @returns the digest as Subresource Integrity and the size; `undefined` for what is larger
   */
  write(
    body: ReadableStream<Uint8Array>,
    maxBytes: number,
  ): Promise<{ readonly digest: string; readonly size: number } | undefined>;
  /** Reads all bytes, or `undefined`. */
  read(digest: string): Promise<Uint8Array | undefined>;
  remove(digest: string): Promise<void>;
}

/** Hashes passwords. */
export interface Passwords {
  /** Makes the text that is kept: parameters, salt and hash. */
  hash(password: string): Promise<string>;
  /** Compares; takes as long without a kept text as with one. */
  verify(password: string, kept: string | null): Promise<boolean>;
}

/** A person as an OpenID provider knows them. */
export interface OidcPerson {
  /** Issuer and subject. */
  readonly subject: string;
  readonly name?: string;
  readonly email?: string;
}

/** Signs people in by an OpenID provider. */
export interface Oidc {
  /**
   * Begins a sign-in.
   * @returns URL of the provider, and the text that `finish` needs; kept in a cookie
   */
  begin(): Promise<{ readonly url: string; readonly state: string }>;
  /**
   * Finishes a sign-in.
   * @param callback URL with the provider's answer
   * @param state as `begin` gave it
   * @throws Error for an answer that does not belong to it
   */
  finish(callback: URL, state: string): Promise<OidcPerson>;
}

/** The surroundings of the server; it reads no clock, no randomness and no file of its own. */
export interface ServerOptions {
  readonly store: JourneyStore;
  readonly blobs: Blobs;
  readonly passwords: Passwords;
  /** Origin of the pages that may send requests, such as `https://badges.college.example`. */
  readonly origin: string;
  /** 32 random bytes, kept outside of the database: with them pseudonyms are computed. */
  readonly secret: Uint8Array;
  readonly now: () => Date;
  readonly random: Random;
  /** Encrypts an identity to the grantor's key. */
  readonly encryptIdentity: (identity: Identity) => Promise<string>;
  /** Cleans a file for assessors. Default: `cleanFile` of the journey. */
  readonly clean?: (file: FileToClean, options: CleanOptions) => Promise<CleanedFile | RefusedFile>;
  /** The issuer's key for receipts. Default: no receipts. */
  readonly signer?: Signer;
  /** The issuer's calendar, by which decisions are due. Default: Monday to Friday in UTC. */
  readonly calendar?: Calendar;
  /**
   * Most levels between two reviews of a criterion before they are reconciled. Default: 1.
   */
  readonly threshold?: number;
  /** Share of common word sequences from which on submissions look alike. Default: 0.5. */
  readonly similar?: number;
  /** Days that each class of data is kept. Default: `retention`. */
  readonly retention?: Retention;
  /** Hears of each new notice, such as to send an e-mail. Default: nothing. */
  readonly notify?: (notice: NoticeRow) => Promise<void> | void;
  readonly oidc?: Oidc;
  /** Roles of a person who signs in by OpenID for the first time. Default: learner. */
  readonly oidcRoles?: readonly AccountRole[];
  /** Hears of failures that are no refusal. Default: nothing. */
  readonly onError?: (error: unknown) => void;
}

/** A request with what the server knows of it. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  /** Values of the path's parameters. */
  readonly params: Readonly<Record<string, string>>;
  readonly options: ServerOptions;
  readonly store: JourneyStore;
  /** Moment of the request, ISO 8601 in UTC. */
  readonly now: string;
  /** Address of the client, for limits. */
  readonly client: string;
  /** Token of the session; empty without one. */
  readonly token: string;
  readonly cookies: Readonly<Record<string, string>>;
  /** Counts attempts to sign in. */
  readonly signIns: RateLimit;
  readonly signInsOfClient: RateLimit;
}
/** A request of a person who signed in. */
export interface PersonVisit extends Visit {
  readonly account: AccountRow;
  /** Keyed digest of the account, by which the work of the person is found. */
  readonly owner: string;
}

/** A route: who may use it, and what they may see by it. */
export interface Route<V extends Visit = PersonVisit> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with parameters, such as `/api/works/:work`. */
  readonly path: string;
  /** `public`: without a session; `any`: with one. */
  readonly role: AccountRole | 'public' | 'any';
  /** One sentence: the data that this route shows, and to whom. */
  readonly sees: string;
  handle(visit: V): Promise<Reply>;
}

/** Any route of the table. */
export type AnyRoute = Route<never>;
