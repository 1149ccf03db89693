import { problemText } from '../src/config/problems.ts';
import { ImprimaturError } from '../src/domain/errors.ts';
import type { InvalidConfig } from '../src/workflow/context.ts';
import { annotate } from './output.ts';
import { configSummary } from './summary.ts';

export interface ConfigReport {
  /** Annotates each problem at its place in the file; what this run has said already is not said again. */
  hear(config: InvalidConfig): void;
  /** For the job's summary; empty when nothing was heard, or when what it says so far has it. */
  summary(said: string): string;
}

/** What is wrong with the configuration, in the run that meets it. */
export function configReport(file: string): ConfigReport {
  const heard = new Map<string, InvalidConfig>();
  return {
    hear(config) {
      if (heard.has(config.detail)) return;
      heard.set(config.detail, config);
      const { message, help } = new ImprimaturError(config.code, config.detail);
      if (config.problems.length === 0) annotate('error', `${message} ${help}`, { title: config.code, file });
      for (const problem of config.problems) {
        const { line, column, code } = problem;
        annotate('error', problemText(problem), { title: code, file, startLine: line, startColumn: column });
      }
    },
    summary: (said) => [...heard.values()].map((config) => configSummary(config, said)).join(''),
  };
}
