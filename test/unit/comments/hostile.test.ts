import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { inBytes } from '../../../action/output.ts';
import {
  annotationsOf,
  configSummary,
  effectText,
  errorSummary,
  handledSummary,
  proposalSummary,
} from '../../../action/summary.ts';
import {
  logLine,
  neutral,
  neutralCode,
  neutralLine,
  neutralLink,
  settled,
  unmentioned,
} from '../../../src/comments/neutral.ts';
import { pullBody, pullTitle } from '../../../src/comments/pull-body.ts';
import { replies } from '../../../src/comments/replies.ts';
import { statusComment } from '../../../src/comments/status.ts';
import { fitted, tagged, tagOf } from '../../../src/comments/tag.ts';
import type { Evidence } from '../../../src/domain/deliverable.ts';
import type { Effect } from '../../../src/domain/effect.ts';
import { ImprimaturError } from '../../../src/domain/errors.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { FORMAT, parseEntry, printEntry } from '../../../src/journal/codec.ts';
import { decide } from '../../../src/workflow/decide.ts';
import { project } from '../../../src/workflow/project.ts';
import { inForce } from '../../builders/config.ts';
import { finding, mergeRefused, TASK, taskFinished, usage, verdictIgnored } from '../../builders/events.ts';
import { aDelivery, aProposal, aSource } from '../../builders/proposal.ts';
import { sha256Of } from '../../builders/sha.ts';
import { inReview, seen } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

/** What GitHub makes of a body before it looks for mentions: entities are characters, emphasis is gone. */
const rendered = (text: string): string =>
  text
    .replace(/&(?:#64|#x40|commat);/gi, '@')
    .replace(/&(?:#35|#x23|num);/gi, '#')
    .replace(/&lt;/gi, '<')
    .replace(/&amp;/gi, '&');

const mentions = (text: string): readonly string[] =>
  [...rendered(text).matchAll(/(?:^|[^a-z0-9])@([a-z0-9][a-z0-9-]*)/gi)].map(([, who = '']) => who);
const closed = (text: string): readonly string[] =>
  [
    ...rendered(text).matchAll(
      /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+[*_~`[(]*((?:[\w.-]+\/[\w.-]+)?#\d+|gh-\d+|https?:\/\/\S+\/issues\/\d+)/gi,
    ),
  ].map(([, issue = '']) => issue);
const comments = (text: string): number => text.split('<!--').length - 1;
const HIDDEN = /(?![\n\t\u2060])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const COMMAND = /^\s*::|##\[/m;

const OWN_TAGS = /^(?:<\/?(?:details|sub)>|<summary>[^<>]*<\/summary>|<!-- imprimatur:[a-z]+ [^<>]* -->|\s)+$/;

/** What a parser of Markdown finds in a text that we wrote around others' words: nothing but what we write ourselves. */
function expectOurs(text: string) {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  visit(tree, (node) => {
    expect(['image', 'imageReference']).not.toContain(node.type);
    if (node.type === 'html') expect(node.value).toMatch(OWN_TAGS);
    if (node.type === 'link' || node.type === 'definition')
      expect(node.url).not.toMatch(/^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i);
  });
  expect(text).not.toMatch(HIDDEN);
  expect(settled(text)).toBe(text);
  return tree;
}

/** Nothing swallowed what stands at the end: it is still a paragraph of the page, and every fold is closed. */
function expectContained(body: string, task: number): void {
  const lines = expectOurs(body).children.flatMap((node) =>
    node.type === 'paragraph' ? [body.slice(node.position?.start.offset, node.position?.end.offset)] : [],
  );
  expect(lines).toContain(`Closes #${task}`);
  expect(lines.at(-1)).toMatch(/^<sub>Imprimatur · /);
  const folds = body.split('\n').filter((line) => /^<\/?details>/.test(line));
  expect(folds.map((line) => line.startsWith('</'))).toEqual(folds.map((_, index) => index % 2 === 1));
}

/** Pieces of attacks, in whatever order chance puts them. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '@torvalds',
        '_@torvalds_',
        '`@torvalds',
        '&commat;torvalds',
        '&#64;torvalds',
        '&#x40;torvalds',
        '@',
        '\u200b',
      ],
      ...['closes #7', 'Fixes: #7', 'resolved\n#7', 'closes acme/site#7', 'fix GH-7', 'closes _#7_', 'close **#7**'],
      ...['closes https://github.com/acme/site/issues/7', 'closes &#35;7', 'closes', '#7', '\u2060', 'cl\u200doses #7'],
      ...['<!-- imprimatur:status task=12 -->', '<!--', '-->', '<!\u200b--', '&lt;!--', '<!-\u00ad-'],
      ...[
        ' ',
        '\n',
        '\n\n',
        '\r',
        '\u2028',
        '`',
        '```',
        '````',
        '~~~',
        '|',
        ')',
        '](',
        '</details>',
        'plain words',
        '“”',
      ],
      ...[
        '<details>',
        '<details open>',
        '<img src=https://x.example/p.png>',
        '<',
        '>',
        '> ',
        '- ',
        '1. ',
        '    ',
        '# ',
      ],
      ...['![p](https://x.example/p.png)', '![p][r]', '[r]: https://x.example/p.png', '!', '[', ']', '\\', '$$', '---'],
      ...['[a](javascript:alert(1))', '](javascript:', '[r]: data:text/html,x', '[a](vscode://x)', '<javascript:x>'],
      ...['https://x.example/p', 'www.x.example', 'acme/site#7', 'GH-7', '\u202e', '\u{e0041}', '\u200d', '\ufe0f'],
      ...[
        '::set-output name=a::b',
        '::add-mask::x',
        '##[error]x',
        '\u001b[2J',
        '\u001b]8;;https://x\u0007',
        '\u009b1m',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('a text from outside', () => {
  test('mentions nobody, closes nothing and hides nothing, once it is neutral', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = [neutralLine(text), neutralCode(text), neutralLink(text, 'https://x.example')];
        for (const shown of [neutral(text), ...lines, `${neutralLine(text)} ${neutralLine(text)}`]) {
          expectOurs(shown);
          expect(mentions(shown)).toEqual([]);
          expect(closed(shown)).toEqual([]);
          expect(comments(shown)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has no power to stop what follows it, and needs no second look', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(neutral, unmentioned), (text, made) => {
        const { children } = expectOurs(`${made(text)}\n\nThe end.`);
        const last = children.at(-1);
        expect(last?.type === 'paragraph' && last.children.at(-1)).toMatchObject({ type: 'text', value: 'The end.' });
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its code blocks as long as they are closed', () => {
    const code = '```js\nconst mill = 1;\n```\n\n~~~~\n```\n~~~~';
    expect(neutral(code)).toBe(code);
    expect(neutral('```js\nopen')).toBe('\\```js\nopen');
    expect(neutral('- ```\n  in a list')).toBe('- \\```\n  in a list');
  });

  test('of a million fences, addresses or words costs no time', () => {
    for (const piece of ['```x\n', '~~~\n````x\n', 'a', 'a/', 'fix ', '](', '[', '@', '<'])
      expect(neutral(piece.repeat(200_000)).length).toBeGreaterThan(0);
  });

  test('stays readable', () => {
    const visible = (text: string): string => neutral(text).replaceAll('\u2060', '');
    const harmless = 'Mills & tides: 5 @ 3, a#b, mail me@example.org, fixes nothing, #hashtag, `code`, 100 %.';
    expect(neutral(harmless)).toBe(harmless);
    expect(visible('closes #7, says @ada')).toBe('closes #7, says @ada');
  });

  test('as a link leads where it says, or is no link', () => {
    expect(neutralLink('Notes', 'https://example.org/a_(b)')).toBe('[Notes](https://example.org/a_%28b%29)');
    expect(neutralLink('a [b](c)', 'https://example.org')).toBe('[a b(c)](https://example.org)');
    for (const url of ['javascript:alert(1)', 'https://x) closes #7', 'https://x\n\ncloses #7', '/etc', ''])
      expect(neutralLink('Notes', url)).toBe('Notes');
  });
});

/** A task in which every text that somebody else chose is the given one. */
function taskSaying(text: string): { readonly state: TaskState; readonly evidence: Evidence } {
  const state = aTask().inReview({
    title: text,
    description: text,
    findings: [finding({ message: text })],
    missing: [{ locator: text, reason: text }],
    answers: [{ feedback: 'comment-5', done: true, text, lines: [{ line: 1, text }] }],
    prompts: [{ name: text, sha256: sha256Of('') }],
    usage: usage({ model: text }),
  }).state;
  const { text: _, ...source } = aSource({ title: text, url: text, locator: text });
  const evidence: Evidence = {
    sources: [source],
    facts: [{ id: 'f1', source: 's1', quote: text, statement: text }],
    claims: [{ text, facts: ['f1'] }],
  };
  return { state, evidence };
}

const finishedAs = (text: string) => taskFinished('cancelled', text);

describe('whatever the task, the model and the sources say', () => {
  test('the pull request mentions nobody, holds one marker, and closes its own issue only', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state, evidence } = taskSaying(text);
        const body = pullBody(state, { markdown: text, evidence });
        expect(mentions(body)).toEqual([]);
        expect(comments(body)).toBe(1);
        expect(tagOf('pull', body)).toBe(`task=${TASK} version=1`);
        expect(closed(body)).toEqual([`#${TASK}`]);
        expectContained(body, TASK);
        const title = pullTitle(state);
        expect([...mentions(title), ...closed(title)]).toEqual([]);
        expect(title).not.toContain('\n');
        expect(title.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 150 },
    );
  });

  test('the status comment mentions nobody and holds one marker', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = taskSaying(text);
        const story = aTask().inReview({ usage: usage({ model: text }) });
        const states = [
          state,
          story.asking('sources-unusable', text).state,
          story.approvedBy('grace').and(mergeRefused(text)).state,
          story.and(verdictIgnored({ by: 'eve', reason: text })).state,
        ];
        for (const shown of states.map((one) => statusComment(one, 13))) {
          expect(mentions(shown)).toEqual([]);
          expect(comments(shown)).toBe(1);
          expect(tagOf('status', shown)).toBe(`task=${TASK}`);
          expectOurs(shown);
          expect(shown.split('\n').at(-1)).toMatch(/^<sub>Imprimatur · status /);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an answer to a comment and its lines mention nobody, and open nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [reply] = replies([{ feedback: 'comment-5', done: true, text, lines: [{ line: 1, text }] }], 2);
        const body = reply?.body ?? '';
        expectOurs(body);
        expect([...mentions(body), ...closed(body)]).toEqual([]);
        expect(comments(body)).toBe(1);
        expect(body.split('\n')).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  test('the check mentions nobody', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = aTask().inReview().approvedBy('grace').and(mergeRefused(text));
        const { check } = project(state, inReview(state), inForce());
        expect(check).not.toBeNull();
        for (const shown of [check?.title ?? '', check?.summary ?? '']) {
          expect([...mentions(shown), ...(comments(shown) ? ['<!--'] : [])]).toEqual([]);
          expectOurs(shown);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the summary and the log of a run show only what we say, and command no runner', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = taskSaying(text);
        const asking = aTask().inReview().asking('sources-unusable', text).state;
        const effects: Effect[] = [{ kind: 'open-pull', branch: 'x', title: pullTitle(state), version: '' }];
        const proposal = aProposal(aTask().inProgress().state, {
          outcome: aDelivery({
            title: text,
            files: [{ path: text, content: text }],
            findings: [finding({ message: text, check: 'links' })],
            answers: [{ feedback: 'comment-5', done: true, text, lines: [] }],
          }),
          prompts: [{ name: text, sha256: sha256Of('') }],
          usage: usage({ model: text }),
        });
        const failed = aProposal(aTask().inProgress().state, {
          outcome: { kind: 'failed', code: 'model-refused', text },
        });
        const summaries = [
          handledSummary(
            { state, pull: 13, reasons: [text], events: [finishedAs(text)], effects, denied: [], next: [], queue: [] },
            false,
          ),
          handledSummary(
            {
              state: asking,
              pull: 13,
              reasons: [text],
              events: [finishedAs(text)],
              effects,
              denied: [],
              next: [],
              queue: [],
            },
            false,
          ),
          proposalSummary(proposal),
          proposalSummary(failed),
          configSummary({ valid: false, code: 'config-invalid', detail: text, problems: [] }, ''),
          errorSummary(new ImprimaturError('github-unavailable', text)),
        ];
        for (const shown of summaries) {
          expect(mentions(shown)).toEqual([]);
          expectOurs(shown);
        }
        const lines = [text, ...effects.map(effectText), ...annotationsOf(proposal).map(({ text: said }) => said)];
        for (const line of lines.map(logLine)) {
          expect(line).not.toMatch(COMMAND);
          expect(line).not.toMatch(HIDDEN);
          expect(line).not.toContain('\n');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the journal’s message, which is a commit’s, mentions nobody and refers to nothing, and is read back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { events, state } = aTask().inReview({ title: text, description: text });
        const entry = { v: FORMAT, nonce: 'n', events, state } as const;
        const message = printEntry(`write: ${text}`, entry);
        expect([...mentions(message), ...closed(message)]).toEqual([]);
        expect(message).not.toMatch(/#\d|<!--/);
        expect(parseEntry(message)).toEqual(entry);
      }),
      { numRuns: 300 },
    );
  });

  test('the message of a commit, which reaches the default branch, closes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = aTask().inProgress();
        const proposal = aProposal(state, { outcome: aDelivery({ title: text }) });
        const run = { kind: 'ended', detail: '', proposal: { valid: true, proposal, findings: [] } } as const;
        const { prepare } = decide(seen(state, { run, base: sha256Of('main').slice(0, 40) }), inForce());
        const message = prepare[0]?.kind === 'commit-content' ? prepare[0].message : '';
        expect(message).toMatch(/^Write “.*”\n\nTask: #12$/);
        expect([...mentions(message), ...closed(message)]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a marker', () => {
  test('is found in the first line only, so that whoever quotes us is not taken for us', () => {
    const ours = tagged('status', 'task=12', 'Text', '');
    expect(tagOf('status', ours)).toBe('task=12');
    expect(tagOf('pull', ours)).toBeNull();
    expect(tagOf('status', `> ${ours}`)).toBeNull();
    expect(tagOf('status', `\n${ours}`)).toBeNull();
    expect(tagOf('status', null)).toBeNull();
  });
});

describe('a body that is too long', () => {
  const { state, evidence } = taskSaying('Words.');
  const url = 'https://github.com/acme/site/blob/0123abc/content/posts/tide-mills.md';
  const bodyOf = (markdown: string): string => pullBody(state, { markdown, evidence, url });

  test('is cut in what the files have as well, leads to the whole, and keeps all the rest', () => {
    const long = bodyOf('A sentence about tide mills.\n'.repeat(4000));
    expect(long.length).toBeLessThanOrEqual(65_536);
    expect(long.length).toBeGreaterThan(60_000);
    expect(long).toContain(
      `… cut here; the whole text and its evidence are in the files of this pull request: [the text](${url}).`,
    );
    expect(long).toContain('### Findings');
    expect(long).toMatch(/\n\nCloses #12\n\n<sub>/);
    expect(tagOf('pull', long)).toBe('task=12 version=1');
  });

  test('is never cut inside a code block or a fold that then would swallow the rest', () => {
    const code = `Before.\n\n\`\`\`\`js\n${'const mill = "tide";\n'.repeat(4000)}\`\`\`\`\n`;
    expectContained(bodyOf(code), state.task);
    expectContained(bodyOf('x'.repeat(100_000)), state.task);
    const cut = fitted(
      `<details><summary>A</summary>\n\n\`\`\`\n${'x\n'.repeat(50_000)}\`\`\`\n\n</details>`,
      'The end.',
    );
    expect(cut).toMatch(/x\n```\n\n<\/details>\n\nThe end\.$/);
  });

  test('as that of the status comment is leads to the journal, which has the whole', () => {
    const detail = 'what went wrong '.repeat(100);
    const tried = Array.from({ length: 60 }, (_, index) => ({
      attempt: index + 1,
      code: 'model-misfit' as const,
      detail,
      run: null,
    }));
    const comment = statusComment({ ...state, status: 'needs-human', tried }, 13);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toMatch(/\n\n… cut here; `git log --first-parent refs\/imprimatur\/tasks\/12` has the whole\.$/);
    expect(tagOf('status', comment)).toBe('task=12');
  });

  test('is left alone as long as it fits', () => {
    expect(fitted('x'.repeat(65_536), 'cut')).toHaveLength(65_536);
    expect(fitted('short', 'cut')).toBe('short');
  });

  test('is cut before a character, not in it', () => {
    expect(fitted('🟣'.repeat(40_000), 'cut').isWellFormed()).toBe(true);
  });
});

describe('a text for a summary', () => {
  test('is cut to the bytes that GitHub takes', () => {
    const text = '…\n'.repeat(1000);
    expect(inBytes(text, 5000)).toBe(text);
    const cut = inBytes(text, 2000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2000);
    expect(cut).toMatch(/^…\n[\s\S]*GitHub takes no more of a summary/);
    expect(inBytes(text, 0)).toBe('');
  });
});
