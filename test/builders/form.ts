/** The issue form that we ship, and what GitHub makes of it: a body of headings and answers. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const field = z.strictObject({
  type: z.enum(['input', 'textarea', 'dropdown']),
  id: z.string().regex(/^[\w-]+$/),
  attributes: z.strictObject({
    label: z.string().min(1),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    options: z.array(z.string()).optional(),
    default: z.number().int().optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});

const prose = z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) });

/** What GitHub allows in a form, as far as ours uses it. */
const formSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  body: z.array(z.union([field, prose])).min(1),
});

export type Field = z.infer<typeof field>;

/** The fields of `.github/ISSUE_TEMPLATE/imprimatur.yml`. */
export function formFields(): readonly Field[] {
  const url = new URL('../../.github/ISSUE_TEMPLATE/imprimatur.yml', import.meta.url);
  const { body } = formSchema.parse(parse(readFileSync(url, 'utf8')));
  return body.flatMap((part) => (part.type === 'markdown' ? [] : [part]));
}

/** The body of an issue that was opened with it: a heading for each field, and `_No response_` where it was left empty. */
export function renderForm(answers: Readonly<Record<string, string>>): string {
  const known = formFields();
  const unknown = Object.keys(answers).filter((id) => !known.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`the form has no field ${unknown.join(', ')}`);
  return known
    .map(({ id, attributes: { label, options = [], default: chosen } }) => {
      const answer = answers[id] ?? (chosen === undefined ? '' : (options[chosen] ?? ''));
      return `### ${label}\n\n${answer === '' ? '_No response_' : answer}`;
    })
    .join('\n\n');
}
