/** The page of an issue or a pull request: what was said and what happened, in order. */
import type { LayerResponse } from '../../layer.ts';
import { type HistoryRecord, type IssueRecord, isPull, type PullIssue } from '../records.ts';
import { diffOf } from '../tracker/pull-changes.ts';
import type { World } from '../world.ts';
import { box, diff, escapeHtml, pageOf } from './html.ts';
import { markdown } from './markdown.ts';

export const stateOf = (issue: IssueRecord): string => (issue.pull?.mergedAt ? 'merged' : issue.state);

export const badges = (issue: IssueRecord): string =>
  [
    `<span class="state ${stateOf(issue)}">${stateOf(issue)}</span>`,
    ...issue.labels.map((label) => `<span class="label">${escapeHtml(label.name)}</span>`),
  ].join(' ');

export async function conversationPage(world: World, issue: IssueRecord): Promise<LayerResponse> {
  const title = `${issue.title} #${issue.number}`;
  const parts = [
    { id: issue.id, html: said(world, issue.author, issue.createdAt, issue.body ?? '', `issue-${issue.id}`) },
    ...issue.comments.map(({ id, author, createdAt, body }) => ({
      id,
      html: said(world, author, createdAt, body, `issuecomment-${id}`),
    })),
    ...world.store.history
      .filter((entry) => entry.issue === issue.number)
      .map((entry) => ({ id: entry.id, html: happened(entry) })),
    ...(isPull(issue) ? reviewsOf(world, issue) : []),
  ].sort((one, other) => one.id - other.id);
  const branches = issue.pull
    ? `<p class="quiet"><code>${escapeHtml(issue.pull.headRef)}</code> into <code>${escapeHtml(issue.pull.baseRef)}</code></p>`
    : '';
  const files = isPull(issue) ? await filesOf(world, issue) : '';
  const heading = `<h1>${escapeHtml(issue.title)} <span class="quiet">#${issue.number}</span></h1>`;
  const body = `${heading}<p>${badges(issue)}</p>${branches}${parts.map((part) => part.html).join('')}${files}`;
  return pageOf(world, title, body);
}

const said = (world: World, author: string, at: string, text: string, id: string, verb = 'commented'): string =>
  box(`<strong>${escapeHtml(author)}</strong> <span class="quiet">${verb} ${at}</span>`, markdown(world, text), id);

function happened({ event, actor, createdAt, details }: HistoryRecord): string {
  const { label } = details;
  const name = typeof label === 'object' && label !== null && 'name' in label ? `: ${String(label.name)}` : '';
  const what = `${event.replaceAll('_', ' ')}${name}`;
  return `<p class="event"><strong>${escapeHtml(actor)}</strong> ${escapeHtml(what)} · ${createdAt}</p>`;
}

function reviewsOf(world: World, issue: PullIssue): { id: number; html: string }[] {
  const { reviews, comments } = issue.pull;
  return reviews.map((review) => {
    const lines = comments
      .filter((comment) => comment.review === review.id)
      .map((comment) => {
        const place = comment.line === null ? 'outdated' : `line ${comment.line}`;
        const head = `<code>${escapeHtml(comment.anchor.path)}</code> <span class="quiet">${place}</span>`;
        return box(head, `${diff(comment.anchor.hunk)}${markdown(world, comment.body)}`, `discussion_r${comment.id}`);
      });
    const verb = review.state.toLowerCase().replaceAll('_', ' ');
    const id = `pullrequestreview-${review.id}`;
    return {
      id: review.id,
      html: said(world, review.author, review.submittedAt, review.body, id, verb) + lines.join(''),
    };
  });
}

async function filesOf(world: World, issue: PullIssue): Promise<string> {
  const comparison = await diffOf(world, issue);
  const files = (comparison?.files ?? []).map((file) => {
    const name = escapeHtml(file.filename);
    const counts = `<span class="quiet">+${file.additions} −${file.deletions}</span>`;
    const link = `<a href="/${world.fullName}/blob/${issue.pull.headSha}/${encodeURI(file.filename)}">${name}</a>`;
    return box(`${link} ${counts}`, diff(file.patch ?? ''));
  });
  return `<h2 id="files">Files changed</h2>${files.join('')}`;
}
