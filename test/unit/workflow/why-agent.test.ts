import { expect, test } from 'vitest';
import { whyAgent } from '../../../src/workflow/why-agent.ts';
import { aConfig, inForce, SMALLEST } from '../../builders/config.ts';
import { leaseTaken, routed, runWanted, stage } from '../../builders/events.ts';
import { aTask } from '../../builders/task.ts';

const skilled = `${SMALLEST.replace('agent: writer', 'skills: [tides, mills]').replace(
  '{ role: write }',
  '{ role: write, skills: [mills, tides] }',
)}`;
const { config: sha } = routed();
const { config: named } = inForce();
const why = (text: string, state = aTask().queued().state, blob = 'f'.repeat(40)): string =>
  whyAgent(state, { valid: true, config: aConfig(text), sha: blob });

test('an agent works because its stage names it', () => {
  expect(whyAgent(aTask().queued().state, named)).toBe('the stage names it');
});

test('or because it has the skills that the stage asks for', () => {
  expect(why(skilled)).toBe('it has the skills tides, mills');
});

test('or because it has most of what the task asks for, too', () => {
  const state = aTask().and(routed({ skills: ['law', 'ponds'] }), runWanted(1)).state;
  const both = skilled.replace('[mills, tides]', '[mills, tides, ponds]');
  expect(why(both, state)).toBe('it has the skills tides, mills, and ponds for the task');
});

test('or because somebody gave the task to it', () => {
  const state = aTask().queued({ agent: 'poet' }).state;
  expect(why(SMALLEST, state, sha)).toBe('somebody gave the task to it');
});

test('or because its run is under way, and the stage was given to another meanwhile', () => {
  const stages = [stage({ agent: 'poet' })];
  const { state } = aTask().inProgress().and({ kind: 'task-assigned', agent: 'poet', by: 'ada', stages });
  expect(why(SMALLEST, state)).toBe('its run was under way when the stage was given to poet');
});

test('or because the agent that leads the task above chose it', () => {
  const parent = { task: 7, depth: 1, choice: { agent: 'poet', by: 'researcher' } };
  const led = (agent: string) => aTask({ parent }).queued({ agent }).state;
  expect(why(SMALLEST, led('poet'), sha)).toBe('the agent researcher, which leads task #7, chose it');
  expect(why(SMALLEST, led('writer'), sha)).toBe('the stage names it');
});

test('or because it was so by an older configuration', () => {
  const state = aTask().queued({ agent: 'poet' }).state;
  expect(why(SMALLEST, state)).toMatch(/when the task was routed, and the configuration has changed since/);
  expect(why(SMALLEST.replace('blog:', 'news:'))).toMatch(/has changed since/);
});

test('a reviewer works because it is the reviewer', () => {
  const reviewer = { agent: 'editor', role: 'edit' };
  const review = aTask()
    .queued({ reviewer })
    .inReview()
    .and({ ...runWanted(2), lease: 'review' });
  expect(why(SMALLEST, review.state)).toBe('the reviewer of writer');
  expect(why(SMALLEST, review.and({ ...leaseTaken(2), lease: 'review' }).state)).toBe('the reviewer of writer');
});

test('nobody says why where nobody works, or where the configuration can’t be read', () => {
  expect(whyAgent(aTask().state, named)).toBe('');
  expect(why(SMALLEST, aTask().and(routed({ stages: [stage({ agent: '' })] })).state)).toBe('');
  const missing = { valid: false, code: 'config-missing', detail: '', problems: [] } as const;
  expect(whyAgent(aTask().queued().state, missing)).toBe('');
});
