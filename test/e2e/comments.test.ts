/** Comments of a stranger that ask for what no source carries, placed as the demo places a file of them. */
import { expect, test } from 'vitest';
import { readReview } from '../../src/cli/demo/review-file.ts';
import { planEdit, planReview } from '../../src/cli/demo/reviewer.ts';
import { answerText } from '../../src/comments/answer.ts';
import type { Feedback } from '../../src/domain/feedback.ts';
import { onStage } from './stage.ts';

const PATH = 'content/posts/fallow-fields.md';

const SOURCE = `# Fallow fields

A field that is left alone for six weeks in spring loses most of its weeds.
The Romans knew this rule: every second year a field lay fallow.
Clover comes first, and after four weeks the field is green again.
Bees visit it from May to August.

## What it costs

A fallow hectare costs about 200 pounds a year in lost grain.
Small farms cannot afford more than one fallow field at a time.
`;

interface Played {
  /** What was said of it, with the answer to each. */
  readonly feedback: readonly (Feedback & { readonly answer: string })[];
  readonly article: readonly string[];
  readonly reviewed: readonly string[];
  answerTo(part: string): string;
}

/** A person edits a sentence, comments, and approves what comes of it; it throws when that is not merged. */
async function played(review: string): Promise<Played> {
  const seen: { feedback: Played['feedback']; article: string; reviewed: string } = {
    feedback: [],
    article: '',
    reviewed: '',
  };
  await onStage({ files: { 'sources/fallow.md': SOURCE } }, async (stage) => {
    const task = await stage.ask({ title: 'Fallow fields', sources: ['sources/fallow.md'] });
    const branch = `imprimatur/task-${task}`;
    const drafted = (await stage.text(PATH, branch)) ?? '';
    const edit = planEdit(drafted);
    if (edit === null) throw new Error('there is no sentence to edit');
    const withEdit = drafted.split('\n').with(edit.line - 1, edit.text);
    await stage.commit(PATH, withEdit.join('\n'), { branch, by: 'grace' });
    await stage.idle();
    seen.reviewed = (await stage.text(PATH, branch)) ?? '';
    const { body, onLines } = planReview(seen.reviewed, edit.line, readReview(review));
    const comments = onLines.map((comment) => ({ path: PATH, ...comment }));
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { body, comments });

    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.labels(task)).toEqual(['status: done', 'workflow: blog']);
    expect((await stage.pull(task)).merged).toBe(true);
    seen.article = (await stage.text(PATH)) ?? '';
    const answers = (await stage.events(task)).flatMap((event) =>
      event.kind === 'work-delivered' ? event.answers : [],
    );
    const remembered = (await stage.text('feedback/writer.jsonl', 'refs/imprimatur/memory')) ?? '';
    seen.feedback = remembered
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Feedback => JSON.parse(line))
      .filter(({ kind }) => kind !== 'edit')
      .map((one) => {
        const answer = answers.find(({ feedback }) => feedback === one.id);
        return { ...one, answer: answer === undefined ? '' : answerText(answer) };
      });
    expect(seen.feedback.length).toBeGreaterThan(0);
    for (const { text, answer } of seen.feedback) expect(answer, text).toMatch(/\S/);
  })();
  const { feedback, article, reviewed } = seen;
  return {
    feedback,
    article: article.split('\n'),
    reviewed: reviewed.split('\n'),
    answerTo: (part) => feedback.find(({ text }) => text.includes(part))?.answer ?? '',
  };
}

test('one comment that asks for another number is answered with the reason, and the work goes out as it was', {
  timeout: 60_000,
}, async () => {
  const work = await played('Replace "six weeks" by "seven weeks".\n');
  expect(work.answerTo('seven')).toMatch(
    /^not done, because line \d+ can’t be changed so: the quotes of this claim do not contain “seven”\.$/,
  );
  expect(work.article).toEqual(work.reviewed);
});

test('what the body of a review asks for is answered with the lines of the diff, and with what stays', {
  timeout: 60_000,
}, async () => {
  const work = await played('Replace "article" by "page" and "passage" by "paragraph". Everything here is wrong.\n');
  const answer = work.answerTo('page');
  const changed = work.article.flatMap((line, index) =>
    work.reviewed.includes(line) ? [] : [{ line, number: index + 1 }],
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const { line, number } of changed) {
    expect(line).toContain('page');
    expect(answer).toContain(`${number}: “${line}”`);
  }
  const named = [...answer.matchAll(/(\d+): “/g)].map(([, number]) => Number(number));
  expect(named).toEqual(changed.map(({ number }) => number));
  expect(answer).toMatch(/only line \d+, which a person wrote, has “passage”/);
  expect(answer).toContain('as to “Everything here is wrong”');
});

test('of several comments in one round each gets its own answer, and what can be done is done', {
  timeout: 60_000,
}, async () => {
  const work = await played(`> 200 pounds
Change 200 to 300.

> Bees visit
\`\`\`suggestion
Bees visit it from May to August, and Doctor Emil Novak counted them.
\`\`\`

> Clover comes
\`\`\`suggestion
In 1862 clover came first.
\`\`\`

> The Romans knew
Replace "rule" by "custom".

> A field that is left
Remove the word "alone".

> Small farms
Please remove this sentence.

Rename the section "What it costs" to "The rest".
`);
  expect(work.feedback).toHaveLength(7);
  for (const [part, missing] of [
    ['200 to 300', '“300”'],
    ['Novak', '“Emil”'],
    ['1862', '“1862”'],
    ['custom', '“custom”'],
  ] as const) {
    expect(work.answerTo(part)).toMatch(/^not done, because line \d+ can’t be changed so: /);
    expect(work.answerTo(part)).toContain(missing);
  }
  for (const part of ['alone', 'remove this', 'The rest']) expect(work.answerTo(part)).not.toMatch(/^not done/);
  const added = work.article.filter((line) => !work.reviewed.includes(line));
  // Where the sentence stands depends on the draft.
  expect(added.toSorted()).toEqual(['## The rest', expect.stringContaining('that is left for six weeks')]);
  expect(work.article.join('\n')).toContain('# Fallow fields\n');
  const gone = work.reviewed.filter((line) => !work.article.includes(line));
  expect(gone).toContainEqual(expect.stringContaining('Small farms cannot afford'));
});
