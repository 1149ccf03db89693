/** The demo as a stranger runs it, with comments that ask for what no source carries. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/cli/demo/report.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');

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
  readonly report: Report;
  readonly article: readonly string[];
  readonly reviewed: readonly string[];
  answerTo(part: string): string;
}

/** Runs it to its end; it throws when the exit code is not 0. */
async function played(review: string): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-comments-'));
  try {
    const at = (name: string): string => join(folder, name);
    await writeFile(at('fallow.md'), SOURCE);
    await writeFile(at('review.md'), review);
    const options = ['--source', at('fallow.md'), '--review', at('review.md'), '--json', at('report.json')];
    await promisify(execFile)(process.execPath, [MAIN, 'demo', ...options, '--out', at('out')]);
    const report = reportSchema.parse(JSON.parse(await readFile(at('report.json'), 'utf8')));
    const versions = (await readdir(at('out/versions/1'))).toSorted();
    const linesOf = async (version: string | undefined) =>
      (await readFile(at(`out/versions/1/${version}/fallow-fields.md`), 'utf8')).split('\n');
    return {
      report,
      article: await linesOf(versions.at(-1)),
      reviewed: await linesOf(versions.find((name) => name.endsWith('-edited'))),
      answerTo: (part) => report.feedback.find(({ body }) => body.includes(part))?.answer ?? '',
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function expectPublished({ report }: Played): void {
  expect(report).toMatchObject({ status: 'done', pullRequest: { merged: true } });
  expect(report.stages.find(({ id }) => id === 'write')?.attempts).toBeGreaterThan(1);
  for (const { answer } of report.feedback) expect(answer).toMatch(/\S/);
}

test('one comment that asks for another number is answered with the reason, and the work goes out as it was', {
  timeout: 180_000,
}, async () => {
  const demo = await played('Replace "six weeks" by "seven weeks".\n');
  expectPublished(demo);
  expect(demo.answerTo('seven')).toMatch(
    /^not done, because line \d+ can’t be changed so: the quotes of this claim do not contain “seven”\.$/,
  );
  expect(demo.article).toEqual(demo.reviewed);
});

test('what the body of a review asks for is answered with the lines of the diff, and with what stays', {
  timeout: 60_000,
}, async () => {
  const demo = await played('Replace "article" by "page" and "passage" by "paragraph". Everything here is wrong.\n');
  expectPublished(demo);
  const answer = demo.answerTo('page');
  const changed = demo.article.flatMap((line, index) =>
    demo.reviewed.includes(line) ? [] : [{ line, number: index + 1 }],
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
  timeout: 180_000,
}, async () => {
  const demo = await played(`> 200 pounds
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
  expectPublished(demo);
  expect(demo.report.feedback).toHaveLength(8);
  for (const [part, missing] of [
    ['200 to 300', '“300”'],
    ['Novak', '“Emil”'],
    ['1862', '“1862”'],
    ['custom', '“custom”'],
  ] as const) {
    expect(demo.answerTo(part)).toMatch(/^not done, because line \d+ can’t be changed so: /);
    expect(demo.answerTo(part)).toContain(missing);
  }
  for (const part of ['alone', 'remove this', 'The rest']) expect(demo.answerTo(part)).not.toMatch(/^not done/);
  const added = demo.article.filter((line) => !demo.reviewed.includes(line));
  // Where the sentence stands depends on the draft.
  expect(added.toSorted()).toEqual(['## The rest', expect.stringContaining('that is left for six weeks')]);
  expect(demo.article.join('\n')).toContain('# Fallow fields\n');
  const gone = demo.reviewed.filter((line) => !demo.article.includes(line));
  expect(gone).toContainEqual(expect.stringContaining('Small farms cannot afford'));
});
