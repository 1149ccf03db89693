import { noContent, notFound, ok, page, Refusal } from '../../github/answers.ts';
import type { LayerRequest, Route } from '../../layer.ts';
import type { World } from '../runner/world.ts';
import type { ArtifactRecord } from '../store/artifacts.ts';
import { actionsRoute, reads, runOf, type Worlds, writes } from './actions-route.ts';
import { artifactView, cacheView } from './views.ts';

/** Where archives are fetched without a token; on GitHub that is another host. */
const blobs = '/_blobs/artifacts';

function artifactOf(world: World, request: LayerRequest): ArtifactRecord {
  const artifact = world.artifacts.find(Number(request.parameters.artifact));
  if (artifact === undefined) throw notFound();
  return artifact;
}

function view(world: World, artifact: ArtifactRecord) {
  const run = world.runs.runs.get(artifact.runId);
  if (run === undefined) throw notFound();
  return artifactView(world.layer, artifact, run);
}

function artifactsPage(world: World, request: LayerRequest, artifacts: readonly ArtifactRecord[]) {
  const name = request.query.get('name');
  const views = artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .map((artifact) => view(world, artifact));
  return page(request, world.layer.url, views, (slice) => ({ total_count: views.length, artifacts: slice }));
}

export function artifactRoutes(worlds: Worlds): Route[] {
  return [
    actionsRoute(worlds, 'GET', '/actions/artifacts', reads, (world, request) =>
      artifactsPage(world, request, world.artifacts.list()),
    ),
    actionsRoute(worlds, 'GET', '/actions/runs/:run/artifacts', reads, (world, request) =>
      artifactsPage(world, request, world.artifacts.ofRun(runOf(world, request).id)),
    ),
    actionsRoute(worlds, 'GET', '/actions/artifacts/:artifact', reads, (world, request) =>
      ok(view(world, artifactOf(world, request))),
    ),
    actionsRoute(worlds, 'DELETE', '/actions/artifacts/:artifact', writes, (world, request) => {
      world.artifacts.remove(artifactOf(world, request).id);
      return noContent;
    }),
    actionsRoute(worlds, 'GET', '/actions/artifacts/:artifact/:format', reads, (world, request) => {
      const artifact = artifactOf(world, request);
      if (request.parameters.format !== 'zip') throw notFound();
      const now = world.layer.now();
      if (artifact.expiresAt <= now) throw new Refusal(410, 'Artifact has expired');
      const location = `${world.layer.url}${blobs}/${artifact.id}?${world.artifacts.signedQuery(artifact.id, now)}`;
      return { status: 302, headers: { location } };
    }),
    {
      method: 'GET',
      pattern: `${blobs}/:artifact`,
      open: true,
      async handle(request, layer) {
        const world = worlds(layer);
        const artifact = artifactOf(world, request);
        if (!world.artifacts.opens(artifact.id, request.query, layer.now())) {
          throw new Refusal(403, 'Server failed to authenticate the request.');
        }
        const headers = {
          'content-type': 'application/zip',
          'content-disposition': `attachment; filename="${encodeURIComponent(artifact.name)}.zip"`,
        };
        return { status: 200, headers, body: world.artifacts.bytes(artifact.id) };
      },
    },
    actionsRoute(worlds, 'GET', '/actions/caches', reads, (world, request) => {
      const key = request.query.get('key') ?? '';
      const ref = request.query.get('ref');
      const views = world.caches
        .list()
        .filter((cache) => cache.key.startsWith(key) && (ref === null || cache.ref === ref))
        .map(cacheView);
      return page(request, world.layer.url, views, (slice) => ({ total_count: views.length, actions_caches: slice }));
    }),
    actionsRoute(worlds, 'DELETE', '/actions/caches/:cache', writes, (world, request) => {
      const cache = world.caches.list().find((one) => one.id === Number(request.parameters.cache));
      if (cache === undefined) throw notFound();
      world.caches.remove(cache.id);
      return noContent;
    }),
  ];
}
