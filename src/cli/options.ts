import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ImprimaturError } from '../domain/errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies Options;
export const REPO = { repo: { type: 'string', short: 'R' } } as const satisfies Options;
export const WORKFLOW = { workflow: { type: 'string', default: 'imprimatur.yml' } } as const satisfies Options;

export const misused = (what: string, cause?: unknown): ImprimaturError =>
  new ImprimaturError('input-invalid', what.replace(/[.\s]*$/, '.'), cause);

/**
 * The options and what stands beside them, at most so many; null when help is asked for.
 * @throws ImprimaturError `input-invalid` that says what is wrong with how the command was called.
 */
export function readOptions<const O extends Options>(parameters: readonly string[], options: O, most = 0) {
  const { help } = HELP;
  const { values, positionals } = parsed({
    args: [...parameters],
    options: { ...options, help },
    allowPositionals: true,
  });
  if ('help' in values && values.help === true) return null;
  const [surplus] = positionals.slice(most);
  if (surplus !== undefined) throw misused(`“${surplus}” is one too many`);
  return { values, positionals };
}

function parsed<const C extends ParseArgsConfig>(config: C) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw misused(sentence, error);
  }
}

/** The number of an issue, as `12` or `#12`. */
export function issueNumber(text: string | undefined): number {
  if (text === undefined) throw misused('the number of an issue is missing');
  const number = Number(/^#?([1-9]\d{0,9})$/.exec(text)?.[1]);
  if (Number.isNaN(number)) throw misused(`“${text}” is no number of an issue`);
  return number;
}
