import { describe, expect, test } from 'vitest';
import { callingCopy } from '../e2e/called.ts';
import { onStage } from '../e2e/stage.ts';

/** A called workflow whose step with this command only says what it would do. */
const dry = (line: RegExp) => callingCopy((called) => called.replace(line, '$&\n          dry-run: true'));

describe.concurrent('a dry run', () => {
  test(
    'of a wake says what it would record and do, and writes nothing',
    { timeout: 150_000 },
    onStage(dry(/ {10}command: \$\{\{ .*/), async (stage) => {
      const task = await stage.ask();
      const runs = stage.harness.actions.runs();
      expect(runs.length).toBeGreaterThan(0);
      // Opened with a label, the issue wakes by that, and not by being opened.
      expect(new Set(runs.map(({ conclusion }) => conclusion))).toEqual(new Set(['success', 'skipped']));
      expect(stage.told()).toContain('🎭 Preview');
      expect(stage.told()).toMatch(/[1-9]\d* would be recorded, [1-9]\d* would be done on GitHub/);
      expect(stage.told()).not.toMatch(/\d recorded/);
      expect(stage.told()).toContain('would write the status comment');

      const byJobs = stage.requests.filter(({ token }) => token.startsWith('ghs_'));
      expect(byJobs.length).toBeGreaterThan(0);
      expect(byJobs.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(await stage.labels(task)).toEqual(['workflow: blog']);
      expect(await stage.comments(task)).toEqual([]);
      expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
      expect(stage.model.calls).toEqual([]);
    }),
  );

  test(
    'of an agent stops before the model is asked, and says so',
    { timeout: 150_000 },
    onStage(dry(/ {10}command: agent/), async (stage) => {
      const task = await stage.ask();
      expect(stage.told()).toContain(
        `Dry run: an agent would work on task ${task}. No model was asked, and no proposal is left.`,
      );
      expect(stage.model.calls).toEqual([]);
      expect(await stage.pulls(task)).toEqual([]);
    }),
  );
});
