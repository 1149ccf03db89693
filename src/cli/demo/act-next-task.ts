import { approve, settled, type Telling } from './act-task.ts';
import { shortened } from './narration.ts';
import { planAgain, type ReviewPlan } from './reviewer.ts';
import type { Scene } from './scene.ts';
import { REVIEWER } from './seed.ts';

/**
 * The second task: the schedule makes it, nobody names a topic, and what was said of the first one's article is in the prompts. What is wrong
 * again has to be said again.
 */
export async function playNextTask(scene: Scene, before: ReviewPlan | null, telling: Telling): Promise<void> {
  const { printer, watching } = telling;
  watching.follow(scene);
  await scene.openIssue();
  printer.step('schedule', `makes #${scene.task} without a topic, workflow: weekly`);
  printer.detail(shortened((await scene.origin()).because, 90));
  await settled(scene, telling);
  const pull = await scene.pull();
  if (pull === null) return printer.step('GitHub', `has no pull request: ${await scene.status()}`);
  const again = before === null ? null : planAgain(await scene.article(), before);
  if (again !== null) {
    await scene.requestChanges({ onLines: [], body: again });
    printer.step(REVIEWER, `has to say it again: ${shortened(again)}`);
    await settled(scene, telling);
  } else if (before?.edit != null && (await scene.article()).split('\n').includes(before.edit.text)) {
    printer.step('writer', `has learned ${REVIEWER}’s sentence: “${shortened(before.edit.text, 50)}”`);
  }
  await approve(scene, pull.number, telling);
}
