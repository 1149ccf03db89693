/**
 * Rules for Actions workflow files, ours and those we give to users: nothing that an outsider can write gets near a
 * script, a token or a prompt, and nothing runs that somebody else can change. zizmor checks more, where it can be had.
 */
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { SourceFile } from './sources.ts';

/** Ourselves by the moving tag of a major version: no commit can name itself. */
const ours = /^imprimatur\/imprimatur(?:\/\.github\/workflows\/[\w.-]+)?@v\d+$/;
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const container = /^docker:\/\/[^@]+@sha256:[0-9a-f]{64}$/;

/** These run with the repository's secrets on what a stranger sent. */
const dangerousEvents = ['pull_request_target', 'workflow_run'];

/** What people write, as an expression reads it; numbers, SHAs and the names of events are not among it. */
const writtenText = /\bgithub\.(?:event\b(?![\w.]*\.(?:number|id|sha)\b)|head_ref)/;

export const isWorkflow = ({ path }: SourceFile): boolean =>
  /^(?:\.github\/workflows|docs)\/[\w.-]+\.ya?ml$/.test(path);

interface Place {
  readonly line: number;
  /** "jobs.agent.steps.0.run" */
  readonly way: string;
  /** The last key of it. */
  readonly key: string;
  readonly text: string;
}

/** Every text of the file and the way to it. */
function placesOf(root: Node | null, lines: LineCounter): Place[] {
  const places: Place[] = [];
  visit(root, {
    Scalar(key, node, path) {
      if (key === 'key') return;
      const keys = path.flatMap((parent, index) => {
        const next = path[index + 1] ?? node;
        if (typeof parent === 'object' && 'key' in parent)
          return isScalar(parent.key) ? [String(parent.key.value)] : [];
        if ('items' in parent && !isMap(parent)) return [String((parent.items as unknown[]).indexOf(next))];
        return [];
      });
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      places.push({ line, way: keys.join('.'), key: keys.at(-1) ?? '', text: String(node.value ?? '') });
    },
  });
  return places;
}

const expressions = (text: string): string[] =>
  [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inside]) => inside ?? '');

function placeFinding({ way, key, text }: Place, raw: string): string | undefined {
  if (key === 'uses') {
    if (text.startsWith('./') || ours.test(text)) return undefined;
    if (!pinned.test(text) && !container.test(text)) return `${way}: ${text} is not pinned by its full SHA`;
    if (!raw.includes('#')) return `${way}: the pinned ${text} does not say its version in a comment`;
  }
  if (key === 'run' && expressions(text).length > 0) {
    return `${way}: a script holds an expression; hand the value over in \`env:\``;
  }
  if (/\.(?:with|env)\./.test(`.${way}`) && expressions(text).some((inside) => writtenText.test(inside))) {
    return `${way}: text of the event is handed to a step`;
  }
  if (text === 'write-all' || text === 'read-all') return `${way}: ${text} is more than any job needs`;
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

function shapeFindings(workflow: Fields): string[] {
  const events =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Object.values(fields(workflow.on)).filter((event) => typeof event === 'string');
  const named = Array.isArray(workflow.on) ? events : [...events, ...Object.keys(fields(workflow.on))];
  const findings = named
    .filter((event) => dangerousEvents.includes(event))
    .map((event) => `on.${event}: it runs with secrets on what a stranger sent`);
  if (JSON.stringify(workflow.permissions) !== '{}')
    findings.push('permissions: the file grants {} and each job what it needs');
  for (const [name, value] of Object.entries(fields(workflow.jobs))) {
    const job = fields(value);
    if (job.permissions === undefined) findings.push(`jobs.${name}: names no permissions`);
    if (job.secrets === 'inherit') findings.push(`jobs.${name}.secrets: hands over every secret there is`);
    if (job.uses === undefined && job['timeout-minutes'] === undefined)
      findings.push(`jobs.${name}: has no timeout-minutes`);
    for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
      const { uses, with: inputs } = fields(step);
      if (!String(uses).startsWith('actions/checkout@')) continue;
      if (fields(inputs)['persist-credentials'] !== false)
        findings.push(`jobs.${name}.steps.${index}: checkout leaves its token behind; set persist-credentials: false`);
    }
  }
  return findings;
}

export function safeWorkflows(files: readonly SourceFile[]): string[] {
  return files.filter(isWorkflow).flatMap(({ path, text }) => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const raw = text.split('\n');
    const inPlaces = placesOf(document.contents, lines).flatMap((place) => {
      const finding = placeFinding(place, raw[place.line - 1] ?? '');
      return finding === undefined ? [] : [`${path}:${place.line} ${finding}.`];
    });
    return [...inPlaces, ...shapeFindings(fields(document.toJS())).map((finding) => `${path} ${finding}.`)];
  });
}
