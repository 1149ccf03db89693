import { afterEach, expect, test, vi } from 'vitest';
import { terminalPrinter } from '../../../src/cli/demo/printer.ts';
import { complain, print } from '../../../src/cli/screen.ts';

afterEach(() => vi.restoreAllMocks());

/** Clears the screen, sets a title, makes a link, moves up, turns the text round. */
const HOSTILE = 'a\u001b[2J\u001b]0;title\u0007\u001b]8;;https://x.example\u001b\\b\u009b1A\u202ec\rd';

test('no text commands the terminal', () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.push(text));
  const printer = terminalPrinter(Date.now());
  print(HOSTILE);
  complain(HOSTILE);
  printer.text(HOSTILE);
  printer.detail(HOSTILE);
  printer.heading(HOSTILE);
  printer.step('writer', HOSTILE);
  expect(lines).toHaveLength(6);
  // Styles of ours are a number and an m.
  const styled = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  for (const line of lines) {
    expect(line.replace(styled, '')).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
    expect(line).toContain('[2J');
  }
});
