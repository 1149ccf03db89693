import fc from 'fast-check';

/** Every run draws other cases, and a failure names the seed that draws them again: `FAST_CHECK_SEED=… npm test`. */
const seed = process.env.FAST_CHECK_SEED;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
