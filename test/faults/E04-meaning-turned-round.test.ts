/** Row E4: a claim that says the contrary of its quote, in words that all stand there. No check can see it; the peer does. */
import { expect, test } from 'vitest';
import type { Behaviour } from '../e2e/model-server.ts';
import { completion } from '../e2e/model-server.ts';
import { CONFIG_PATH, onStage } from '../e2e/stage.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
const CONFIG = `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
  writer: { role: write, trust: medium, reviewer: editor }
  editor: { role: edit, trust: high }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;

const VERB = /^(\w[^.;,]* (?:is|are|was|were)) (?!not\b)(?=.*\.$)/;

interface Written {
  readonly sections: readonly {
    readonly paragraphs: readonly (readonly { text: string; readonly kind: string }[])[];
  }[];
}

/** The writer puts a “not” into one claim of its first version. */
function turning(turned: string[]): Behaviour {
  return async ({ schema, pass }) => {
    const answer = await pass();
    if (schema !== 'article' || turned.length > 0) return answer;
    const { choices } = answer.body as { choices: [{ message: { content: string } }] };
    const article = JSON.parse(choices[0].message.content) as Written;
    const claims = article.sections
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .filter(({ kind }) => kind === 'claim');
    const claim = claims.find(({ text }) => VERB.test(text));
    if (claim === undefined) throw new Error('no claim can be turned round');
    claim.text = claim.text.replace(VERB, '$1 not ');
    turned.push(claim.text);
    return completion(JSON.stringify(article));
  };
}

test(
  'E4: a negation that the checks let pass is sent back by the peer, on its line and with both wordings, and is not published',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: CONFIG } }, async (stage) => {
    const turned: string[] = [];
    stage.model.behave(turning(turned));
    const task = await stage.ask();
    const events = await stage.events(task);
    const [text = '?'] = turned;
    expect(text).toContain(' not ');
    expect(events.map(({ kind }) => kind)).not.toContain('check-failed');

    const [first, ...more] = events.filter((event) => event.kind === 'review-delivered');
    expect(first).toMatchObject({ by: 'editor', judgement: 'changes-requested' });
    const lines = ((await stage.text(PATH, first?.head)) ?? '').split('\n');
    const found = first?.findings.filter(({ line = 0 }) => lines[line - 1]?.startsWith(text)) ?? [];
    expect(found).toMatchObject([
      {
        check: 'peer/accuracy',
        severity: 'fix',
        message: expect.stringMatching(/The line says “.*”, the passage “.*”\./),
      },
    ]);
    expect(more.at(-1)).toMatchObject({ judgement: 'approved' });
    expect(await stage.text(PATH, (await stage.pull(task)).head)).not.toContain(text);
  }),
);
