/**
 * What can be wrong with a configuration: the part of the catalogue behind `config-invalid`. `{name}` in a sentence is
 * filled in; the help is the suggestion where a case has none of its own.
 */
interface ProblemEntry {
  readonly sentence: string;
  readonly help: string;
}

export const PROBLEMS = {
  'file-empty': {
    sentence: 'The file is empty.',
    help: 'Begin with the smallest configuration, which the README shows.',
  },
  'yaml-malformed': {
    sentence: 'This is no YAML: {found}.',
    help: 'Look at the indentation, quotes and brackets of this line and the one before.',
  },
  'yaml-too-deep': {
    sentence: 'This is nested more than {expected} levels deep.',
    help: 'No setting is; look for a bracket or a dash too many.',
  },
  'yaml-key-twice': {
    sentence: 'The key {found} stands twice in one mapping.',
    help: 'Keep one of the two.',
  },
  'yaml-alias-unknown': {
    sentence: 'The alias {found} stands for nothing.',
    help: 'Put it in quotes if it is meant as text: a star at the beginning makes an alias.',
  },
  'yaml-aliases-excessive': {
    sentence: 'The aliases stand for more than can be read.',
    help: 'Write the values out.',
  },
  'yaml-tag-unknown': {
    sentence: 'The tag {found} means nothing here.',
    help: 'Leave it out, or put the value in quotes if it is meant as text.',
  },
  'key-unknown': {
    sentence: 'There is no setting {found} in {path}.',
    help: 'Leave it out; docs/configuration.md lists every setting.',
  },
  'key-missing': {
    sentence: '{path} is missing.',
    help: 'Add it; docs/configuration.md says what it is.',
  },
  'type-wrong': {
    sentence: '{path} should be {expected}, and is {found}.',
    help: 'Look it up in docs/configuration.md.',
  },
  'value-not-allowed': {
    sentence: '{path} may be {expected}, and is {found}.',
    help: 'Use one of the values that there are.',
  },
  'value-unfit': {
    sentence: '{path} is {found}, and that can’t be used.',
    help: 'Look it up in docs/configuration.md.',
  },
  'number-out-of-range': {
    sentence: '{path} must be {expected}, and is {found}.',
    help: 'Choose a number within these limits.',
  },
  'length-wrong': {
    sentence: '{path} must have {expected}, and has {found}.',
    help: 'Look it up in docs/configuration.md.',
  },
  'name-not-allowed': {
    sentence: '{found} in {path} is no name.',
    help: 'A name is lower-case letters, digits and dashes, and begins with a letter.',
  },
  'path-not-allowed': {
    sentence: '{path} is {found}, and that is no path that can be used.',
    help: 'A path is relative to the repository, without “..”, and never under .github/ or .git/.',
  },
  'placeholder-unknown': {
    sentence: 'Nothing fills in {found} in {path}.',
    help: 'There is {{slug}}, made of the title, and {{date}}, the day.',
  },
  'address-not-allowed': {
    sentence: '{path} should be a web address, and is {found}.',
    help: 'Write it in full, with https:// in front.',
  },
  'role-unknown': {
    sentence: '{path} names the role {found}, which there is not.',
    help: 'Use one of the roles in docs/configuration.md.',
  },
  'check-unknown': {
    sentence: '{path} names the check {found}, which there is not.',
    help: 'Use one of the checks in docs/configuration.md.',
  },
  'agent-unknown': {
    sentence: '{path} names the agent {found}, which is not under `agents`.',
    help: 'Add it under `agents`, or name one that is there.',
  },
  'agent-missing': {
    sentence: 'Nobody works at {path}.',
    help: 'Name an agent, or the skills that an agent should have.',
  },
  'reviewer-unfit': {
    sentence: '{path} is {found}, and can’t judge this agent’s work.',
    help: 'Name another agent, whose role is to judge (`edit`).',
  },
  'reviewer-missing': {
    sentence: '{path} asks for a peer’s judgement, and the agent {found} has no reviewer.',
    help: 'Give the agent a `reviewer`, or the stage a `gate` without `peer`.',
  },
  'deliver-missing': {
    sentence: '{path} does not say where its work goes.',
    help: 'Add `deliver` with the path of the deliverable.',
  },
  'deliver-unwanted': {
    sentence: '{path} is a path, and an agent that judges delivers nothing.',
    help: 'Leave it out: it judges what the stage before delivered.',
  },
  'judge-first': {
    sentence: '{path} has nothing to judge.',
    help: 'Put a stage before it that delivers.',
  },
  'stage-unknown': {
    sentence: '{path} leads to {found}, which is no stage.',
    help: 'Name a stage of this workflow, or `publish`.',
  },
  'stage-name-taken': {
    sentence: '{path} is {found}: `publish` is the end of the workflow, and `person` is whom an agent asks.',
    help: 'Give the stage another name.',
  },
  'stage-unreachable': {
    sentence: 'No way leads to the stage {found} of {path}.',
    help: 'Name it in the `then` of another stage, or leave it out.',
  },
  'stage-endless': {
    sentence: 'From the stage {found} of {path} no way leads to `publish`.',
    help: 'Add `publish` to the `then` of a stage that comes after it.',
  },
  'stage-twice': {
    sentence: 'The workflow {path} has two stages with the id {found}.',
    help: 'Give each stage an id of its own.',
  },
  'handoff-mixed': {
    sentence: '{path} hands its work over, and {found} is for a stage in which an agent works.',
    help: 'Leave it out: the stages of the other workflow say that.',
  },
  'handoff-missing': {
    sentence: '{path} and `handoff: subtask` need each other.',
    help: 'Give the stage both: `handoff: subtask`, and the name of the `workflow` of the tasks.',
  },
  'handoff-only': {
    sentence: 'No stage of {path} delivers anything.',
    help: 'Add a stage in which an agent works.',
  },
  'handoff-endless': {
    sentence: '{path} hands over to {found}, which leads back here.',
    help: 'Name a workflow that does not hand over to this one.',
  },
  'workflow-unnamed': {
    sentence: '{path} names the workflow {found}, which is not under `workflows`.',
    help: 'Add it under `workflows`, or name one that is there.',
  },
  'follow-ups-unfit': {
    sentence: '{path} is for agents that find topics, and {found} does not.',
    help: 'Leave it out, or move it to the stage of an agent whose role is `research`.',
  },
  'agent-idle': {
    sentence: '{path} is {found}, for whom there is nothing to do in {expected}.',
    help: 'Name an agent with the role of an agent of that workflow, and with all skills that its stage asks for.',
  },
  'person-missing': {
    sentence: '{path} lets work out without a person.',
    help: 'Add `human` to the gate, or say it in words beside it: `without-a-person: true`.',
  },
  'check-own': {
    sentence: '{path} is {found}, the check that says when everything else holds: it would wait for itself.',
    help: 'Leave it out, and name only checks of your own.',
  },
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ConfigProblem {
  readonly code: ProblemCode;
  /** 1-based, and inside the file; an empty file has the place 1:1. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** What to do, as one or two sentences. */
  readonly suggestion: string;
}

/** Something wrong, before its place is a line and a column. */
export interface Fault {
  readonly code: ProblemCode;
  /** Index into the text. */
  readonly offset: number;
  readonly found?: string;
  readonly expected?: string;
  readonly path?: string;
  readonly suggestion?: string | undefined;
}

export function messageOf({ code, found = '', expected = '', path = '' }: Omit<Fault, 'offset'>): string {
  const filled = PROBLEMS[code].sentence.replace(/\{(found|expected|path)\}/g, (_, name: string) =>
    name === 'found' ? found : name === 'expected' ? expected : path,
  );
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** One problem in one line: the CLI, annotations and the issue all print it. */
export const problemText = ({ message, suggestion }: ConfigProblem): string => `${message} ${suggestion}`;

/** What is said on the issue has to fit the proposal and the journal. Bytes. */
const MOST_TEXT = 3000;

/** All problems as lines `file:line:column sentence (code)`; what is too much is counted. */
export function problemLines(file: string, problems: readonly ConfigProblem[], most = MOST_TEXT): readonly string[] {
  const lines = problems.map(
    (problem) => `${file}:${problem.line}:${problem.column} ${problemText(problem)} (${problem.code})`,
  );
  let length = 0;
  const shown = lines.filter((line, index) => {
    length += new TextEncoder().encode(line).length + 1;
    return index === 0 || length <= most;
  });
  const rest = lines.length - shown.length;
  return rest === 0 ? shown : [...shown, `… and ${rest} more`];
}
