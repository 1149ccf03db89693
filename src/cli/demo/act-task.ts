import { shortened, wishIn } from './narration.ts';
import type { DemoOptions } from './options.ts';
import type { Printer } from './printer.ts';
import { planEdit, planReview, type ReviewPlan } from './reviewer.ts';
import type { Scene } from './scene.ts';
import { AUTHOR, REVIEWER } from './seed.ts';
import type { Watch } from './watch.ts';

export interface Telling {
  readonly printer: Printer;
  readonly watching: Watch;
}

/**
 * The first task: agents settle what they can, then a person edits a sentence, asks for changes, and approves.
 * @returns what the person did to the article; null when there was none to review.
 */
export async function playTask(scene: Scene, options: DemoOptions, telling: Telling): Promise<ReviewPlan | null> {
  const { printer } = telling;
  await open(scene, `“${shortened(options.topic, 52)}”`, telling);
  const first = await scene.pull();
  if (first === null) {
    printer.step('GitHub', `has no pull request: ${await scene.status()}`);
    return null;
  }
  printer.step('GitHub', `#${first.number} waits for a person`);

  const edit = planEdit(await scene.article());
  if (edit !== null) {
    await scene.editLine(edit.line, edit.text);
    printer.step(REVIEWER, `rewrites line ${edit.line} on the branch: “${shortened(edit.text, 48)}”`);
    await settled(scene, telling);
  }
  const plan = planReview(await scene.article(), edit?.line ?? null, options.review);
  await scene.requestChanges(plan);
  const count = plan.onLines.length;
  printer.step(REVIEWER, `requests changes, ${count === 1 ? '1 comment' : `${count} comments`} on lines`);
  for (const { line, body } of plan.onLines) printer.detail(`line ${line}: ${shortened(wishIn(body))}`);
  printer.detail(shortened(wishIn(plan.body)));
  await settled(scene, telling);

  for (const { body } of await scene.answers())
    printer.step('writer', `answers: ${shortened(body.split('\n')[0] ?? '')}`);
  const kept = edit === null || (await scene.article()).split('\n').includes(edit.text);
  if (edit !== null)
    printer.step('writer', kept ? `keeps ${REVIEWER}’s sentence as it is` : `LOST ${REVIEWER}’s sentence`);
  await approve(scene, first.number, telling);
  return { edit, ...plan };
}

async function open(scene: Scene, what: string, telling: Telling): Promise<void> {
  telling.watching.follow(scene);
  await scene.openIssue();
  telling.printer.step(AUTHOR, `opens #${scene.task} ${what}, workflow: blog`);
  await settled(scene, telling);
}

export async function settled(scene: Scene, { watching }: Telling): Promise<void> {
  await scene.idle();
  await watching.caughtUp();
}

export async function approve(scene: Scene, pull: number, telling: Telling): Promise<void> {
  const { printer } = telling;
  const approved = await scene.approve();
  if (approved === null) return printer.step(REVIEWER, `has nothing to approve: ${await scene.status()}`);
  printer.step(REVIEWER, `approves ${approved.slice(0, 7)}`);
  await settled(scene, telling);
  const merged = (await scene.pull())?.merged ? 'merged' : 'NOT merged';
  printer.step('GitHub', `#${pull} is ${merged}, #${scene.task} is ${await scene.issueState()}`);
}
