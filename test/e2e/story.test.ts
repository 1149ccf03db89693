import { expect, test } from 'vitest';
import type { Evidence } from '../../src/domain/deliverable.ts';
import { evidencePathOf } from '../../src/domain/task.ts';
import { onStage, SOURCES, type Stage, TITLE } from './stage.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
const MINE = 'I wrote this sentence myself, with  two spaces and a trailing one. ';

interface Cited {
  readonly line: number;
  readonly text: string;
}

/** Lines of the text that end in a footnote, i.e. claims. */
const citedLines = (article: string): readonly Cited[] =>
  article
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => /\[\^\w+\]$/.test(text) && !text.startsWith('[^'));

const addressesIn = (markdown: string): readonly string[] => [
  ...new Set([...markdown.matchAll(/https?:\/\/[^\s)>\]"]+/g)].map(([address]) => address)),
];

async function evidenceOf(stage: Stage, ref: string): Promise<Evidence> {
  return JSON.parse((await stage.text(evidencePathOf(PATH), ref)) ?? '{}') as Evidence;
}

/** Every quote stands in its source word for word, and every address in the article is that of a source. */
async function expectEvidence(stage: Stage, ref: string): Promise<Evidence> {
  const evidence = await evidenceOf(stage, ref);
  expect(evidence.claims.length).toBeGreaterThan(3);
  for (const { source, quote } of evidence.facts) {
    const locator = evidence.sources.find(({ id }) => id === source)?.locator ?? '';
    const text = (await stage.text(locator)) ?? '';
    expect(text.replace(/\s+/g, ' ')).toContain(quote.replace(/\s+/g, ' '));
  }
  const known = evidence.sources.map(({ url }) => url);
  for (const address of addressesIn((await stage.text(PATH, ref)) ?? '')) expect(known).toContain(address);
  return evidence;
}

test(
  'an issue becomes a merged article whose every claim shows its source, and a person had the last word',
  { timeout: 60_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask();
    const branch = `imprimatur/task-${task}`;

    const first = await stage.pull(task);
    expect(first).toMatchObject({ open: true, author: 'github-actions[bot]' });
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    expect(await stage.status(task)).toContain(`delivered in #${first.number}`);
    const drafted = await expectEvidence(stage, first.head);
    expect(drafted.sources.map(({ locator }) => locator)).toEqual([...SOURCES]);
    expect(first.body).toContain(`Closes #${task}`);
    for (const { text, facts } of drafted.claims) {
      const start = first.body.indexOf(text.replace(/\s+/g, ' '));
      expect(start, text).toBeGreaterThan(-1);
      for (const id of facts) {
        const quote = drafted.facts.find((fact) => fact.id === id)?.quote ?? '?';
        expect(first.body.indexOf(quote.replace(/\s+/g, ' '), start), quote).toBeGreaterThan(-1);
      }
    }
    expect(await stage.checks(first.head)).toEqual(['action_required']);

    const article = (await stage.text(PATH, branch)) ?? '';
    const [reword, edited, remove, ...others] = citedLines(article).toSorted(
      (left, right) => right.text.length - left.text.length,
    );
    if (reword === undefined || edited === undefined || remove === undefined)
      throw new Error('the article is too short');
    const [, word = ''] = /(?<=[a-z] )(?=([a-z]{6,}) [a-z])/.exec(reword.text) ?? [];
    expect(others.length).toBeGreaterThan(0);
    const withMine = article
      .split('\n')
      .with(edited.line - 1, MINE)
      .join('\n');
    await stage.commit(PATH, withMine, { branch, by: 'grace' });
    await stage.idle();
    await stage.review(task, 'grace', 'REQUEST_CHANGES', {
      body: 'Two lines need work.',
      comments: [
        { path: PATH, line: reword.line, body: `Please remove the word “${word}”.` },
        { path: PATH, line: remove.line, body: 'Please remove this sentence.' },
        { path: PATH, line: edited.line, body: 'Sing this line to the tune of a sea shanty.' },
      ],
    });

    const second = await stage.pull(task);
    expect(second.number).toBe(first.number);
    expect(second.head).not.toBe(first.head);
    const revised = (await stage.text(PATH, branch)) ?? '';
    const lines = revised.split('\n');
    expect(lines).toContain(MINE);
    expect(lines).not.toContain(remove.text);
    expect(lines).toContain(reword.text.replace(` ${word} `, ' '));
    for (const { text } of others) expect(lines).toContain(text);
    await expectEvidence(stage, second.head);

    const { data: comments } = await stage
      .as('ada')
      .pulls.listReviewComments({ ...stage.where, pull_number: first.number });
    const asked = comments.filter(({ user }) => user?.login === 'grace');
    const replies = await stage.replies(first.number);
    expect(replies.map(({ to }) => to).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    const { data: compared } = await stage.as('ada').repos.compareCommitsWithBasehead({
      ...stage.where,
      basehead: `${first.head}...${second.head}`,
    });
    const patch = compared.files?.find(({ filename }) => filename === PATH)?.patch ?? '';
    for (const { body } of replies) {
      expect(body).toMatch(/^(✅|➖)/);
      if (body.startsWith('➖')) {
        expect(body).toContain('because');
        continue;
      }
      expect(body).toMatch(/\bline \d+/i);
      for (const [, line = '', text = ''] of body.matchAll(/Line (\d+): “(.*?)…?”$/gm)) {
        expect(lines[Number(line) - 1]?.startsWith(text)).toBe(true);
        expect(patch).toContain(`+${text}`);
      }
    }
    expect(replies.filter(({ body }) => body.startsWith('✅'))).toHaveLength(2);
    expect(second.body).toContain('What the feedback changed, and');
    expect(await stage.text('feedback/writer.jsonl', 'refs/imprimatur/memory')).toContain(
      'Please remove this sentence.',
    );
    expect(await stage.checks(second.head)).toEqual(['action_required']);

    await stage.review(task, 'grace', 'APPROVE');

    const last = await stage.pull(task);
    expect(last).toMatchObject({ merged: true, head: second.head, number: first.number });
    const [before, ...after] = await stage.checks(second.head);
    expect([before, ...new Set(after)]).toEqual(['action_required', 'success']);
    const written = stage.requests.map(({ method, path, body }) => `${method} ${path} ${body ?? ''}`);
    const passed = written.findIndex((request) => /^POST .*check-runs .*"success"/.test(request));
    expect(passed).toBeGreaterThan(-1);
    expect(passed).toBeLessThan(written.findIndex((request) => /^PUT .*\/merge /.test(request)));
    const { data: merge } = await stage.as('ada').git.getCommit({ ...stage.where, commit_sha: last.mergeCommit });
    expect(merge.parents.map(({ sha }) => sha)).toContain(second.head);
    expect(await stage.text(PATH)).toBe(revised);
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await stage.labels(task)).toEqual(['status: done', 'workflow: blog']);
    expect(await stage.status(task)).toContain('Approved by grace and merged.');
    expect((await stage.comments(task)).map(({ by }) => by)).toEqual(['github-actions[bot]']);
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
    expect(await stage.ref(`imprimatur/finished/${task}`)).not.toBeNull();
    expect(await stage.journal(task)).toEqual([
      'task-opened',
      'task-routed',
      'run-wanted',
      'lease-taken',
      'work-delivered',
      'verdict-given',
      'run-wanted',
      'lease-taken',
      'work-delivered',
      'verdict-given',
      'work-merged',
      'task-finished',
    ]);
    expect(stage.model.calls).toEqual(['facts', 'article', 'revision']);
    expect(TITLE).toBe(last.title);

    expect(stage.requests.length).toBeGreaterThan(50);
  }),
);
