/** Labels of an issue or pull request, with GitHub's limits. */
import { forbidden, invalid, Refusal } from '../answers.ts';
import { isObject } from '../input.ts';
import type { IssueRecord, LabelRecord } from '../records.ts';
import { labelJson } from '../render/issue.ts';
import type { World } from '../world.ts';
import { announce, remember } from './announce.ts';

const mostLabels = 100;
const longestName = 50;

export function labelNames(value: unknown): readonly string[] {
  const list = isObject(value) ? value.labels : value;
  const names = Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? entry.name : entry)) : [];
  if (!Array.isArray(list) || !names.every((name) => typeof name === 'string' && name.trim() !== ''))
    throw invalid({ resource: 'Label', code: 'invalid', field: 'name' });
  return names.filter((name) => typeof name === 'string');
}

export function createLabel(
  world: World,
  name: string,
  color = 'ededed',
  description: string | null = null,
): LabelRecord {
  if (world.store.label(name)) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  checkLabel(name, color);
  const label = { id: world.store.nextId(), name, color, description, isDefault: false };
  world.store.labels.set(label.id, label);
  return label;
}

export function checkLabel(name: string, color: string): void {
  if (name.length > longestName)
    throw invalid({
      resource: 'Label',
      code: 'custom',
      field: 'name',
      message: `name is too long (maximum is ${longestName} characters)`,
    });
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid({ resource: 'Label', code: 'invalid', field: 'color' });
}

/** Whoever may push creates the labels that don't exist yet; others get 403 for them. */
export function labelsNamed(world: World, names: readonly string[], mayCreate: boolean): readonly LabelRecord[] {
  if (names.length > mostLabels) throw tooMany();
  for (const name of names) if (!world.store.label(name)) checkLabel(name, 'ededed');
  return names.map((name) => {
    const known = world.store.label(name);
    if (!known && !mayCreate) throw forbidden('You do not have permission to create labels on this repository.');
    return known ?? createLabel(world, name);
  });
}

const tooMany = (): Refusal => new Refusal(422, `Validation Failed. Issues cannot have more than ${mostLabels} labels`);

export function setLabels(world: World, issue: IssueRecord, wanted: readonly LabelRecord[], actor: string): void {
  const next = [...new Set(wanted)];
  if (next.length > mostLabels) throw tooMany();
  const removed = issue.labels.filter((label) => !next.includes(label));
  const added = next.filter((label) => !issue.labels.includes(label));
  for (const label of removed) {
    issue.labels = issue.labels.filter((kept) => kept !== label);
    tellLabel(world, issue, 'unlabeled', label, actor);
  }
  for (const label of added) {
    issue.labels = [...issue.labels, label];
    tellLabel(world, issue, 'labeled', label, actor);
  }
}

/** In an issue's history, and to the world. */
export function tellLabel(world: World, issue: IssueRecord, event: string, label: LabelRecord, actor: string): void {
  remember(world, issue, event, actor, { label: { name: label.name, color: label.color } });
  announce(world, issue, event, actor, { label: labelJson(world, label) });
}
