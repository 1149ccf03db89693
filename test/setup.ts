import fc from 'fast-check';

/**
 * The same cases in every run, so that a change and not chance decides whether it passes: the tasks of several stages
 * were not tried with enough others yet. Another seed explores further: `FAST_CHECK_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FAST_CHECK_SEED ?? 20261122) });
