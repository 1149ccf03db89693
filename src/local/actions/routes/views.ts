import type { Layer } from '../../layer.ts';
import type { Annotation } from '../runner/workflow-commands.ts';
import type { ArtifactRecord } from '../store/artifacts.ts';
import type { CacheRecord } from '../store/caches.ts';
import { field } from '../store/fields.ts';
import type { AttemptRecord, JobRecord, RunRecord } from '../store/records.ts';
import type { WorkflowRecord } from '../store/runs.ts';

/** How the API prints what the runner knows. Times have no milliseconds there. */
function time(iso: string): string;
function time(iso: string | null): string | null;
function time(iso: string | null): string | null {
  return iso === null ? null : iso.replace(/\.\d{3}Z$/, 'Z');
}

function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

function apiUrl(layer: Layer): string {
  return `${layer.url}/repos/${layer.owner}/${layer.repository}`;
}

function pageUrl(layer: Layer): string {
  return `${layer.url}/${layer.owner}/${layer.repository}`;
}

export function runAddresses(layer: Layer, id: number) {
  return { run_url: `${apiUrl(layer)}/actions/runs/${id}`, html_url: `${pageUrl(layer)}/actions/runs/${id}` };
}

export function workflowView(layer: Layer, workflow: WorkflowRecord, name: string) {
  const file = workflow.path.split('/').at(-1);
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name,
    path: workflow.path,
    state: 'active',
    created_at: time(workflow.createdAt),
    updated_at: time(workflow.createdAt),
    url: `${apiUrl(layer)}/actions/workflows/${workflow.id}`,
    html_url: `${pageUrl(layer)}/blob/HEAD/${workflow.path}`,
    badge_url: `${pageUrl(layer)}/actions/workflows/${file}/badge.svg`,
  };
}

/** The pull request of a run, in the short form. */
function pullRequests(layer: Layer, run: RunRecord) {
  const pull = field(run.cause.payload, 'pull_request');
  const number = field(pull, 'number');
  if (typeof number !== 'number' || run.cause.fromFork) return [];
  const end = (side: 'head' | 'base') => ({
    ref: field(pull, side, 'ref'),
    sha: field(pull, side, 'sha'),
    repo: { id: field(run.repository, 'id'), url: apiUrl(layer), name: layer.repository },
  });
  return [
    { id: field(pull, 'id'), number, url: `${apiUrl(layer)}/pulls/${number}`, head: end('head'), base: end('base') },
  ];
}

export function runView(layer: Layer, run: RunRecord, attempt: AttemptRecord) {
  const { cause } = run;
  const { run_url: url, html_url } = runAddresses(layer, run.id);
  return {
    id: run.id,
    name: run.file.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: cause.headBranch,
    head_sha: cause.sha,
    path: run.file.path,
    display_title: run.title,
    run_number: run.runNumber,
    event: cause.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url,
    pull_requests: pullRequests(layer, run),
    created_at: time(run.createdAt),
    updated_at: time(attempt.updatedAt),
    actor: cause.actor,
    run_attempt: attempt.number,
    referenced_workflows: [],
    run_started_at: time(attempt.startedAt),
    triggering_actor: attempt.triggeringActor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${apiUrl(layer)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${apiUrl(layer)}/actions/workflows/${run.workflowId}`,
    head_commit: run.commit,
    repository: run.repository,
    head_repository: run.repository,
  };
}

export function jobView(layer: Layer, run: RunRecord, job: JobRecord) {
  const { run_url, html_url } = runAddresses(layer, run.id);
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.file.name,
    head_branch: run.cause.headBranch,
    run_url,
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.cause.sha,
    url: `${apiUrl(layer)}/actions/jobs/${job.id}`,
    html_url: `${html_url}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: time(job.createdAt),
    started_at: time(job.startedAt ?? job.createdAt),
    completed_at: time(job.completedAt),
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: time(step.startedAt),
      completed_at: time(step.completedAt),
    })),
    check_run_url: `${apiUrl(layer)}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: job.startedAt === null ? null : 1,
    runner_name: job.startedAt === null ? null : 'Local runner',
    runner_group_id: job.startedAt === null ? null : 0,
    runner_group_name: job.startedAt === null ? null : 'GitHub Actions',
  };
}

export function annotationView(annotation: Annotation) {
  const { level, message, title, path, startLine, endLine, startColumn, endColumn } = annotation;
  return {
    path: path ?? '.github',
    start_line: startLine ?? 1,
    end_line: endLine ?? 1,
    start_column: startColumn ?? null,
    end_column: endColumn ?? null,
    annotation_level: level,
    message,
    title: title ?? '',
    raw_details: '',
  };
}

export function artifactView(layer: Layer, artifact: ArtifactRecord, run: RunRecord) {
  const url = `${apiUrl(layer)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= layer.now(),
    digest: artifact.digest,
    created_at: time(artifact.createdAt.toISOString()),
    updated_at: time(artifact.createdAt.toISOString()),
    expires_at: time(artifact.expiresAt.toISOString()),
    workflow_run: {
      id: run.id,
      repository_id: field(run.repository, 'id'),
      head_repository_id: field(run.repository, 'id'),
      head_branch: run.cause.headBranch,
      head_sha: run.cause.sha,
    },
  };
}

export function cacheView(cache: CacheRecord) {
  return {
    id: cache.id,
    ref: cache.ref,
    key: cache.key,
    version: cache.version,
    last_accessed_at: cache.lastAccessedAt.toISOString(),
    created_at: cache.createdAt.toISOString(),
    size_in_bytes: cache.size,
  };
}
