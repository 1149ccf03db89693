import type { CallInput, CallSecret } from './call-inputs.ts';
import type { Trigger } from './triggers.ts';

/** A value of the file as it stands there, with `${{ … }}` unevaluated, and where: for messages. */
export interface Template {
  readonly text: string;
  readonly line: number;
}

export type Templates = Readonly<Record<string, Template>>;

/** GitHub's permission names as its API spells them ("pull_requests"). */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Concurrency {
  readonly group: Template;
  readonly cancelInProgress?: Template;
  /** `queue: max`: wait in line instead of dropping all but the newest. */
  readonly queue: boolean;
}

/** What a step may use. The first is Imprimatur itself; the others the runner performs. */
export const performers = [
  'action',
  'checkout',
  'upload-artifact',
  'download-artifact',
  'cache',
  'cache-restore',
  'cache-save',
] as const;
export type Performer = (typeof performers)[number];

export interface StepDefinition {
  readonly id?: string;
  readonly name?: Template;
  readonly condition?: Template;
  readonly uses: string;
  readonly performer: Performer;
  readonly inputs: Templates;
  readonly environment: Templates;
  readonly continueOnError?: Template;
  readonly line: number;
}

/** What a job is, whether it has steps or calls another workflow. */
interface AnyJob {
  readonly key: string;
  readonly name?: Template;
  readonly needs: readonly string[];
  readonly condition?: Template;
  /** Absent: those of the workflow. */
  readonly permissions?: Permissions;
}

export interface JobDefinition extends AnyJob {
  readonly kind: 'steps';
  readonly labels: readonly Template[];
  readonly timeoutMinutes?: Template;
  readonly concurrency?: Concurrency;
  readonly environment: Templates;
  readonly outputs: Templates;
  readonly steps: readonly StepDefinition[];
}

/** A job that is the jobs of a reusable workflow. */
export interface CallDefinition extends AnyJob {
  readonly kind: 'call';
  /** As `uses:` says it. */
  readonly uses: string;
  readonly line: number;
  readonly inputs: Templates;
  /** `inherit`: all that the caller has. */
  readonly secrets: Templates | 'inherit';
  readonly called: Called;
}

/** A reusable workflow: what `on.workflow_call` declares, and what it does. */
export interface Called {
  readonly inputs: Readonly<Record<string, CallInput>>;
  readonly secrets: Readonly<Record<string, CallSecret>>;
  readonly workflow: Workflow;
}

export interface Workflow {
  /** The file it stands in. */
  readonly path: string;
  readonly name: string;
  readonly runName?: Template;
  /** Absent: GitHub's restricted default. */
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly environment: Templates;
  /** Every job stands after those it needs. */
  readonly jobs: readonly (JobDefinition | CallDefinition)[];
}

/** Something in a file that this runner does not do, or that GitHub would refuse. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** "jobs.agent.strategy: …" */
  readonly sentence: string;
}

/** A workflow file as far as it could be read: with problems it has no `workflow`, and maybe no triggers. */
export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  readonly triggers: readonly Trigger[] | undefined;
  readonly workflow: Workflow | undefined;
  readonly problems: readonly Problem[];
}

export function printProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.sentence}`;
}
