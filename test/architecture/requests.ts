/** Tests send requests to no local GitHub but one that holds them against GitHub's own description of its API. */
import { codeOf, importsOf, isTypeScript, type SourceFile } from './sources.ts';

const HOLDS = 'test/openapi/github.ts';
/** It writes down what `demo-process.ts` holds against the description. */
const WRITES = 'test/openapi/writing-harness.ts';
const STARTS = /\bstart(?:LocalGitHub|Harness)\b/;

export const requestsHeld = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => isTypeScript(file) && file.path.startsWith('test/') && ![HOLDS, WRITES].includes(file.path))
    .filter(({ text }) => STARTS.test(codeOf(text)))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier, typeOnly }) => !typeOnly && /\/local\/(?:start|harness)\.ts$/.test(specifier))
        .map(({ line }) => `${file.path}:${line} starts a local GitHub by itself; use what ${HOLDS} exports.`),
    );
