/** The pure core: no clock, randomness, environment, network, Octokit or node I/O outside the adapters. */
import { partOf } from './layers.ts';
import { codeOf, importsOf, isTypeScript, lineAt, packageOf, type SourceFile } from './sources.ts';

const adapters = /^(src\/(gather|github|engine|cli|local)\/|src\/journal\/git-refs|app\/|action\/)/;
/** Pure by design although their folder is not. */
const pureAnyway = /^(src\/engine\/(step|stop|prompt)|action\/summary)\.ts$/;

export const isCore = (path: string): boolean =>
  partOf(path) !== undefined && (!adapters.test(path) || pureAnyway.test(path));

type Forbidden = { readonly pattern: RegExp; readonly what: string; readonly instead: string };

const takeNow = 'take `now` as an argument';
const forbidden: readonly Forbidden[] = [
  { pattern: /\bnew\s+Date\s*(?:\(\s*\)|(?![\s(]))/g, what: 'reads the clock (new Date())', instead: takeNow },
  { pattern: /\bDate\s*\.\s*now\b/g, what: 'reads the clock (Date.now)', instead: takeNow },
  { pattern: /\bTemporal\s*\.\s*Now\b/g, what: 'reads the clock (Temporal.Now)', instead: takeNow },
  { pattern: /\bperformance\s*\.\s*now\b/g, what: 'reads the clock (performance.now)', instead: takeNow },
  {
    pattern: /\bset(?:Timeout|Interval|Immediate)\s*\(/g,
    what: 'waits (a timer)',
    instead: 'return what to wait for as data',
  },
  {
    pattern: /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\s*\(/g,
    what: "reads the machine's time zone",
    instead: 'use the getUTC… form, or Intl with an explicit zone',
  },
  {
    pattern: /\.toLocale(?:|Date|Time)String\s*\(\s*\)/g,
    what: "reads the machine's locale",
    instead: 'name the locale',
  },
  { pattern: /\bMath\s*\.\s*random\b/g, what: 'is random (Math.random)', instead: 'take the value as an argument' },
  {
    pattern: /\b(?:randomUUID|randomBytes|randomInt|getRandomValues|randomFill(?:Sync)?)\b/g,
    what: 'is random (crypto)',
    instead: 'take the value as an argument',
  },
  { pattern: /\bprocess\s*\.\s*\w+/g, what: 'reads the process', instead: 'take the value as an argument' },
  { pattern: /(?<![.\w])fetch\s*\(/g, what: 'reaches the network (fetch)', instead: 'gather it in an adapter' },
  {
    pattern: /\bglobalThis\b/g,
    what: 'reaches the environment (globalThis)',
    instead: 'take the value as an argument',
  },
  { pattern: /\bconsole\s*\.\s*\w+/g, what: 'prints', instead: 'return the text' },
];

/** Packages that talk to something; the rest (zod, yaml, unified, …) compute. */
const talkingPackage = /^(@octokit\/.*|@actions\/.*|probot|@probot\/.*|openai|bottleneck|undici|emulate)$/;
const computingModules = new Set([
  'node:util',
  'node:crypto',
  'node:path/posix',
  'node:buffer',
  'node:url',
  'node:querystring',
]);
const bareNodeModule =
  /^(fs|os|net|http|https|http2|child_process|worker_threads|crypto|path|process|timers|dns|tls|stream)$/;

export function pureCore(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isTypeScript(file) && isCore(file.path))
    .flatMap((file) => [...forbiddenCalls(file), ...forbiddenImports(file)]);
}

function forbiddenCalls(file: SourceFile): string[] {
  const code = codeOf(file.text);
  return forbidden.flatMap(({ pattern, what, instead }) =>
    [...code.matchAll(pattern)].map((match) => `${file.path}:${lineAt(code, match.index)} ${what}; ${instead}.`),
  );
}

function forbiddenImports(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ specifier, typeOnly, line }) => {
    const name = packageOf(specifier);
    const at = `${file.path}:${line} imports ${specifier}`;
    if (talkingPackage.test(name))
      return [`${at}: the core talks to nobody; declare the port you need and let an adapter implement it.`];
    const node = name.startsWith('node:') || bareNodeModule.test(name.split('/')[0] ?? '');
    return node && !typeOnly && !computingModules.has(specifier)
      ? [`${at}: the core does no input or output; of node's modules it may use ${[...computingModules].join(', ')}.`]
      : [];
  });
}

/** `decide`, `project` and `reconcile` are synchronous, so that no state can change between two of their lines. */
export function synchronousDecisions(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isTypeScript(file) && /^src\/(domain|workflow)\//.test(file.path))
    .flatMap((file) => {
      const code = codeOf(file.text);
      return [...code.matchAll(/(?<![.\w])(?:async|await)(?=\s)/g)].map(
        (match) =>
          `${file.path}:${lineAt(code, match.index)} is asynchronous; what decides is synchronous and gets its facts as arguments.`,
      );
    });
}
