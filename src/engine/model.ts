/** The port to a language model: one method. Adapters translate a protocol, and nothing else. */
import { type ErrorCode, ImprimaturError } from '../domain/errors.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ModelRequest {
  /** Names the JSON Schema. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly messages: readonly Message[];
  /** Most tokens that the answer may have, its reasoning included. */
  readonly maxOutputTokens?: number | undefined;
  /** A shorter time for this call than the model's own. */
  readonly timeoutMilliseconds?: number | undefined;
}

export interface TokenUsage {
  readonly input: number | 'unknown';
  readonly output: number | 'unknown';
}

/** What the server answered, good or not: judging it is the engine's part. */
export interface Completion {
  readonly text: string;
  readonly usage: TokenUsage;
  /** `stop`, `length`, `content_filter`, … as the server says; empty when it does not. */
  readonly finishReason: string;
  /** The model's words when it declined; otherwise null. */
  readonly refusal: string | null;
  /** The model that answered, as the server names it. */
  readonly model: string;
}

export interface Model {
  /** The name from the configuration. */
  readonly name: string;
  /** Address of the API: prices differ by provider. */
  readonly baseUrl: string;
  /** Throws a ModelFailure when there is no completion. */
  complete(request: ModelRequest): Promise<Completion>;
}

export const NOTHING_USED: TokenUsage = { input: 0, output: 0 };
export const UNKNOWN_USAGE: TokenUsage = { input: 'unknown', output: 'unknown' };

/** A call that gave nothing usable, with what it cost all the same. */
export class ModelFailure extends ImprimaturError {
  readonly usage: TokenUsage;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, detail: string, usage: TokenUsage, retryAfter?: number, cause?: unknown) {
    super(code, detail, cause);
    this.name = 'ModelFailure';
    this.usage = usage;
    this.retryAfter = retryAfter;
  }
}
