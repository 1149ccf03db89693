import type { Layer } from '../../layer.ts';
import { retentionDays } from '../store/artifacts.ts';
import { field } from '../store/fields.ts';
import { currentAttempt, type RunRecord } from '../store/records.ts';
import type { Status } from '../syntax/expressions.ts';
import type { CallDefinition, JobDefinition } from '../syntax/workflow.ts';
import { type Result, resultOf } from './conclusions.ts';
import type { Frame } from './frame.ts';
import type { World } from './world.ts';

/** "main" of "refs/heads/main", "3/merge" of "refs/pull/3/merge". */
function refName(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '');
}

/**
 * The `github` context of a run. Its values are also the job's GITHUB_* variables. Source: docs.github.com, "Contexts
 * reference", "github context".
 */
export function githubContext(layer: Layer, run: RunRecord) {
  const { cause } = run;
  const attempt = currentAttempt(run);
  const slug = `${layer.owner}/${layer.repository}`;
  return {
    actor: cause.actor.login,
    actor_id: String(cause.actor.id ?? ''),
    api_url: layer.url,
    base_ref: cause.baseRef ?? '',
    event: cause.payload,
    event_name: cause.event,
    graphql_url: `${layer.url}/graphql`,
    head_ref: cause.headRef ?? '',
    ref: cause.ref,
    ref_name: refName(cause.ref),
    ref_protected: false,
    ref_type: cause.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: slug,
    repository_id: String(field(run.repository, 'id') ?? ''),
    repository_owner: layer.owner,
    repository_owner_id: String(field(run.repository, 'owner', 'id') ?? ''),
    retention_days: String(retentionDays),
    run_attempt: String(attempt.number),
    run_id: String(run.id),
    run_number: String(run.runNumber),
    server_url: layer.url,
    sha: cause.sha,
    triggering_actor: attempt.triggeringActor.login,
    workflow: run.file.name,
    workflow_ref: `${slug}/${run.file.path}@${cause.ref}`,
    workflow_sha: cause.sha,
  };
}

/** What every expression of a workflow may see. In a called one `github` is still that of the caller. */
export function frameContexts(world: World, run: RunRecord, frame: Frame): Record<string, unknown> {
  return {
    github: githubContext(world.layer, run),
    inputs: frame.inputs,
    vars: world.settings.variables,
  };
}

type AnyJob = JobDefinition | CallDefinition;

export function needsContext(run: RunRecord, frame: Frame, definition: AnyJob): Record<string, unknown> {
  return Object.fromEntries(
    definition.needs.map((key) => {
      const { conclusion, outputs } = resultOf(run, `${frame.path}${key}`);
      return [key, { result: conclusion ?? '', outputs }] as const;
    }),
  );
}

function ancestors(run: RunRecord, frame: Frame, definition: AnyJob): Result[] {
  const found = new Map<string, Result>();
  const visit = (keys: readonly string[]) => {
    for (const key of keys) {
      if (found.has(key)) continue;
      found.set(key, resultOf(run, `${frame.path}${key}`));
      visit(frame.workflow.jobs.find((other) => other.key === key)?.needs ?? []);
    }
  };
  visit(definition.needs);
  return [...found.values()];
}

/**
 * What a job's `if:` learns of the jobs before it. All of them count, not only those it names: behind a skipped job,
 * `success()` stays false however many `always()` jobs lie between (actions/runner#491).
 */
export function jobStatus(run: RunRecord, frame: Frame, definition: AnyJob, cancelled: boolean): Status {
  const conclusions = ancestors(run, frame, definition).map((job) => job.conclusion);
  return {
    success: !cancelled && conclusions.every((conclusion) => conclusion === 'success'),
    failure: !cancelled && conclusions.includes('failure'),
    cancelled,
  };
}
