#!/usr/bin/env node
// No TypeScript, so that a Node that can't read the rest can say so.
import module from 'node:module';

const needed = 24;
const { node } = process.versions;

if (Number.parseInt(node, 10) >= needed) {
  // Hundreds of files are compiled once, not at every command: it starts in half the time.
  module.enableCompileCache();
  await import('./main.ts');
} else {
  console.error(
    `imprimatur needs Node ${needed} or newer, and this is ${node}.\nIn a clone, after npm ci: npx node src/cli/imprimatur.js`,
  );
  process.exitCode = 1;
}
