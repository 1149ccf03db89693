/** The whole pipeline as `npm run demo` plays it: with the documents of the project, and with a stranger's. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standsIn } from '../../src/agents/article/evidence.ts';
import { type Report, reportSchema } from '../../src/cli/demo/report.ts';
import type { Evidence } from '../../src/domain/deliverable.ts';
import { evidencePathOf } from '../../src/domain/task.ts';
import { startDemo } from '../openapi/demo-process.ts';

const TEA = `# Notes on green tea

Green tea is heated soon after picking, so that the leaf stays green.
In Japan the leaf is steamed for 30 to 120 seconds; in China it is tossed in a hot pan.

## Water

Water of 70 degrees draws out sweetness.
Boiling water makes the tea bitter within a minute.
Soft water suits it better than hard water, which leaves a film on the cup and dulls the smell of the leaf, as anybody who has moved from the hills to a town on chalk will tell you at once.

## Keeping

Opened tea loses its smell within two months.
A tin in a cool and dark place slows the loss down for a while.
`;

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tea trade</title><link>https://tea.example/</link>
<description>Prices</description>
<item><title>Matcha prices double in Uji</title><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate><description>Matcha
prices at the Uji auction doubled within a year. A kilogram of the first harvest went for 8,235 yen. Buyers from abroad
took four fifths of it. Growers need five years before a new field gives leaves.</description></item>
<item><title>Why matcha prices will stay high</title><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>Matcha
prices follow the number of shaded fields. Shading needs labour, and the average grower is 67 years old. Stone mills
grind only 40 grams an hour.</description></item>
<item><title>A cup made of tea waste</title><pubDate>Tue, 10 Nov 2026 08:00:00 GMT</pubDate><description>A firm in
Shizuoka presses tea waste into cups. Each cup weighs nine grams.</description></item>
</channel></rss>
`;

const REVIEW = `> Boiling water
Please remove this sentence.

Rename the section "In closing" to "One more cup".
`;

interface Played {
  readonly report: Report;
  readonly printed: string;
  kept(path: string): Promise<string>;
}

/** Runs it to its end. */
async function played(files: Readonly<Record<string, string>>, parameters: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-demo-'));
  const at = (name: string): string => join(folder, name);
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
  const all = parameters.map((word) => (word in files ? at(word) : word));
  const options = [...all, '--json', at('report.json'), '--out', at('out')];
  const { child, ended } = await startDemo(options);
  const read = async (): Promise<Report> => reportSchema.parse(JSON.parse(await readFile(at('report.json'), 'utf8')));
  let meanwhile: Promise<Report> | undefined;
  child.stdout.on('data', (text: string) => {
    if (!text.includes('Still serving')) return;
    meanwhile = read().finally(() => child.kill('SIGINT'));
  });
  const { code, said: printed } = await ended;
  expect(code, printed).toBe(0);
  const report = await (meanwhile ?? read());
  const kept = (path: string): Promise<string> => readFile(join(folder, 'out', path), 'utf8');
  return { report, printed, kept, clear: () => rm(folder, { recursive: true }) };
}

/** Issue 4's “Shown by”, but for the documents. */
async function expectPipeline({ report, printed, kept }: Played): Promise<void> {
  const { tasks, stages, peerReviews, feedback } = report;
  expect(stages.map(({ id, agent }) => `${id} by ${agent}`)).toEqual([
    'research by researcher',
    'write by writer',
    'edit by editor',
  ]);
  expect(tasks.map(({ status, pullRequest }) => ({ status, merged: pullRequest?.merged }))).toEqual([
    { status: 'done', merged: true },
    { status: 'done', merged: true },
  ]);

  // A peer found something that stands there, and sent the work back.
  const [back] = peerReviews.filter(({ sentBackTo }) => sentBackTo === 'write');
  const [finding] = back?.findings ?? [];
  expect(back).toMatchObject({ by: 'editor', stage: 'edit', verdict: 'changes-requested' });
  expect(finding).toMatchObject({ severity: 'fix', line: expect.any(Number) });
  const page = report.published[0]?.path.split('/').at(-1);
  const [draft, mended] = await Promise.all([kept(`versions/1/2-write/${page}`), kept(`versions/1/3-write/${page}`)]);
  expect(mended.split('\n')).not.toContain(draft.split('\n')[(finding?.line ?? 0) - 1]);

  // A person rejected it; what she asked for has an answer, and what she wrote stayed.
  const verdicts = stages.flatMap((stage) => stage.verdicts);
  expect(verdicts).toContainEqual(expect.objectContaining({ by: 'grace', verdict: 'changes-requested' }));
  expect(verdicts.at(-1)).toMatchObject({ by: 'grace', verdict: 'approved' });
  for (const { answer, usedInAttempt } of feedback) {
    expect(answer).toMatch(/\S/);
    expect(usedInAttempt).toBe(stages[1]?.attempts);
  }
  const published = await kept(`published/${report.published[0]?.path}`);
  expect(published.split('\n')).toContain('Every passage that this page rests on is quoted in the notes at its end.');

  // Nobody made the next task but the schedule, nobody named its topic, and its files have the topic's name.
  const [, next] = tasks;
  expect([report.openedBy, report.cause]).toEqual(['ada', null]);
  expect(next).toMatchObject({
    openedBy: 'github-actions[bot]',
    cause: expect.stringMatching(/^schedule weekly \d{4}-\d\d-\d\dT06:00:00\.000Z$/),
  });
  expect(printed).toMatch(/ schedule +makes #\d+ without a topic, workflow: weekly\n.*due Mon .*, 06:00 \(UTC\)/);
  const slug = next?.title.toLowerCase().replaceAll(' ', '-');
  expect(next?.published.map(({ path }) => path)).toEqual(
    ['posts', 'briefs'].flatMap((folder) => [`content/${folder}/${slug}.md`, `content/${folder}/${slug}.sources.json`]),
  );

  // Its writer was told what had been said, with the links.
  expect(next?.topics.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
  for (const { url, usedInNextTask } of feedback) {
    const [told] = usedInNextTask;
    expect(told).toMatchObject({ task: next?.task, agent: 'writer' });
    const lines = (await kept(`runs/${told?.prompt}`)).split('\n');
    expect(lines).toContain(told?.line);
    expect(JSON.parse(told?.line ?? '')).toMatchObject({ by: 'grace', link: url });
    expect(printed).toContain(url);
  }
  expect(report.recurrences.filter(({ task }) => task === next?.task)).toHaveLength(feedback.length);

  // The pull request's timeline, as it was read from GitHub.
  for (const line of [/grace committed [0-9a-f]{7} /, /grace requested changes at /, / merged as [0-9a-f]{7}/])
    expect(printed).toMatch(line);
  expect(printed).toMatch(/ opened #\d+\n(?:.*\n)*? .* grace committed /);

  for (const { path } of tasks.flatMap((task) => task.published).filter((file) => file.path.endsWith('.md'))) {
    expect(await kept(`published/${path}`)).toContain('[^1]: “');
    expect(printed).toContain(path);
  }
}

test('researches, writes, edits and publishes twice, and the second task knows what was said of the first', {
  timeout: 240_000,
}, async () => {
  const demo = await played({}, []);
  try {
    await expectPipeline(demo);
    expect(demo.report.tasks[1]?.title).toBe('Review feedback');
  } finally {
    await demo.clear();
  }
});

test('does the same with a stranger’s sources, feed, topic and review, and its report is there while it goes on serving', {
  timeout: 240_000,
}, async () => {
  const files = { 'tea.md': TEA, 'feed.xml': FEED, 'review.txt': REVIEW };
  const options = ['--source', 'tea.md', '--feed', 'feed.xml', '--topic', 'How green tea is made', '--review'];
  const demo = await played(files, [...options, 'review.txt', '--keep']);
  try {
    await expectPipeline(demo);
    const { report, kept } = demo;
    const [first, next] = report.tasks;
    expect([first?.title, next?.title]).toEqual(['How green tea is made', 'Matcha prices']);
    expect(report.feedback.map(({ body }) => body)).toEqual(
      expect.arrayContaining([expect.stringContaining('remove this'), expect.stringContaining('"One more cup"')]),
    );
    const [article, second] = await Promise.all(
      [first, next].map((task) => kept(`published/${task?.published[0]?.path}`)),
    );
    expect(article).toContain('Water of 70 degrees');
    expect(article).not.toContain('Boiling water');
    // Both were said of the first article; the second has them from the start.
    for (const text of [article, second]) expect(text).toContain('\n## One more cup\n');

    for (const [task, source] of [
      [first, TEA],
      [next, FEED],
    ] as const) {
      const path = evidencePathOf(task?.published[0]?.path ?? '');
      const { facts } = JSON.parse(await kept(`published/${path}`)) as Evidence;
      expect(facts.length).toBeGreaterThan(4);
      for (const { quote } of facts) expect(standsIn(quote, source)).toBe(true);
    }
  } finally {
    await demo.clear();
  }
});
