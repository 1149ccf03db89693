/** What GitHub enforces and its OpenAPI description says only in prose, or nowhere. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters, by the name of the field; measured by GitHub in what it answers with 422. */
const textLimits: Readonly<Record<string, number>> = {
  body: 65_536,
  summary: 65_535,
  text: 65_535,
  commit_message: 16_000,
};
const titleLimit = 256;
const labelNameLimit = 50;
const labelDescriptionLimit = 100;
const labelsOfAnIssue = 100;
const payloadLimit = 65_535;

export function proseFindings(operation: string, body: unknown): string[] {
  if (!isRecord(body)) return [];
  return [
    ...tooLong(body, 'the body'),
    ...(operation === 'actions/create-workflow-dispatch' ? dispatchFindings(body.inputs) : []),
    ...(operation === 'repos/create-dispatch-event' ? payloadFindings(body.client_payload, 'client_payload') : []),
    ...(/^(issues|pulls)\/(create|update)$/.test(operation) ? atMost(body.title, titleLimit, 'the title') : []),
    ...(/^issues\/(create|update)-label$/.test(operation) ? labelFindings(body) : []),
    ...labelListFindings(body.labels),
    ...(/^checks\/(create|update)$/.test(operation) ? conclusionFindings(body) : []),
    ...(operation === 'git/create-tree' && Array.isArray(body.tree) ? body.tree.flatMap(entryFindings) : []),
  ];
}

function tooLong(value: unknown, where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => tooLong(item, `${where}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const limit = textLimits[name];
    return limit === undefined ? tooLong(inner, `${where}.${name}`) : atMost(inner, limit, `${where}.${name}`);
  });
}

const atMost = (value: unknown, limit: number, where: string): string[] =>
  typeof value === 'string' && value.length > limit
    ? [`${where} has ${value.length} characters; GitHub takes at most ${limit}.`]
    : [];

/** An Actions workflow receives every input as text; GitHub answers 422 to a number or a boolean. */
function dispatchFindings(inputs: unknown): string[] {
  if (!isRecord(inputs)) return [];
  const wrong = Object.entries(inputs).filter(([, value]) => typeof value !== 'string');
  return [
    ...wrong.map(
      ([name, value]) =>
        `the input "${name}" is a ${value === null ? 'null' : typeof value}; inputs of a dispatch are strings.`,
    ),
    ...payloadFindings(inputs, 'inputs'),
  ];
}

function payloadFindings(value: unknown, name: string): string[] {
  return atMost(JSON.stringify(value ?? {}), payloadLimit, `the JSON of ${name}`);
}

function labelFindings(body: Readonly<Record<string, unknown>>): string[] {
  return [
    ...atMost(body.new_name ?? body.name, labelNameLimit, "the label's name"),
    ...atMost(body.description, labelDescriptionLimit, "the label's description"),
    ...(typeof body.color === 'string' && !/^[0-9a-f]{6}$/i.test(body.color)
      ? ["the label's color is six hexadecimal digits without #."]
      : []),
  ];
}

function labelListFindings(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return [
    ...(labels.length > labelsOfAnIssue ? [`${labels.length} labels; an issue has at most ${labelsOfAnIssue}.`] : []),
    ...labels.flatMap((label) =>
      atMost(isRecord(label) ? label.name : label, labelNameLimit, `the label "${String(label).slice(0, 20)}…"`),
    ),
  ];
}

function conclusionFindings(body: Readonly<Record<string, unknown>>): string[] {
  const ended = body.status === 'completed' || body.completed_at !== undefined;
  return ended && body.conclusion === undefined ? ['a completed check run needs a "conclusion".'] : [];
}

function entryFindings(entry: unknown, index: number): string[] {
  if (!isRecord(entry)) return [];
  const both = entry.sha !== undefined && entry.content !== undefined;
  const neither = entry.sha === undefined && entry.content === undefined;
  return both || neither ? [`entry ${index} of the tree needs either "sha" or "content".`] : [];
}
