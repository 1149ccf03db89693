/** Plain pages of the repository, for whoever opens a link in a browser. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { notFound } from '../answers.ts';
import { isObject, numberOf, parameter, textIn } from '../input.ts';
import type { IssueRecord } from '../records.ts';
import type { World } from '../world.ts';
import { badges, conversationPage } from './conversation.ts';
import { box, diff, escapeHtml, pageOf } from './html.ts';
import { markdown } from './markdown.ts';

export function pageRoutes(world: World): readonly Route[] {
  const show = (pattern: string, handle: (request: LayerRequest) => Promise<LayerResponse>): Route => ({
    method: 'GET',
    pattern,
    open: true,
    handle,
  });
  const conversation = (request: LayerRequest): Promise<LayerResponse> =>
    conversationPage(world, world.store.issue(numberOf(request, 'number')));
  const lists = (issues: boolean, pulls: boolean): string =>
    (issues ? list(world, 'Issues', (issue) => !issue.pull) : '') +
    (pulls ? list(world, 'Pull requests', (issue) => issue.pull !== undefined) : '');
  return [
    show('/', async () => ({ status: 302, headers: { location: `/${world.fullName}` } })),
    show('/:owner/:repo', async () =>
      pageOf(world, 'Home', lists(true, true) + (await folder(world, world.defaultBranch, ''))),
    ),
    show('/:owner/:repo/issues', async () => pageOf(world, 'Issues', lists(true, false))),
    show('/:owner/:repo/pulls', async () => pageOf(world, 'Pull requests', lists(false, true))),
    show('/:owner/:repo/issues/:number', conversation),
    show('/:owner/:repo/pull/:number', conversation),
    show('/:owner/:repo/pull/:number/files', conversation),
    show('/:owner/:repo/commit/:sha', (request) => commitPage(world, parameter(request, 'sha'))),
    ...['blob', 'tree'].map((kind) =>
      show(`/:owner/:repo/${kind}/:ref/*path`, (request) =>
        filePage(world, parameter(request, 'ref'), parameter(request, 'path')),
      ),
    ),
    show('/:owner/:repo/tree/:ref', async (request) => {
      const reference = parameter(request, 'ref');
      return pageOf(world, reference, await folder(world, reference, ''));
    }),
  ];
}

function list(world: World, title: string, wanted: (issue: IssueRecord) => boolean): string {
  const items = [...world.store.issues.values()]
    .filter(wanted)
    .toReversed()
    .map((issue) => {
      const path = `/${world.fullName}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
      const name = `<a href="${path}">${escapeHtml(issue.title)}</a> <span class="quiet">#${issue.number}</span>`;
      return `<li>${name} ${badges(issue)}</li>`;
    });
  return box(title, items.length > 0 ? `<ul class="list">${items.join('')}</ul>` : '<p class="quiet">None yet.</p>');
}

const contents = (world: World, reference: string, path: string): Promise<LayerResponse> =>
  world.emulate.call(
    'GET',
    `/repos/${world.fullName}/contents/${encodeURI(path)}?ref=${encodeURIComponent(reference)}`,
  );

async function folder(world: World, reference: string, path: string): Promise<string> {
  const { body } = await contents(world, reference, path);
  if (!Array.isArray(body)) throw notFound();
  const entries = body.filter(isObject).map((entry) => {
    const name = textIn(entry, 'name') ?? '';
    const kind = entry.type === 'dir' ? 'tree' : 'blob';
    const target = `/${world.fullName}/${kind}/${encodeURIComponent(reference)}/${encodeURI(textIn(entry, 'path') ?? '')}`;
    return `<li><a href="${target}">${escapeHtml(name)}${kind === 'tree' ? '/' : ''}</a></li>`;
  });
  const where = `${reference}${path === '' ? '' : `: ${path}`}`;
  return box(escapeHtml(where), `<ul class="list">${entries.join('')}</ul>`);
}

async function filePage(world: World, reference: string, path: string): Promise<LayerResponse> {
  const answer = await contents(world, reference, path);
  if (Array.isArray(answer.body)) return pageOf(world, path, await folder(world, reference, path));
  const content = isObject(answer.body) ? textIn(answer.body, 'content') : undefined;
  if (answer.status !== 200 || content === undefined) throw notFound();
  const text = Buffer.from(content, 'base64').toString('utf8');
  const shown = path.endsWith('.md') ? markdown(world, text) : `<pre>${escapeHtml(text)}</pre>`;
  return pageOf(world, path, box(`${escapeHtml(path)} <span class="quiet">at ${escapeHtml(reference)}</span>`, shown));
}

async function commitPage(world: World, sha: string): Promise<LayerResponse> {
  const commit = await world.git.commit(sha);
  if (!commit) throw notFound();
  const parent = commit.parents[0]?.sha;
  const files = parent ? ((await world.git.compare(parent, sha))?.files ?? []) : [];
  const head = `${escapeHtml(commit.author.name)} <span class="quiet">${commit.author.date} · ${sha}</span>`;
  const diffs = files.map((file) => box(escapeHtml(file.filename), diff(file.patch ?? '')));
  return pageOf(world, sha.slice(0, 7), `${box(head, `<pre>${escapeHtml(commit.message)}</pre>`)}${diffs.join('')}`);
}
