/** Answers of a model, kept so that a run can be played again without it. */
import { z } from 'zod';
import { type Completion, type Model, NOTHING_USED } from '../../src/engine/model.ts';
import type { Draft } from './drafts.ts';
import { draftKey } from './judge.ts';

export const recordingSchema = z.strictObject({
  model: z.string(),
  /** The text of each answer, by draft. */
  answers: z.record(z.string(), z.string()),
});
export type Recording = z.infer<typeof recordingSchema>;

/** A model that answers as it did when it was recorded; undefined for a draft that it never saw, or saw otherwise. */
export function replayed({ model, answers }: Recording, draft: Draft): Model | undefined {
  const text = answers[draftKey(draft)];
  if (text === undefined) return undefined;
  const completion: Completion = { text, usage: NOTHING_USED, finishReason: 'stop', refusal: null, model };
  return { name: model, baseUrl: 'replayed', complete: async () => completion };
}

/** The same model, whose last answer about a draft is written down. */
export const recorded = (model: Model, draft: Draft, answers: Map<string, string>): Model => ({
  ...model,
  async complete(request) {
    const completion = await model.complete(request);
    answers.set(draftKey(draft), completion.text);
    return completion;
  },
});

export const recordingOf = (model: string, answers: ReadonlyMap<string, string>): Recording => ({
  model,
  answers: Object.fromEntries([...answers].toSorted(([one], [other]) => (one < other ? -1 : 1))),
});
