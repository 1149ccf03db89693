import type OpenAI from 'openai';
import type { Completion, ModelRequest } from '../model.ts';

/** What some compatible servers do not know: then the schema is put into words, and the length goes by its older name. */
export type Lack = 'json_schema' | 'max_completion_tokens';

export interface Sending {
  readonly model: string;
  readonly temperature: number | undefined;
  readonly lacks: ReadonlySet<Lack>;
  readonly signal: AbortSignal;
}

/** One of the APIs that OpenAI-compatible servers have. */
export interface Protocol {
  /** The answer as it came over the wire; throws what the `openai` package throws. */
  send(client: OpenAI, request: ModelRequest, sending: Sending): Promise<Response>;
  /**
   * Reads a body that is JSON.
   * @throws ModelFailure when there is no answer of the model in it.
   */
  completionOf(body: unknown, model: string): Completion;
}

/** The schema in words, for servers that know no structured outputs. */
export const schemaInWords = ({ name, schema }: ModelRequest): string =>
  `Answer with one JSON object “${name}” and nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`;
