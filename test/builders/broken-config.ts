/** A configuration for each problem that there can be with one, and the place where it stands. */
import type { ProblemCode } from '../../src/config/problems.ts';
import { SMALLEST } from './config.ts';

const ten = (of: string): string => `[${Array.from({ length: 10 }, () => of).join(', ')}]`;
const publishing = (words: string): string => `${SMALLEST}    publish: { ${words} }\n`;
/** The smallest with a second workflow, of one stage. */
const handing = (stage: string, name: string): string =>
  `${SMALLEST}  ${name}:\n    stages:\n      - { id: hand, ${stage} }\n`;
const deliver = (path: string): string => SMALLEST.replace('content/posts/{{slug}}.md', path);

/** The smallest with a second agent and a second stage. */
const staged = (stage: string, more = ''): string =>
  `${SMALLEST.replace('workflows:', '  editor: { role: edit }\nworkflows:').replace('deliver:', `${more}deliver:`)}      - ${stage}\n`;

/** The place as `line:column`. */
export const BROKEN: Readonly<Record<ProblemCode, readonly [text: string, place: string]>> = {
  'file-empty': ['# nothing but a comment\n', '1:1'],
  'yaml-malformed': ['version: [1\n', '1:11'],
  'yaml-too-deep': [`version: ${'['.repeat(500)}`, '1:129'],
  'yaml-key-twice': [`${SMALLEST}version: 1\n`, '9:1'],
  'yaml-alias-unknown': [`${SMALLEST}context: [*.md]\n`, '9:11'],
  'yaml-aliases-excessive': [`a: &a ${ten('1')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nd: ${ten('*c')}\n`, '2:8'],
  'yaml-tag-unknown': [SMALLEST.replace('version: 1', 'version: !one 1'), '1:10'],
  'key-unknown': [`${SMALLEST}limit:\n  failures: 3\n`, '9:1'],
  'key-missing': [SMALLEST.replace('name: gpt-6-luna', 'timeout: 5'), '2:8'],
  'type-wrong': [SMALLEST.replace('name: gpt-6-luna', 'name: 6'), '2:16'],
  'value-not-allowed': [SMALLEST.replace('role: write', 'role: write, trust: middling'), '4:33'],
  'value-unfit': [`${SMALLEST}gather: { allow-hosts: ["https://example.org"] }\n`, '9:25'],
  'number-out-of-range': [`${SMALLEST}limits: { failures: 0 }\n`, '9:21'],
  'length-wrong': [SMALLEST.replace(/stages:[\s\S]*/, 'stages: []\n'), '7:13'],
  'name-not-allowed': [SMALLEST.replace('blog:', 'My_Blog:'), '6:3'],
  'path-not-allowed': [deliver('.github/workflows/x.yml'), '8:46'],
  'placeholder-unknown': [deliver('posts/{{titel}}.md'), '8:46'],
  'address-not-allowed': [SMALLEST.replace('gpt-6-luna', 'gpt, base-url: nowhere'), '2:31'],
  'role-unknown': [SMALLEST.replace('role: write', 'role: writes'), '4:19'],
  'check-unknown': [SMALLEST.replace('deliver:', 'checks: [link], deliver:'), '8:46'],
  'agent-unknown': [SMALLEST.replace('agent: writer', 'agent: editor'), '8:29'],
  'agent-missing': [SMALLEST.replace('agent: writer, ', ''), '8:9'],
  'reviewer-unfit': [SMALLEST.replace('role: write', 'role: write, reviewer: writer'), '4:36'],
  'reviewer-missing': [SMALLEST.replace('role: write', 'role: write, trust: medium'), '8:29'],
  'deliver-missing': [SMALLEST.replace(/, deliver: "[^"]*"/, ''), '8:9'],
  'deliver-unwanted': [staged('{ id: edit, agent: editor, deliver: a.md }'), '10:45'],
  'judge-first': [SMALLEST.replace('role: write', 'role: edit'), '8:9'],
  'stage-unknown': [staged('{ id: edit, agent: editor, then: [wriet, publish] }'), '10:43'],
  'stage-name-taken': [SMALLEST.replace('id: write', 'id: publish'), '8:15'],
  'stage-unreachable': [staged('{ id: edit, agent: editor }', 'then: [publish], '), '10:9'],
  'stage-endless': [staged('{ id: edit, agent: editor, then: [write] }'), '10:9'],
  'stage-twice': [SMALLEST.replace(/( {6}- .*\n)/, '$1$1'), '9:15'],
  'handoff-mixed': [handing('handoff: subtask, workflow: blog, agent: writer', 'other'), '11:62'],
  'handoff-missing': [handing('handoff: subtask', 'other'), '11:9'],
  'handoff-only': [handing('handoff: subtask, workflow: blog', 'other'), '10:5'],
  'handoff-endless': [handing('handoff: subtask, workflow: other', 'other'), '11:49'],
  'workflow-unnamed': [handing('handoff: subtask, workflow: blgo', 'other'), '11:49'],
  'follow-ups-unfit': [SMALLEST.replace('deliver:', 'follow-ups: { most: 2 }, deliver:'), '8:49'],
  'agent-idle': [
    staged('{ id: edit, agent: editor }', 'follow-ups: { agents: [editor] }, ')
      .replace('role: write', 'role: research')
      .replace(/ {6}- .* agent: editor }\n/, ''),
    '9:60',
  ],
  'person-missing': [publishing('gate: [automated]'), '9:22'],
  'check-own': [publishing('wait-for: [build, imprimatur]'), '9:34'],
};
