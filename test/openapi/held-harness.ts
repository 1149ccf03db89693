/** In place of the product's own where `demo.ts` is loaded. */
export { CHECKOUT, type Harness, type HarnessOptions, WORKFLOW_FILE } from '../../src/local/harness.ts';
export { startSite as startHarness } from './github.ts';
