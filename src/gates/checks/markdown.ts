import type { Configuration } from 'markdownlint';
import { parseDefinition } from '../../agents/article/footnotes.ts';
import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';

/** Off: what does not fit one sentence a line, what another check judges, and what is a matter of taste. */
const RULES: Configuration = {
  default: true,
  MD013: false,
  MD026: false,
  MD033: false,
  MD034: false,
  MD036: false,
  MD001: false,
  MD024: false,
  MD025: false,
  MD041: false,
  MD043: false,
  MD044: false,
  MD045: false,
  MD051: false,
};

export const markdown: Check = {
  id: 'markdown',
  help: 'The Markdown is tidy: markdownlint’s rules, but for line length and what other checks judge.',
  settings: NO_SETTINGS,
  async run({ path, content }) {
    const { lint } = await import('markdownlint/sync');
    const text = content.replaceAll('\r\n', '\n');
    const lines = text.split('\n');
    const faults = lint({ strings: { text }, config: RULES }).text ?? [];
    const finding = findingsOf('markdown', path);
    return faults
      .toSorted((one, other) => one.lineNumber - other.lineNumber)
      .filter(({ lineNumber }) => parseDefinition(lines[lineNumber - 1] ?? '') === undefined)
      .map(({ lineNumber, ruleNames, ruleDescription, errorDetail }) =>
        finding(
          'consider',
          1,
          `${ruleDescription}${errorDetail ? ` (${errorDetail})` : ''}, ${ruleNames[0]}.`,
          lineNumber,
        ),
      );
  },
};
