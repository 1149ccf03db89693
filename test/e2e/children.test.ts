import { expect, test } from 'vitest';
import { completion } from './model-server.ts';
import { CONFIG_PATH, onStage, SOURCES, type Stage } from './stage.ts';

const HEAD = `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
  researcher: { role: research, trust: high }
  writer: { role: write }
workflows:
`;
const POST = `  post:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;
const PROPOSING = `${HEAD}${POST}  blog:
    stages:
      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md", follow-ups: { most: 2, workflow: post } }
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;
/** The agent of the first stage leads: it says who does what it proposes. */
const LED = PROPOSING.replace('workflow: post }', 'workflow: post, agents: [writer, historian] }').replace(
  'workflows:',
  '  historian: { role: write, skills: [history] }\nworkflows:',
);
/** A plan, a part for each topic in it, and a page that puts the parts together. */
const PLANNED = `${HEAD}${POST}  blog:
    stages:
      - { id: plan, agent: researcher, deliver: "content/plans/{{slug}}.md", follow-ups: { most: 2 } }
      - { id: posts, handoff: subtask, workflow: post }
      - { id: roundup, agent: writer, deliver: "content/roundups/{{slug}}.md" }
`;
const HANDED = `${HEAD}${POST}  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/pages/{{slug}}.md", gate: [automated] }
      - { id: beside, handoff: subtask, workflow: post }
`;

const TOPICS = ['Mills in Brittany', 'Why tide mills declined'];

/** Two more sources, so that there is something to propose. */
const BRITTANY = 'sources/brittany.md';
const FILES = {
  [BRITTANY]: `# Mills in Brittany

Brittany had more than ninety tide mills along its coast, and a dozen of them still stand. Their ponds were closed by dykes of granite.
The mill at Birlot was built in 1638 and stopped work in the 1920s.
`,
};
const ALL = [...SOURCES, BRITTANY];

/** Whatever the candidates are, the model names the first two of them, in its own words, and agents where it may. */
function proposing(stage: Stage, topics: readonly string[] = TOPICS, agents: readonly string[] = []): void {
  stage.model.behave(async ({ schema, pass }) => {
    if (schema !== 'follow-ups') return pass();
    const offered = [...(stage.model.prompts.at(-1) ?? '').matchAll(/\\"id\\":\\"(t\d+)\\"/g)].map(([, id = '']) => id);
    const tasks = topics.map((topic, at) => {
      const task = { candidate: offered[at] ?? '', topic, because: 'Readers ask for it.' };
      return agents[at] === undefined ? task : { ...task, agent: agents[at] };
    });
    return completion(JSON.stringify({ tasks }));
  });
}

interface Seen {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** Issues that tasks made, in their order. */
async function made(stage: Stage): Promise<readonly Seen[]> {
  const { data } = await stage.as('ada').issues.listForRepo({ ...stage.where, state: 'all', per_page: 100 });
  return data
    .filter(({ pull_request: pull, user }) => pull === undefined && user?.login === 'github-actions[bot]')
    .map(({ number, title, body, labels }) => ({
      number,
      title,
      body: body ?? '',
      labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    }))
    .toSorted((one, other) => one.number - other.number);
}

const numbers = (seen: readonly Seen[]): readonly [number, number] => [seen[0]?.number ?? 0, seen[1]?.number ?? 0];

/** The agent that a task was routed to first. */
const agentOf = async (stage: Stage, task: number): Promise<string | undefined> =>
  (await stage.events(task)).flatMap((event) => (event.kind === 'task-routed' ? event.stages : []))[0]?.agent;

test(
  'what an agent proposes beside its brief is made once the brief is passed, each once, and goes its own way, to whom it chose',
  { timeout: 120_000 },
  onStage({ files: { ...FILES, [CONFIG_PATH]: LED } }, async (stage) => {
    proposing(stage, TOPICS, ['historian', 'researcher']);
    const task = await stage.ask({ sources: ALL });
    const children = await made(stage);
    expect(children.map(({ title }) => title)).toEqual(TOPICS);
    for (const { body, labels, number } of children) {
      expect(body).toContain(`Imprimatur made this issue for task #${task}: Readers ask for it.`);
      expect(body).toMatch(/### Sources\n\n- `sources\/[a-z-]+\.md`/);
      expect(labels).toEqual(expect.arrayContaining(['workflow: post', 'status: review']));
      expect((await stage.pull(number)).open).toBe(true);
      expect((await stage.events(number))[0]).toMatchObject({ parent: { task, depth: 1 } });
    }
    const [chosen, left] = numbers(children);
    expect(children[0]?.labels).toContain('agent: historian');
    expect(children[0]?.body).toContain('The agent `researcher`, which leads that task, chose the agent `historian`');
    // Nobody offered the researcher: that choice is none.
    expect(children[1]?.labels.filter((label) => label.startsWith('agent: '))).toEqual([]);
    expect(await agentOf(stage, chosen)).toBe('historian');
    expect(await agentOf(stage, left)).toBe('writer');
    await stage.say(chosen, '/explain');
    expect(await stage.status(chosen)).toContain('the agent researcher, which leads task');
    await stage.say(chosen, '/assign writer');
    expect(await stage.status(chosen)).toContain('writer does the next run.');
    const status = await stage.status(task);
    expect(status).toContain(`- [ ] #${children[0]?.number} ${TOPICS[0]}`);
    expect(status).toContain(`- [ ] #${children[1]?.number} ${TOPICS[1]}`);

    await stage.wake(task);
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Shorten the article.' });
    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await made(stage)).toHaveLength(2);
  }),
);

test(
  'what a person has to pass is shown there, and made by the approval',
  { timeout: 120_000 },
  onStage({ files: { ...FILES, [CONFIG_PATH]: LED.replace(', trust: high', '') } }, async (stage) => {
    proposing(stage, TOPICS.slice(0, 1), ['historian']);
    const task = await stage.ask({ sources: ALL });
    expect((await stage.pull(task)).body).toContain(
      `- **${TOPICS[0]}** (for the agent \`historian\`): Readers ask for it.`,
    );
    expect(await made(stage)).toEqual([]);
    await stage.review(task, 'grace', 'APPROVE');
    expect((await made(stage)).map(({ title }) => title)).toEqual(TOPICS.slice(0, 1));
  }),
);

test(
  'a stage hands over to one task for each planned topic, and the next stage cites what they published',
  { timeout: 120_000 },
  onStage({ files: { ...FILES, [CONFIG_PATH]: PLANNED } }, async (stage) => {
    proposing(stage);
    const task = await stage.ask({ sources: ALL });
    const [one, other] = numbers(await made(stage));
    expect(await stage.labels(task)).toContain('status: blocked');
    expect(await stage.status(task)).toContain(`it waits for #${one} and #${other}`);

    await stage.review(one, 'grace', 'APPROVE');
    expect(await stage.labels(task)).toContain('status: blocked');
    expect(await stage.status(task)).toContain(`it waits for #${other} (1 of 2 done)`);
    expect(await stage.status(task)).toContain(`- [x] #${one} ${TOPICS[0]}`);

    await stage.review(other, 'grace', 'APPROVE');
    const { head } = await stage.pull(task);
    expect(await stage.labels(task)).toContain('status: review');
    const [path = ''] = (await stage.events(task)).flatMap((event) =>
      event.kind === 'work-delivered' && event.stage === 'roundup' ? event.files.map((file) => file.path) : [],
    );
    expect(path).toMatch(/^content\/roundups\//);
    const record = await stage.text(path.replace('.md', '.sources.json'), head);
    expect(record).toContain('content/posts/mills-in-brittany.md');
    expect(record).toContain('content/posts/why-tide-mills-declined.md');
    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await made(stage)).toHaveLength(2);
  }),
);

test(
  'a part that was cancelled is left out, and when none was done a person is asked, who may have them made anew',
  { timeout: 120_000 },
  onStage({ files: { ...FILES, [CONFIG_PATH]: PLANNED } }, async (stage) => {
    proposing(stage);
    const task = await stage.ask({ sources: ALL });
    const [one, other] = numbers(await made(stage));
    await stage.say(one, '/cancel');
    expect(await stage.labels(task)).toContain('status: blocked');
    await stage.say(other, '/cancel');
    expect(await stage.labels(task)).toContain('status: needs-human');
    expect(await stage.status(task)).toContain('parts-cancelled');

    await stage.say(task, '/retry');
    const again = (await made(stage)).slice(2);
    expect(again.map(({ title }) => title)).toEqual(TOPICS);
    await stage.say(again[0]?.number ?? 0, '/cancel');
    await stage.review(again[1]?.number ?? 0, 'grace', 'APPROVE');
    expect(await stage.labels(task)).toContain('status: review');
    expect(await stage.status(task)).toContain(`#${again[0]?.number} ${TOPICS[0]} (cancelled)`);
  }),
);

test(
  'without a plan the task’s own topic is handed over, and what was delivered before is published when it comes back',
  { timeout: 120_000 },
  onStage({ files: { ...FILES, [CONFIG_PATH]: HANDED } }, async (stage) => {
    const task = await stage.ask({ sources: ALL });
    const [child] = await made(stage);
    expect(child?.title).toBe('How tide mills worked');
    for (const path of ALL) expect(child?.body).toContain(`- \`${path}\``);
    expect(await stage.pulls(task)).toEqual([]);
    await stage.review(child?.number ?? 0, 'grace', 'APPROVE');
    expect(await stage.issue(child?.number ?? 0)).toBe('closed as completed');

    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await stage.text('content/pages/how-tide-mills-worked.md')).not.toBeNull();
    expect(await stage.text('content/posts/how-tide-mills-worked.md')).not.toBeNull();
  }),
);

test(
  'the last task of a chain makes none',
  { timeout: 120_000 },
  onStage(
    {
      files: {
        [CONFIG_PATH]: PROPOSING.replace('agents:', 'limits: { depth: 1 }\nagents:').replace(', workflow: post', ''),
      },
    },
    async (stage) => {
      proposing(stage, TOPICS.slice(0, 1));
      const task = await stage.ask({ sources: ALL });
      expect(await made(stage)).toMatchObject([{ title: TOPICS[0] }]);
      expect(stage.model.calls.filter((call) => call === 'follow-ups')).toHaveLength(1);
      expect((await stage.events(task))[0]).not.toHaveProperty('parent');
    },
  ),
);

test(
  'a task that a person opens with the words of ours is nobody’s part',
  { timeout: 60_000 },
  onStage({ files: { ...FILES, [CONFIG_PATH]: PLANNED } }, async (stage) => {
    proposing(stage);
    const task = await stage.ask({ sources: ALL });
    const [{ title = '', body = '' } = {}] = await made(stage);
    const forged = await stage.ask({ title, body, labels: ['workflow: post'], by: 'grace' });
    await stage.review(forged, 'ada', 'APPROVE');
    expect(await stage.issue(forged)).toBe('closed as completed');
    expect((await stage.events(forged))[0]).not.toHaveProperty('parent');
    expect(await stage.labels(task)).toContain('status: blocked');
  }),
);
