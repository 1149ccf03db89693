/** Configurations, read from YAML as the real one is. */
import { z } from 'zod';
import { loadConfig } from '../../src/config/load.ts';
import { type Config, configFormat } from '../../src/config/schema.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import type { Context } from '../../src/workflow/context.ts';
import { shaOf } from './sha.ts';

export const format = configFormat(
  [
    { id: 'write', judges: false },
    { id: 'edit', judges: true },
    { id: 'research', judges: false, findsTopics: true },
  ],
  ['citations', 'front-matter', 'links'].map((id) => ({ id, help: '', settings: z.strictObject({}) })),
);

/** The smallest configuration, as the README shows it. */
export const SMALLEST = `version: 1
model: { name: gpt-6-luna }
agents:
  writer: { role: write }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;

/** The same, but the checks alone decide. */
export const WITHOUT_A_PERSON = `version: 1
model: { name: gpt-6-luna }
agents:
  writer: { role: write, trust: high }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
    publish: { gate: [automated], without-a-person: true }
`;

/** The same, once two checks of the repository's own are green. */
export const AWAITING = WITHOUT_A_PERSON.replace('true }', 'true, wait-for: [build, link check] }');

/** Three agents, of whom one only judges: as a peer, and as a stage of its own; a person publishes. */
export const PIPELINE = `version: 1
model: { name: gpt-6-luna }
agents:
  researcher: { role: write, trust: high }
  writer: { role: write, trust: medium, reviewer: editor }
  editor: { role: edit, trust: high }
workflows:
  blog:
    stages:
      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md" }
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md", then: [research, edit] }
      - { id: edit, agent: editor, then: [write, publish] }
`;

/** The same with a person at every stage. */
export const PIPELINE_OF_PEOPLE = PIPELINE.replaceAll(/trust: \w+/g, 'trust: low');

/** The same without any. */
export const PIPELINE_WITHOUT_PEOPLE = `${PIPELINE}    publish: { gate: [automated], without-a-person: true }\n`;

export function aConfig(yaml: string = SMALLEST): Config {
  const loaded = loadConfig(yaml, format);
  if (!loaded.valid) throw new Error(`the configuration of the test is invalid: ${JSON.stringify(loaded.problems)}`);
  return loaded.config;
}

/** What decisions see of a configuration that is in force. */
export const inForce = (config: Config = aConfig()): Context => ({
  config: { valid: true, config, sha: shaOf('configuration') },
});

export const notInForce = (code: ErrorCode, detail: string): Context => ({
  config: { valid: false, code, detail, problems: [] },
});
