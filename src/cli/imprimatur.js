#!/usr/bin/env node
// No TypeScript, so that a Node that can't read the rest can say so.
const needed = 24;
const { node } = process.versions;

if (Number.parseInt(node, 10) >= needed) {
  await import('./main.ts');
} else {
  console.error(
    `imprimatur needs Node ${needed} or newer, and this is ${node}.\nIn a clone, after npm ci: npx node src/cli/imprimatur.js`,
  );
  process.exitCode = 1;
}
