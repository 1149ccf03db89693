import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, openStage, refusal, type Stage } from './local-github-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.github.close());

const rest = (login = 'ann') => stage.as(login).rest;
async function open(fields: object = {}) {
  const { data } = await rest().issues.create({ ...here, title: 'task', ...fields });
  return { ...here, issue_number: data.number };
}
const names = (labels: readonly (string | { name?: string | undefined })[]) =>
  labels.map((label) => (typeof label === 'string' ? label : label.name));

describe('an issue', () => {
  it('is closed with a reason, reopened, and remembers by whom and when', async () => {
    const at = await open({ labels: ['bug'] });
    await rest('ben').issues.update({ ...at, state: 'closed', state_reason: 'not_planned' });
    expect((await rest().issues.get(at)).data).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      closed_by: { login: 'ben' },
    });
    expect((await rest().issues.update({ ...at, state: 'open' })).data).toMatchObject({
      state_reason: 'reopened',
      closed_at: null,
    });
    await rest().issues.removeLabel({ ...at, name: 'bug' });
    await rest('ben').issues.createComment({ ...at, body: 'hello' });
    const { data: events } = await rest().issues.listEvents(at);
    expect(events.map((event) => [event.event, event.actor.login, 'label' in event && event.label?.name])).toEqual([
      ['labeled', 'ann', 'bug'],
      ['closed', 'ben', false],
      ['reopened', 'ann', false],
      ['unlabeled', 'ann', 'bug'],
    ]);
    const { data: timeline } = await rest().issues.listEventsForTimeline(at);
    expect(timeline.map(({ event }) => event)).toEqual(['labeled', 'closed', 'reopened', 'unlabeled', 'commented']);
  });

  it('is told of once for each change', async () => {
    stage.events.length = 0;
    const at = await open({ labels: ['bug'] });
    await rest().issues.update({ ...at, title: 'new', labels: ['question'], state: 'closed' });
    await rest().issues.update({ ...at, title: 'new', labels: ['question'], state: 'closed' });
    expect(stage.events).toEqual([
      'issues.opened by ann',
      'issues.labeled by ann',
      'issues.edited by ann',
      'issues.unlabeled by ann',
      'issues.labeled by ann',
      'issues.closed by ann',
    ]);
  });

  it('is assigned to collaborators, while strangers are left out without a word', async () => {
    const at = await open();
    const { data } = await rest().issues.addAssignees({ ...at, assignees: ['ben', 'sue'] });
    expect(data.assignees?.map(({ login }) => login)).toEqual(['ben']);
    expect((await rest().issues.removeAssignees({ ...at, assignees: ['ben'] })).data.assignees).toEqual([]);
  });

  it('has a body of at most 65,536 characters', async () => {
    const long = 'x'.repeat(65_537);
    const refused = await refusal(open({ body: long }));
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.message).toContain('body is too long (maximum is 65536 characters)');
    const at = await open({ body: long.slice(1) });
    const comment = await refusal(rest().issues.createComment({ ...at, body: long }));
    expect(comment.message).toContain('Body is too long (maximum is 65536 characters)');
  });

  it('is listed by state, labels and time, newest first, in pages', async () => {
    const label = 'listed: yes';
    for (const title of ['a', 'b', 'c']) await open({ title, labels: [label] });
    const last = await open({ title: 'd', labels: [label, 'bug'] });
    await rest().issues.update({ ...last, state: 'closed' });
    const list = async (filter: object) =>
      (await rest().issues.listForRepo({ ...here, labels: label, ...filter })).data.map(({ title }) => title);
    expect(await list({})).toEqual(['c', 'b', 'a']);
    expect(await list({ state: 'all', direction: 'asc' })).toEqual(['a', 'b', 'c', 'd']);
    expect(await list({ state: 'closed', labels: `${label},bug` })).toEqual(['d']);
    expect(await list({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
    const { data, headers } = await rest().issues.listForRepo({ ...here, labels: label, per_page: 2 });
    expect([data.length, headers.link]).toEqual([2, expect.stringContaining('rel="next"')]);
    const all = await stage.as('ann').paginate(rest().issues.listForRepo, { ...here, labels: label, per_page: 2 });
    expect(all.map(({ title }) => title)).toEqual(['c', 'b', 'a']);
  });
});

describe('labels', () => {
  it('that do not exist are made by those who may push', async () => {
    const at = await open();
    const { data } = await rest().issues.addLabels({ ...at, labels: ['status: queued', 'bug'] });
    expect(names(data)).toEqual(['status: queued', 'bug']);
    const made = await rest().issues.getLabel({ ...here, name: 'status: queued' });
    expect(made.data).toMatchObject({ color: 'ededed', default: false });
    await rest().issues.removeLabel({ ...at, name: 'status: queued' });
    expect((await refusal(rest().issues.removeLabel({ ...at, name: 'status: queued' }))).status).toBe(404);
    expect(names((await rest().issues.setLabels({ ...at, labels: ['question'] })).data)).toEqual(['question']);
  });

  it('are the same in any case, and named once', async () => {
    const at = await open({ labels: ['BUG'] });
    expect(names((await rest().issues.get(at)).data.labels)).toEqual(['bug']);
    const again = await refusal(rest().issues.createLabel({ ...here, name: 'Bug', color: 'ff0000' }));
    expect(again.message).toContain('already_exists');
  });

  it('are at most 100 on an issue, and have at most 50 characters', async () => {
    const labels = Array.from({ length: 101 }, (_, index) => `label ${index}`);
    expect((await refusal(open({ labels }))).message).toContain('Issues cannot have more than 100 labels');
    const at = await open({ labels: labels.slice(0, 100) });
    expect((await refusal(rest().issues.addLabels({ ...at, labels: ['one more'] }))).status).toBe(422);
    expect((await refusal(open({ labels: ['x'.repeat(51)] }))).status).toBe(422);
  });

  it('of the repository are renamed and deleted everywhere', async () => {
    const at = await open({ labels: ['short-lived'] });
    await rest().issues.updateLabel({ ...here, name: 'short-lived', new_name: 'renamed', color: '00ff00' });
    expect(names((await rest().issues.get(at)).data.labels)).toEqual(['renamed']);
    await rest().issues.deleteLabel({ ...here, name: 'renamed' });
    expect((await rest().issues.get(at)).data.labels).toEqual([]);
  });
});

describe('comments', () => {
  it('are listed in order, edited in place and deleted', async () => {
    const at = await open();
    const { data: first } = await rest('rob').issues.createComment({ ...at, body: 'first' });
    const { data: second } = await rest().issues.createComment({ ...at, body: 'second' });
    await rest('rob').issues.updateComment({ ...here, comment_id: first.id, body: 'edited' });
    const list = async () => (await rest().issues.listComments(at)).data.map(({ body }) => body);
    expect(await list()).toEqual(['edited', 'second']);
    const foreign = { ...here, comment_id: second.id };
    expect((await refusal(rest('rob').issues.updateComment({ ...foreign, body: 'no' }))).status).toBe(403);
    await rest('ben').issues.deleteComment(foreign);
    expect(await list()).toEqual(['edited']);
  });

  it('carry reactions, each kind once a person', async () => {
    const at = await open();
    const { data: comment } = await rest().issues.createComment({ ...at, body: 'x' });
    const on = { ...here, comment_id: comment.id };
    expect((await rest().reactions.createForIssueComment({ ...on, content: 'eyes' })).status).toBe(201);
    const again = await rest().reactions.createForIssueComment({ ...on, content: 'eyes' });
    expect(again.status).toBe(200);
    await rest('ben').reactions.createForIssueComment({ ...on, content: '+1' });
    expect((await rest().issues.getComment(on)).data.reactions).toMatchObject({ total_count: 2, eyes: 1, '+1': 1 });
    await rest().reactions.deleteForIssueComment({ ...on, reaction_id: again.data.id });
    const { data: left } = await rest().reactions.listForIssueComment(on);
    expect(left.map(({ content, user }) => [content, user?.login])).toEqual([['+1', 'ben']]);
    await rest().reactions.createForIssue({ ...at, content: 'rocket' });
    expect((await rest().issues.get(at)).data.reactions).toMatchObject({ rocket: 1 });
  });
});
