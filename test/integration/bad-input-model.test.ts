import { describe, expect, test } from 'vitest';
import { apiError, type Behaviour, completion } from '../e2e/model-server.ts';
import { CONFIG, CONFIG_PATH, onStage, type Stage } from '../e2e/stage.ts';

const asked = ['status: needs-human', 'workflow: blog'];

/** Two runs, since the configuration lets two fail in a row, and in each as many calls as the engine's bound says. */
interface Case {
  readonly behaviour: Behaviour | 'down';
  readonly sentence: RegExp;
  readonly help: string;
  readonly code: string;
  readonly runs: number;
  readonly calls: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'that answers nonsense for ever': {
    behaviour: () => completion('Once upon a time'),
    sentence: /The model’s answer is no JSON: .+ \(2 failures in a row\)/,
    help: 'Choose a model that supports structured outputs, then comment `/retry`.',
    code: 'model-malformed',
    runs: 2,
    calls: 2,
  },
  'that refuses': {
    behaviour: () => completion(null, 'I would rather not.'),
    sentence: /The model refused the work: “I would rather not.” \(2 failures in a row\)/,
    help: 'Reword the topic or choose another model, then comment `/retry`.',
    code: 'model-refused',
    runs: 2,
    calls: 2,
  },
  'that does not know the key': {
    behaviour: () => apiError(401, 'invalid_api_key', 'Incorrect API key provided.'),
    sentence: /The model’s API refused the key: 401: Incorrect API key provided\./,
    help: 'Set a valid key in the secret OPENAI_API_KEY, then comment `/retry`.',
    code: 'model-unauthorized',
    runs: 1,
    calls: 1,
  },
  'that can’t be reached': {
    behaviour: 'down',
    sentence: /The model’s API did not answer: no connection \(ECONNREFUSED .*\) \(2 failures in a row\)/,
    help: 'Look at the provider’s status page; comment `/retry` when it is back.',
    code: 'model-unavailable',
    runs: 2,
    calls: 0,
  },
};

const leases = async (stage: Stage, task: number): Promise<number> =>
  (await stage.journal(task)).filter((kind) => kind === 'lease-taken').length;

describe.concurrent('a model', () => {
  test.each(Object.entries(CASES))(
    '%s is given up after bounded tries, with the reason, and mended it finishes the task after /retry',
    { timeout: 60_000 },
    (_, { behaviour, sentence, help, code, runs, calls }) =>
      onStage({}, async (stage) => {
        if (behaviour === 'down') await stage.model.goDown();
        else stage.model.behave(behaviour);
        const task = await stage.ask();
        expect(await stage.labels(task)).toEqual(asked);
        const status = await stage.status(task);
        expect(status).toMatch(sentence);
        expect(status).toContain(help);
        expect(await leases(stage, task)).toBe(runs);
        expect(stage.model.calls).toHaveLength(calls);
        expect((await stage.events(task)).at(-1)).toMatchObject({ kind: 'question-asked', code });
        expect(await stage.pulls(task)).toEqual([]);
        expect(stage.told()).not.toContain('test-key');

        if (behaviour === 'down') await stage.model.comeBack();
        else stage.model.behave(null);
        await stage.say(task, '/retry', 'grace');
        expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
        expect(await stage.comments(task)).toHaveLength(2);
        expect((await stage.pull(task)).open).toBe(true);
      })(),
  );

  test(
    'that stumbles once is asked again in the same run, and nobody is bothered',
    { timeout: 60_000 },
    onStage({ files: { [CONFIG_PATH]: CONFIG.replace('retries: 0', 'retries: 1') } }, async (stage) => {
      stage.model.behave(({ number, pass }) => (number === 1 ? completion('{"facts": "all of them"}') : pass()));
      const task = await stage.ask();
      expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
      expect(await leases(stage, task)).toBe(1);
      expect(stage.model.calls).toEqual(['facts', 'facts', 'article']);
    }),
  );

  test(
    'without a key is never called, and the comment names the secret',
    { timeout: 60_000 },
    onStage({ actions: { secrets: {} } }, async (stage) => {
      const task = await stage.ask();
      expect(await stage.labels(task)).toEqual(asked);
      const status = await stage.status(task);
      expect(status).toContain('There is no key for the model’s API.');
      expect(status).toContain('Set the secret OPENAI_API_KEY, then comment `/retry`.');
      expect(stage.model.calls).toEqual([]);
    }),
  );
});
