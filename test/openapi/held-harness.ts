/** What the demo gets in place of its own where `demo.ts` is loaded. */
export { startSite as startHarness } from './github.ts';
