/**
 * Loaded before the demo (`node --import`), so that its local GitHub is the one of the tests: each request is held
 * against GitHub's description of its API, and the demo fails with those that GitHub would not understand.
 */
import { registerHooks } from 'node:module';

const STARTS = new URL('../../src/cli/demo/story.ts', import.meta.url).href;
const PRODUCT = new URL('../../src/local/harness.ts', import.meta.url).href;
const HELD = new URL('held-harness.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return context.parentURL === STARTS && found.url === PRODUCT ? { ...found, url: HELD } : found;
  },
});
