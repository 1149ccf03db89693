import { expect, test } from 'vitest';
import { labelsIn } from '../../src/agents/article/footnotes.ts';
import type { Evidence } from '../../src/domain/deliverable.ts';
import { evidencePathOf } from '../../src/domain/task.ts';
import { sha256Of } from '../builders/sha.ts';
import { completion } from './model-server.ts';
import { CONFIG_PATH, onStage, SOURCES, type Stage } from './stage.ts';

const BRIEF = 'content/briefs/how-tide-mills-worked.md';
const POST = 'content/posts/how-tide-mills-worked.md';

const configured = (more = '', steps = ''): string => `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
  researcher: { role: research, trust: high }
  writer: { role: write }
workflows:
  blog:
    ${more}
    stages:
      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md" }
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md"${steps} }
`;

const withoutTopic = `### Topic\n\n?\n\n### Sources\n\n${SOURCES.map((path) => `- ${path}`).join('\n')}`;

async function evidenceOf(stage: Stage, path: string, ref?: string): Promise<Evidence> {
  return JSON.parse((await stage.text(evidencePathOf(path), ref)) ?? '{}') as Evidence;
}

const quotesOf = ({ facts }: Evidence): readonly string[] => facts.map(({ quote }) => quote);

test(
  'a brief is researched, an article is written from its facts, and a person publishes both',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: configured() } }, async (stage) => {
    const task = await stage.ask();
    const { head } = await stage.pull(task);
    expect(stage.model.calls).toEqual(['brief', 'article']);

    const brief = (await stage.text(BRIEF, head)) ?? '';
    for (const heading of ['## Angle', '## Audience', '## Outline', '## Open questions', '## Sources'])
      expect(brief.split('\n')).toContain(heading);
    const found = await evidenceOf(stage, BRIEF, head);
    for (const { source, quote } of found.facts) {
      const locator = found.sources.find(({ id }) => id === source)?.locator ?? '';
      expect(((await stage.text(locator)) ?? '').replace(/\s+/g, ' ')).toContain(quote);
    }
    const written = await evidenceOf(stage, POST, head);
    for (const [text, evidence] of [
      [brief, found],
      [(await stage.text(POST, head)) ?? '', written],
    ] as const) {
      const listed = text.slice(text.indexOf('\n## Sources\n')).split('\n');
      const cited = new Set(evidence.claims.flatMap(({ facts }) => facts));
      for (const { source: id, quote } of evidence.facts.filter((fact) => cited.has(fact.id))) {
        const source = evidence.sources.find((one) => one.id === id);
        expect(source?.sha256).toBe(sha256Of((await stage.text(source?.locator ?? '')) ?? ''));
        const time = source?.retrievedAt.slice(0, 16).replace('T', ' ');
        const line = listed.find((one) => one.includes(`](${source?.url})`));
        expect(line).toContain(`, read ${time} UTC, SHA-256 \`${source?.sha256.slice(0, 12)}\``);
        expect(text).toContain(quote.slice(0, 40));
      }
      expect(cited.size).toBeGreaterThan(3);
    }

    expect(written.claims.length).toBeGreaterThan(3);
    expect(quotesOf(found)).toEqual(expect.arrayContaining([...quotesOf(written)]));
    const outlined = brief.split('\n').filter((line) => line.startsWith('### '));
    const sections = ((await stage.text(POST, head)) ?? '').split('\n').filter((line) => line.startsWith('## '));
    expect(sections.slice(0, -2)).toEqual(outlined.map((line) => line.slice(1)));

    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.text(BRIEF)).toBe(brief);
    expect((await stage.text(POST)) ?? '').toContain('[^1]: ');
    expect(await stage.issue(task)).toBe('closed as completed');
  }),
);

test(
  'without a topic, the best that the sources offer is taken, and the brief shows what was weighed',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: configured() } }, async (stage) => {
    const task = await stage.ask({ title: 'Post of the week', body: withoutTopic });
    const { head } = await stage.pull(task);
    expect(stage.model.calls).toEqual(['topic', 'brief', 'article']);
    const chosen = (await stage.events(task)).find((event) => event.kind === 'topic-chosen');
    const slug = chosen?.slug ?? '';
    const brief = (await stage.text(`content/briefs/${slug}.md`, head)) ?? '';
    const [, topic = '?'] = /^\| ([^|]+) \|.*\| taken \|$/m.exec(brief) ?? [];
    expect(brief.toLowerCase()).toContain(`# brief: ${topic.toLowerCase()}`);
    expect(brief).toContain(`\nslug: ${slug}\n`);
    // Nothing is called after an issue that names no topic.
    const { data: compared } = await stage
      .as('ada')
      .repos.compareCommitsWithBasehead({ ...stage.where, basehead: `main...${head}` });
    expect(compared.files?.map(({ filename }) => filename).toSorted()).toEqual(
      ['briefs', 'posts'].flatMap((folder) => [
        `content/${folder}/${slug}.md`,
        `content/${folder}/${slug}.sources.json`,
      ]),
    );
    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await stage.text(`content/briefs/${slug}.md`)).toBe(brief);
  }),
);

/** More pages than any prompt tells of, all newer than what the first task publishes, and in folders of their own. */
const OTHERS = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `content/posts/zebras-${index}/index.md`,
    `---\ntitle: Zebras of herd ${index}\ndescription: ${'All about zebras. '.repeat(15)}\ndate: 2099-01-01\n---\n\n# Zebras\n`,
  ]),
);

test(
  'no topic is taken again that was published or rejected before, however many posts there are',
  { timeout: 120_000 },
  onStage(
    {
      files: {
        ...OTHERS,
        // Briefs alone: articles on the same passages would repeat each other.
        [CONFIG_PATH]: configured()
          .replace(/ {6}- { id: write.*\n/, '')
          .replace('briefs/{{slug}}.md', 'posts/{{slug}}/index.md'),
      },
    },
    async (stage) => {
      const topicOf = async (task: number): Promise<string> =>
        (await stage.events(task)).find((event) => event.kind === 'topic-chosen')?.title ?? '';
      const published = await stage.ask({ title: 'Post of the week', body: withoutTopic });
      await stage.review(published, 'grace', 'APPROVE');
      const rejected = await stage.ask({ title: 'Post of the week', body: withoutTopic });
      const { number: pull_number } = await stage.pull(rejected);
      await stage.as('grace').pulls.update({ ...stage.where, pull_number, state: 'closed' });
      await stage.idle();
      const last = await stage.ask({ title: 'Post of the week', body: withoutTopic });

      const topics = [await topicOf(published), await topicOf(rejected), await topicOf(last)];
      expect(new Set(topics).size).toBe(3);
      expect(topics).not.toContain('');
      const { head } = await stage.pull(last);
      const slug = (await stage.events(last)).find((event) => event.kind === 'topic-chosen')?.slug ?? '';
      const rows = ((await stage.text(`content/posts/${slug}/index.md`, head)) ?? '').split('\n');
      const outcomeOf = (topic = ''): string | undefined =>
        rows
          .find((row) => row.toLowerCase().startsWith(`| ${topic.toLowerCase()} |`))
          ?.split(' | ')
          .at(-1);
      expect(topics.map(outcomeOf)).toEqual(['published before |', 'rejected before |', 'taken |']);
    },
  ),
);

test(
  'with `topics: ask` a person chooses among the ranked topics, and the work goes on',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: configured('topics: ask') } }, async (stage) => {
    const task = await stage.ask({ title: 'Post of the week', body: withoutTopic });
    const asked = await stage.status(task);
    expect(asked).toContain('topic-open');
    expect(asked).toMatch(/- .+ \(\d sources?, said .+; score \d+\)/);
    expect(stage.model.calls).toEqual([]);

    const body = withoutTopic.replace('?', 'Why tide mills declined');
    await stage.as('ada').issues.update({ ...stage.where, issue_number: task, body });
    await stage.say(task, '/retry');
    const { head } = await stage.pull(task);
    expect(await stage.text('content/briefs/post-of-the-week.md', head)).toContain('# Brief: Why tide mills declined');
  }),
);

test(
  'a writer that lacks facts sends the task back, and gets a brief with more of them',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: configured('', ', then: [publish, research]') } }, async (stage) => {
    let asked = false;
    stage.model.behave(async ({ schema, pass }) => {
      const answer = await pass();
      if (schema !== 'article' || asked) return answer;
      asked = true;
      const back = {
        to: 'research',
        because: 'The brief tells nothing of “undershot wheels and a small fall of water”.',
      };
      return completion(JSON.stringify({ title: '', description: '', tags: [], sections: [], back }));
    });
    const task = await stage.ask({
      body: '### Topic\n\nSteam and flour\n\n### Sources\n\n- sources/decline.md\n- sources/how-they-worked.md',
    });
    expect(stage.model.calls).toEqual(['brief', 'article', 'revision', 'article']);
    const { head } = await stage.pull(task);
    const [first, last] = (await stage.events(task)).flatMap((event) =>
      event.kind === 'work-delivered' && event.stage === 'research' ? [event] : [],
    );
    const facts = async (commit = ''): Promise<readonly string[]> => quotesOf(await evidenceOf(stage, BRIEF, commit));
    const [earlier, later] = [await facts(first?.commit), await facts(last?.commit)];
    expect(later).toEqual(expect.arrayContaining([...earlier]));
    expect(later.length).toBeGreaterThan(earlier.length);
    const lines = ((await stage.text(BRIEF, head)) ?? '').split('\n');
    expect(lines.filter((line) => line.startsWith('- ') && labelsIn(line).length > 0).length).toBe(later.length);
  }),
);
