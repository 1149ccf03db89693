import { expect, test } from 'vitest';
import { tracer } from '../../src/comments/secrets/traces.ts';
import { sha256Of } from '../builders/sha.ts';
import { artifactsOf, leftBehind } from '../e2e/left-behind.ts';
import { type Behaviour, completion } from '../e2e/model-server.ts';
import { CONFIG, CONFIG_PATH, onStage, type Stage } from '../e2e/stage.ts';

const KEY = 'sk-proj-Zk81vQpT5xYw2LmN9rUe4HcJ';
const asked = ['status: needs-human', 'workflow: blog'];
const KEYED = { actions: { secrets: { OPENAI_API_KEY: KEY } } };
type Form = (secret: string) => readonly string[];

const halves = (secret: string): readonly [string, string] => [secret.slice(0, 14), secret.slice(14)];

/** Sentences that give a secret away, by how. */
const FORMS: Readonly<Record<string, Form>> = {
  plain: (secret) => [`The key is ${secret}.`],
  'split between two sentences': halves,
  'split by spaces': (secret) => [[...secret].join(' ')],
  'split by zero-width spaces': (secret) => [[...secret].join('\u200b')],
  base64: (secret) => [Buffer.from(secret).toString('base64')],
  'base64, out of step': (secret) => [Buffer.from(`x${secret}`).toString('base64')],
  hexadecimal: (secret) => [Buffer.from(secret).toString('hex')],
  prefix: (secret) => [`It begins with ${secret.slice(0, 14)}.`],
};

/** The article says so; everything else is as an honest model answers. */
const saying =
  (sentences: () => readonly string[]): Behaviour =>
  async ({ schema, pass }) => {
    const answer = await pass();
    if (schema !== 'article') return answer;
    const { choices } = answer.body as { choices: [{ message: { content: string } }] };
    const article = JSON.parse(choices[0].message.content);
    article.sections[0].paragraphs.unshift(sentences().map((text) => ({ text, kind: 'opinion', facts: [] })));
    return completion(JSON.stringify(article));
  };

async function expectNothingOf(secret: string, stage: Stage): Promise<void> {
  const traces = tracer([secret]);
  for (const text of [...(await leftBehind(stage)), ...stage.model.prompts]) expect(traces(text)).toEqual([]);
}

test('S2: the API key in answers of the model, in any form, reaches nothing that anybody reads', {
  timeout: 90_000,
}, async () => {
  await onStage(KEYED, async (stage) => {
    const forms = Object.values(FORMS);
    let told = 0;
    stage.model.behave(saying(() => forms[told++ % forms.length]?.(KEY) ?? []));
    const tasks = await Promise.all(forms.map(() => stage.open()));
    await stage.idle();
    expect(told).toBeGreaterThanOrEqual(forms.length);
    for (const task of tasks) {
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.status(task)).toContain('The model’s answer held a secret of this run (');
      expect(await stage.pulls(task)).toEqual([]);
      expect(await stage.ref(`heads/imprimatur/task-${task}`)).toBeNull();
    }
    await expectNothingOf(KEY, stage);

    const [task = 0] = tasks;
    stage.model.behave(null);
    await stage.say(task, 'That key is revoked.\n\n/retry', 'grace');
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    await expectNothingOf(KEY, stage);
  })();
});

test('S2: nor does the token of the job, should a model get to know it', { timeout: 60_000 }, async () => {
  await onStage(KEYED, async (stage) => {
    let token = '';
    stage.model.behave(
      saying(() => {
        token = stage.requests.findLast((request) => request.token.startsWith('ghs_'))?.token ?? '';
        return [Buffer.from(token).toString('base64')];
      }),
    );
    const task = await stage.ask();
    expect(token).toMatch(/^ghs_/);
    expect(await stage.labels(task)).toEqual(asked);
    await expectNothingOf(token, stage);
  })();
});

test('S2: the key is in no prompt, not even when a source holds it, and in no artifact; the pull request has the hash of what was sent', {
  timeout: 60_000,
}, async () => {
  const leak = `A tide mill was let to a miller who wrote ${KEY} on its door in chalk. It stood for years.\n`;
  const encoded = `On the back of the door stood ${Buffer.from(KEY).toString('base64')}.\n`;
  const files = { 'sources/decline.md': leak, 'sources/back.md': encoded };
  await onStage({ ...KEYED, files }, async (stage) => {
    const { body } = await stage.pull(await stage.ask());
    const sent = stage.model.prompts.join('\n');
    expect(sent).toContain('who wrote *** on its door');
    await expectNothingOf(KEY, stage);
    const kept = (await artifactsOf(stage)).map((text) => /^prompts\/\d+-(\w+)\.txt\n([\s\S]*)$/.exec(text));
    const hashes = kept.flatMap((match) =>
      match === null ? [] : [`${match[1]} \`${sha256Of(match[2] ?? '').slice(0, 12)}\``],
    );
    expect(hashes).toHaveLength(2);
    expect(body).toContain(`prompts ${hashes.join(', ')}`);

    const task = await stage.ask({ sources: ['sources/back.md', 'sources/how-they-worked.md'] });
    expect(await stage.labels(task)).toEqual(asked);
    expect(await stage.status(task)).toContain('which was held back: in the source sources/back.md (base64)');
    expect(stage.model.prompts.at(-2)).toContain('[held back: a secret of this run stood in this text]');
    await expectNothingOf(KEY, stage);
  })();
});

test('control: the same sentence about a key that is not the run’s is published', { timeout: 60_000 }, async () => {
  const other = 'my-own-Zk81vQpT5xYw2LmN9rUe4HcJ';
  // The checks of evidence mind its digits.
  const files = { [CONFIG_PATH]: CONFIG.replace('deliver:', 'checks: [], deliver:') };
  await onStage({ ...KEYED, files }, async (stage) => {
    stage.model.behave(saying(() => [`It is spelled ${[...other].join(' ')}.`]));
    const task = await stage.ask();
    const found = (await leftBehind(stage)).filter((text) => tracer([other])(text).length > 0);
    expect(await stage.pulls(task)).toHaveLength(1);
    expect(found.length).toBeGreaterThan(0);
  })();
});
