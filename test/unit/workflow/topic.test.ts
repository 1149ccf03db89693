/** What becomes of slug and paths when an agent chose the topic. */
import { describe, expect, test } from 'vitest';
import type { TopicChosen } from '../../../src/domain/event.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { Snapshot } from '../../../src/domain/snapshot.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { evidencePathOf } from '../../../src/domain/task.ts';
import { pin } from '../../../src/workflow/pin.ts';
import { moved, topicChosen } from '../../../src/workflow/topic.ts';
import { aConfig, inForce, PIPELINE } from '../../builders/config.ts';
import { finding, leaseTaken, routed, runWanted, workDelivered } from '../../builders/events.ts';
import { anIssue, asked } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

const DATED = PIPELINE.replaceAll('{{slug}}.md', '{{date}}/{{slug}}/post.md');
const UNNAMED = anIssue({ title: 'Post of the week', body: '### Topic\n\n?\n\n### Sources\n\n- a.md\n' });

/** Its first stage works; the issue names no topic. */
function working(yaml: string): TaskState {
  const config = aConfig(yaml);
  const blog = config.workflows.blog;
  if (blog === undefined) throw new Error('there is no such workflow');
  const pinned = pin('blog', blog, config, {
    slug: 'post-of-the-week',
    date: '2026-11-21',
    wishes: { agent: null, skills: [] },
    depth: 0,
  });
  if (pinned.kind === 'nobody') throw new Error('nobody works there');
  const route = routed({ title: UNNAMED.title, slug: 'post-of-the-week', stages: pinned.stages });
  return aTask().and(route, runWanted(1), leaseTaken(1)).state;
}

const chosenIn = (
  state: TaskState,
  {
    yaml = PIPELINE,
    topic = 'Why quiet ferries matter',
    ...changes
  }: Partial<Snapshot> & { yaml?: string; topic?: string } = {},
): TopicChosen | null =>
  topicChosen(state, topic, asked({ issue: UNNAMED, now: '2026-11-22T00:00:01Z', ...changes }), inForce(aConfig(yaml)));

const pathsOf = (chosen: TopicChosen | null): readonly string[] => (chosen?.stages ?? []).map(({ path }) => path);

describe('a topic that the first stage chose', () => {
  test('gives its slug and its paths to everything, the brief that brings it included', () => {
    const chosen = chosenIn(working(PIPELINE));
    expect(chosen).toMatchObject({ title: 'Why quiet ferries matter', slug: 'why-quiet-ferries-matter' });
    expect(pathsOf(chosen)).toEqual([
      'content/briefs/why-quiet-ferries-matter.md',
      'content/posts/why-quiet-ferries-matter.md',
      'content/posts/why-quiet-ferries-matter.md',
    ]);
  });

  test('keeps the day on which the task was routed, whenever it is chosen', () => {
    expect(pathsOf(chosenIn(working(DATED), { yaml: DATED }))[0]).toBe(
      'content/briefs/2026-11-21/why-quiet-ferries-matter/post.md',
    );
  });

  test('is told apart by the task’s number where another page has its path', () => {
    const taken = ['content/posts/why-quiet-ferries-matter.md'];
    expect(pathsOf(chosenIn(working(PIPELINE), { taken }))[0]).toBe('content/briefs/why-quiet-ferries-matter-12.md');
  });

  test.each([
    ['a person has named one', { issue: anIssue() }],
    ['it has no letter that a path can have', { topic: '???' }],
    ['it is the one that the task has', { topic: 'Post of the week' }],
  ])('changes nothing where %s', (_, changes) => {
    expect(chosenIn(working(PIPELINE), changes)).toBeNull();
  });
});

test('what stands on the branch keeps its path when the topic changes later', () => {
  const before = working(PIPELINE);
  const first = chosenIn(before);
  if (first === null) throw new Error('nothing was chosen');
  const state = [first, workDelivered(1, { stage: 'research' }), runWanted(2), leaseTaken(2)].reduce(fold, before);
  expect(pathsOf(chosenIn(state, { topic: 'Ferries of Husum' }))).toEqual([
    'content/briefs/why-quiet-ferries-matter.md',
    'content/posts/ferries-of-husum.md',
    'content/posts/ferries-of-husum.md',
  ]);
});

describe('the work that brings the topic', () => {
  const state = working(PIPELINE);
  const path = 'content/briefs/post-of-the-week.md';
  const text = '---\ntitle: "Brief: x"\nslug: post-of-the-week\n---\n\nslug: mine\n';
  const made = {
    files: [
      { path, content: text },
      { path: evidencePathOf(path), content: '{}\n' },
    ],
    findings: [finding({ path }), finding({ path: 'elsewhere.md' })],
  };

  test('goes to the new path with all that belongs to it, and says the new slug', () => {
    expect(moved(made, state, chosenIn(state))).toEqual({
      files: [
        {
          path: 'content/briefs/why-quiet-ferries-matter.md',
          content: text.replace('slug: post-of-the-week', 'slug: why-quiet-ferries-matter'),
        },
        { path: 'content/briefs/why-quiet-ferries-matter.sources.json', content: '{}\n' },
      ],
      findings: [finding({ path: 'content/briefs/why-quiet-ferries-matter.md' }), finding({ path: 'elsewhere.md' })],
    });
  });

  test('stays as it is without one', () => {
    expect(moved(made, state, null)).toBe(made);
  });
});
