/** A task for which the agent that leads the one above chose an agent. */
import { describe, expect, test } from 'vitest';
import { madeBody } from '../../../src/comments/made.ts';
import { foldAll } from '../../../src/domain/fold.ts';
import type { LabelFacts } from '../../../src/domain/snapshot.ts';
import { agentsOf } from '../../../src/domain/state.ts';
import { decideOpening } from '../../../src/workflow/steps/inbox.ts';
import { aConfig, inForce, SMALLEST } from '../../builders/config.ts';
import { anIssue, asked, NOW, OUR_LOGIN } from '../../builders/snapshot.ts';

const CONFIG = SMALLEST.replace(
  'workflows:',
  '  poet: { role: write }\n  historian: { role: write }\n  editor: { role: edit }\nworkflows:',
);
const labelled = (value: string, by: string): LabelFacts => ({ kind: 'agent', value, by, at: NOW });
const BODY = madeBody('follow-up 7 1 1', { topic: 'Ponds', because: 'Readers ask', sources: ['docs/tides.md'] });

/** Who does it: by what the journal says was chosen, by labels, and by the words of the issue. */
function doneBy(agent: string | null, labels: readonly LabelFacts[] = [], body = BODY): readonly string[] {
  const choice = agent === null ? {} : { choice: { agent, by: 'researcher' } };
  const issue = anIssue({ body, author: OUR_LOGIN, asked: { workflow: 'blog', by: OUR_LOGIN } });
  const made = { key: 'follow-up 7 1 1', workflow: 'blog', parent: { task: 7, depth: 1, ...choice } };
  const decision = decideOpening(asked({ issue, made, labelled: labels }), inForce(aConfig(CONFIG)));
  return agentsOf(foldAll(null, decision.events));
}

describe('a task that an agent leads', () => {
  test('goes to whom that agent chose, and without a choice to whom the stage names', () => {
    expect(doneBy('historian')).toEqual(['historian']);
    expect(doneBy(null)).toEqual(['writer']);
  });

  test('goes to whom a person named, where one did; our own label says nothing', () => {
    const own = labelled('historian', OUR_LOGIN);
    expect(doneBy('historian', [own, labelled('poet', 'ada')])).toEqual(['poet']);
    expect(doneBy('historian', [own, labelled('poet', 'rita')])).toEqual(['historian']);
    expect(doneBy(null, [own])).toEqual(['writer']);
  });

  test('goes on without the choice where that agent is gone, or can’t do the work', () => {
    expect(doneBy('nobody')).toEqual(['writer']);
    expect(doneBy('editor')).toEqual(['writer']);
  });

  test('says in its issue who chose; such words in an issue choose nobody', () => {
    const parent = { task: 7, depth: 1, choice: { agent: 'poet', by: 'researcher' } };
    const body = madeBody('follow-up 7 1 1', {
      topic: 'Ponds',
      because: 'Readers ask',
      sources: ['docs/tides.md'],
      parent,
    });
    expect(body).toContain('The agent `researcher`, which leads that task, chose the agent `poet` for it.');
    expect(doneBy(null, [], body)).toEqual(['writer']);
  });
});
