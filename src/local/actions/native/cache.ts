import type { Session } from '../runner/session.ts';
import type { CachedPath } from '../store/caches.ts';
import { text } from '../store/fields.ts';
import { isTrue, lines, locatedPaths, type Performance, type StepCall } from './performance.ts';

/** On GitHub every job has the same folders; here their names stand for them, so that caches pass from job to job. */
function cachedPaths(session: Session, call: StepCall): CachedPath[] {
  const { workspace, temporary, home } = session.folders;
  return locatedPaths(session, call.inputs.path).map((path) => ({
    path,
    name: path.replace(workspace, '{workspace}').replace(temporary, '{temporary}').replace(home, '{home}'),
  }));
}

function keyOf(call: StepCall): string {
  const key = call.inputs.key ?? '';
  if (key === '') throw new Error('Input required and not supplied: key');
  if (key.length > 512) throw new Error(`Key Validation Error: ${key} cannot be larger than 512 characters.`);
  if (key.includes(',')) throw new Error(`Key Validation Error: ${key} cannot contain commas.`);
  return key;
}

function save(session: Session, key: string, paths: readonly CachedPath[]): void {
  const { caches, layer } = session.world;
  const saved = caches.save(key, paths, session.run.cause.ref, layer.now());
  session.log.write(saved ? `Cache saved with key: ${key}` : `Cache not saved: ${key} exists, or there are no files.`);
}

/** Restores; answers whether the exact key was found. */
function restore(session: Session, call: StepCall, key: string, paths: readonly CachedPath[]): boolean {
  const { world, run, log } = session;
  const branch = `refs/heads/${text(run.repository, 'default_branch') ?? 'main'}`;
  const found = world.caches.find(key, lines(call.inputs['restore-keys']), paths, [
    ...new Set([run.cause.ref, branch]),
  ]);
  call.output('cache-primary-key', key);
  if (found === undefined) {
    if (isTrue(call.inputs['fail-on-cache-miss'])) throw new Error(`Failed to restore cache entry. Input key: ${key}`);
    log.write(`Cache not found for input keys: ${[key, ...lines(call.inputs['restore-keys'])].join(', ')}`);
    return false;
  }
  const exact = found.key === key;
  if (!isTrue(call.inputs['lookup-only'])) world.caches.restore(found, paths, world.layer.now());
  call.output('cache-matched-key', found.key);
  call.output('cache-hit', String(exact));
  log.write(`Cache restored from key: ${found.key}`);
  return exact;
}

/** `actions/cache`: restores now, saves when the job has succeeded. */
export const cache: Performance = async (session, call) => {
  const key = keyOf(call);
  const paths = cachedPaths(session, call);
  if (!restore(session, call, key, paths)) session.afterSuccess.push(() => save(session, key, paths));
  return true;
};

/** `actions/cache/restore` */
export const cacheRestore: Performance = async (session, call) => {
  restore(session, call, keyOf(call), cachedPaths(session, call));
  return true;
};

/** `actions/cache/save` */
export const cacheSave: Performance = async (session, call) => {
  save(session, keyOf(call), cachedPaths(session, call));
  return true;
};
