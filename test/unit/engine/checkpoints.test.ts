import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { folderCheckpoints } from '../../../src/engine/checkpoints.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { type Completion, type Model, ModelFailure, UNKNOWN_USAGE } from '../../../src/engine/model.ts';

const schema = z.strictObject({ answer: z.string() });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoints-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A run of the engine on the folder; `calls` counts what reaches the model. */
function run(complete: () => Promise<Completion> = answer, name = 'x') {
  const calls: string[] = [];
  const model: Model = {
    name,
    baseUrl: 'http://x',
    complete(request) {
      calls.push(request.name);
      return complete();
    },
  };
  const engine = createEngine({ model, retries: 0, checkpoints: folderCheckpoints(folder) });
  const ask = (step: string, text = 'Say yes.') =>
    engine.ask({ name: step, schema, instructions: '', parts: [{ kind: 'words', heading: 'Do', text }] });
  return { engine, ask, calls };
}
async function answer(): Promise<Completion> {
  const usage = { input: 100, output: 10 };
  return { text: '{"answer":"yes"}', usage, finishReason: 'stop', refusal: null, model: 'x' };
}
const files = async (): Promise<string[]> => (await readdir(folder)).toSorted();

describe('a checkpoint', () => {
  test('spares the call that a run that died has paid for, and gives account of it', async () => {
    const died = run();
    await died.ask('facts');
    const next = run();
    expect(await next.ask('facts')).toEqual({ answer: 'yes' });
    await next.ask('article', 'Write.');
    expect(next.calls).toEqual(['article']);
    expect(await next.engine.usage()).toMatchObject({ calls: 2, inputTokens: 200 });
    expect(next.engine.prompts().map(({ name }) => name)).toEqual(['facts', 'article']);
  });

  test('a run that died in the middle of a call left what that call can have used', async () => {
    const died = run(() => new Promise(() => {}));
    void died.ask('facts');
    await expect.poll(async () => (await files()).length).toBe(1);
    const next = run();
    await next.ask('facts');
    expect(next.calls).toEqual(['facts']);
    const usage = await next.engine.usage();
    expect(usage).toMatchObject({ calls: 2, inputTokens: 'unknown' });
    expect(usage.atMost?.tokens).toBeGreaterThan(16_000);
  });

  test('is another for another prompt, schema or model', async () => {
    await run().ask('facts');
    const other = run();
    await other.ask('facts', 'Say no.');
    expect(other.calls).toEqual(['facts']);
    const elsewhere = run(answer, 'y');
    await elsewhere.ask('facts');
    expect(elsewhere.calls).toEqual(['facts']);
  });

  test.each(['{"v":1,"content":{"answer":5}}', '{"v":2,"content":{"answer":"no"}}', '{"v":1,', ''])(
    'that does not fit is as good as none: %s',
    async (text) => {
      await run().ask('facts');
      for (const name of await files()) await writeFile(join(folder, name), text);
      const next = run();
      expect(await next.ask('facts')).toEqual({ answer: 'yes' });
      expect(next.calls).toEqual(['facts']);
    },
  );

  test('goes with the work that it was for; a file stays, so that an empty cache replaces an older one', async () => {
    const { ask, engine } = run();
    await ask('facts');
    await engine.settle();
    expect(await files()).toEqual(['spendings.json']);
    expect(JSON.parse(await readFile(join(folder, 'spendings.json'), 'utf8'))).toMatchObject({ content: [] });
    const next = run();
    await next.ask('facts');
    expect(next.calls).toEqual(['facts']);
    expect(await next.engine.usage()).toMatchObject({ calls: 1 });
  });

  test('stays when the work was broken off, and what was paid for it is accounted for once', async () => {
    let busy = false;
    const first = run(() =>
      busy ? Promise.reject(new ModelFailure('model-unavailable', '', UNKNOWN_USAGE)) : answer(),
    );
    await first.ask('facts');
    busy = true;
    await expect(first.ask('article', 'Write.')).rejects.toThrow();
    await first.engine.settle();
    const next = run();
    await next.ask('facts');
    await next.ask('article', 'Write.');
    expect(next.calls).toEqual(['article']);
    expect(await next.engine.usage()).toMatchObject({ calls: 1 });
  });
});
