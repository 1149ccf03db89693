/** Rules about the text of the files themselves. */
import { codeOf, isTypeScript, lineAt, type SourceFile } from './sources.ts';

const lineLimit = 250;
const shellLimit = 60;

export function sizes(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isTypeScript(file) && /^(src|app|action)\//.test(file.path))
    .flatMap((file) => {
      const lines = file.text.trimEnd().split('\n').length;
      const limit = file.path === 'src/handle.ts' ? shellLimit : lineLimit;
      return lines > limit
        ? [`${file.path} has ${lines} lines, at most ${limit}: find the two ideas that share it and part them.`]
        : [];
    });
}

/** Written in pieces so that this file passes its own rule. */
const unfinished = new RegExp(
  `\\b(?:${['TO', 'FIX'].map((start, index) => start + ['DO', 'ME'][index]).join('|')})\\b`,
  'g',
);

export const nothingUnfinished = (files: readonly SourceFile[]): string[] =>
  hits(
    files,
    () => unfinished,
    (file) => file.text,
  ).map((hit) => `${hit.at} says "${hit.match}": finish it, or open an issue.`);

const onlySome = /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.only\b/g;

export const everyTestRuns = (files: readonly SourceFile[]): string[] =>
  hits(
    files.filter(isTypeScript),
    () => onlySome,
    (file) => codeOf(file.text),
  ).map((hit) => `${hit.at} says ${hit.match}: the rest of the file would not run.`);

const abbreviated = /(?<![.\w'"-])(?:msg|opts|ctx|cfg|err|e)(?=\s*(?:[:,)=.;]|=>))/g;

/** A reader should not have to guess: words of ours are spelled out. */
export const wordsSpelledOut = (files: readonly SourceFile[]): string[] =>
  hits(
    files.filter((file) => isTypeScript(file) && /^(src|app|action)\//.test(file.path)),
    () => abbreviated,
    (file) => codeOf(file.text),
  ).map((hit) => `${hit.at} abbreviates: "${hit.match}". Spell the word out.`);

/** Where somebody's machine would show: home directories, temporary and working directories, package mirrors. */
const machine =
  /(?<![\w.}/*-])\/(?:home|Users|root|work|tmp|var\/folders)\/[\w.-]+|\bregistry\.[\w-]+\.(?!npmjs)[\w.-]+\//g;

export const noMachinePaths = (files: readonly SourceFile[]): string[] =>
  hits(
    files,
    () => machine,
    (file) => file.text,
  ).map((hit) => `${hit.at} names a place on somebody's machine: ${hit.match}.`);

type Hit = { readonly at: string; readonly match: string };

function hits(files: readonly SourceFile[], pattern: () => RegExp, textOf: (file: SourceFile) => string): Hit[] {
  return files.flatMap((file) => {
    const text = textOf(file);
    return [...text.matchAll(pattern())].map((match) => ({
      at: `${file.path}:${lineAt(text, match.index)}`,
      match: match[0],
    }));
  });
}
