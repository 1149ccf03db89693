/**
 * Loaded before the demo (`node --import`), so that its local GitHub writes down what it is asked, into REQUESTS_FILE.
 * It is held against GitHub's description afterwards: a process whose memory is measured has no room for that.
 */
import { registerHooks } from 'node:module';

const STARTS = new URL('../../src/cli/demo/story.ts', import.meta.url).href;
const PRODUCT = new URL('../../src/local/harness.ts', import.meta.url).href;
const WRITING = new URL('writing-harness.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return context.parentURL === STARTS && found.url === PRODUCT ? { ...found, url: WRITING } : found;
  },
});
