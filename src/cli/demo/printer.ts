import { styleText } from 'node:util';
import { visible } from '../../comments/neutral.ts';

/** One line a step, with the time since the start. Goes to standard output. */
export interface Printer {
  step(who: string, text: string): void;
  detail(text: string): void;
  heading(text: string): void;
  text(text: string): void;
}

export function terminalPrinter(started: number): Printer {
  const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`;
  return {
    step: (who, text) =>
      console.log(`${styleText('dim', seconds())}  ${styleText('bold', who.padEnd(10))} ${visible(text)}`),
    detail: (text) => console.log(styleText('dim', visible(text).replace(/^/gm, '                    '))),
    heading: (text) => console.log(`\n${styleText('bold', visible(text))}`),
    text: (text) => console.log(visible(text)),
  };
}
