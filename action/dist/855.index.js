export const id = 855;
export const ids = [855];
export const modules = {

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* unused harmony export inBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _src_comments_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2510);
/* harmony import */ var _src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1173);
/* harmony import */ var _src_comments_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(463);
/** Everything that a run shows: its log, its annotations, its summary. Nothing else of the Action writes there. */





let hide = (text) => text;
/** From here on nothing shows them; the runner hides them where they stand as they are, and we in other forms. */
function hideSecrets(secrets) {
    for (const secret of secrets)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(secret);
    hide = (0,_src_comments_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .heldBack */ .Zg)(secrets);
}
/** A line of the log. */
const say = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(hide(text)));
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** A remark on the run, or on a place of a file. */
const annotate = (level, text, place) => ANNOTATE[level]((0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(hide(text)), place);
/** The run failed by a bug, whose stack it shows. */
const stop = (stack) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(stack.split('\n').map(hide).map(_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP).join('\n'));
/** GitHub takes so many bytes of a step's summary. */
const MOST_BYTES = 1024 * 1024;
const CUT = '… cut here: GitHub takes no more of a summary. The log of this run has the rest.';
/** Runners of old servers have no summaries. */
async function summarize(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (text === '' || !file)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(inBytes((0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(hide(text)), MOST_BYTES - sizeOf(file))).write();
}
const sizeOf = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
/** As much of it as fits; what it leaves open is closed. */
function inBytes(text, most) {
    let shown = text;
    for (let room = text.length; Buffer.byteLength(shown) > most && room > 1; room = Math.floor(room * 0.9))
        shown = (0,_src_comments_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .beginningOf */ .V)(text, room, CUT);
    return Buffer.byteLength(shown) > most ? '' : shown;
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   N5: () => (/* binding */ errorSummary),
/* harmony export */   RT: () => (/* binding */ handledSummary),
/* harmony export */   hA: () => (/* binding */ configSummary),
/* harmony export */   tr: () => (/* binding */ effectText),
/* harmony export */   zR: () => (/* binding */ proposalSummary)
/* harmony export */ });
/* harmony import */ var _src_comments_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9549);
/* harmony import */ var _src_comments_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4073);
/* harmony import */ var _src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8704);
/* harmony import */ var _src_comments_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6946);
/* harmony import */ var _src_comments_money_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3618);
/* harmony import */ var _src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1173);






/** What a wake did, for a person who opens the run. Empty when there was nothing to do. */
function handledSummary({ state, pull, reasons, events, effects }, dryRun) {
    if (state === null || (events.length === 0 && effects.length === 0))
        return '';
    const { headline, why, moves, next, code, list = [] } = (0,_src_comments_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(state, pull);
    const lines = [
        `## ${dryRun ? '🎭 Preview · ' : ''}#${state.task} ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(state.title)}: ${headline}`,
        '',
        `- **Why:** ${why}`,
        ...(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(list, '  '),
        `- **What moves it:** ${moves}`,
        `- **By itself:** ${next}`,
        '',
        ...reasons.map((reason) => `- ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(reason)}`),
        '',
        `<details><summary>${events.length} ${dryRun ? 'would be recorded' : 'recorded'}, ${effects.length} ${dryRun ? 'would be done' : 'done'} on GitHub</summary>`,
        '',
        ...events.map((event) => `- 📒 \`${event.kind}\``),
        ...effects.map((effect) => `- 🔧 ${effectText(effect)}`),
        '',
        '</details>',
        '',
        `<sub>${code === undefined ? '' : `${(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code)} · `}${(0,_src_comments_money_js__WEBPACK_IMPORTED_MODULE_4__/* .usageText */ .tx)(state.usage)}</sub>`,
    ];
    return `${lines.join('\n')}\n`;
}
/** One line an effect: the log, the dry run and the summary all print it. */
function effectText(effect) {
    switch (effect.kind) {
        case 'start-run':
            return `start run ${effect.epoch}`;
        case 'advance-branch':
            return `move \`${effect.name}\` to ${effect.to.slice(0, 7)}`;
        case 'open-pull':
            return `open a pull request: ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(effect.title)}`;
        case 'update-pull':
            return `update #${effect.pull}`;
        case 'close-pull':
            return `close #${effect.pull}`;
        case 'merge-pull':
            return `merge #${effect.pull} at ${effect.head.slice(0, 7)}`;
        case 'reply':
            return `answer comment ${effect.comment} on #${effect.pull}`;
        case 'set-check':
            return `set the check to ${effect.check.conclusion}`;
        case 'propose-lessons':
            return `propose ${effect.lessons.length === 1 ? 'a lesson' : `${effect.lessons.length} lessons`} for ${effect.agent}`;
        case 'add-label':
        case 'remove-label':
            return `${effect.kind === 'add-label' ? 'add' : 'remove'} the label \`${effect.label}\``;
        case 'create-comment':
            return 'write the status comment';
        case 'edit-comment':
            return 'edit the status comment';
        case 'delete-comment':
            return 'delete a doubled status comment';
        case 'close-issue':
            return `close the issue as ${effect.reason}`;
        case 'open-issue':
            return 'open the issue again';
        case 'react':
            return `answer comment ${effect.comment} with ${effect.content === 'eyes' ? '👀' : '👎'}`;
        case 'make-task':
            return `make a task: ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(effect.topic)}`;
        case 'archive':
            return 'put the journal away';
    }
}
/** What an agent's run did. */
function proposalSummary({ outcome, usage, prompts, stage, agent, task, context = [] }) {
    const head = `## #${task} ${stage}, by ${agent}`;
    const given = (0,_src_comments_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextLines */ .z)(context);
    const read = given.length === 0 ? '' : `Given to read beside its sources:\n\n${given.join('\n')}\n\n`;
    const foot = `${read}<sub>${(0,_src_comments_money_js__WEBPACK_IMPORTED_MODULE_4__/* .usageText */ .tx)(usage)} · prompts: ${prompts.map(({ name, sha256 }) => `${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(name)} \`${sha256.slice(0, 12)}\``).join(', ') || 'none'}</sub>`;
    if (outcome.kind === 'handed-on')
        return `${head}\n\n↩️ Goes back to **${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(outcome.to)}**: ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(outcome.because)}\n\n${foot}\n`;
    if (outcome.kind === 'reviewed')
        return `${head}\n\n${reviewText(outcome)}\n\n${foot}\n`;
    if (outcome.kind !== 'delivered') {
        const failure = (0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(outcome.code, outcome.text);
        return `${head}\n\n${failureText(failure)}\n\n${foot}\n`;
    }
    const { counts, findings, files, answers, evidence } = outcome;
    const lines = [
        head,
        '',
        `**${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(outcome.title)}**`,
        '',
        '| claims proposed | verified | dropped | uncited | sources |',
        '| --- | --- | --- | --- | --- |',
        `| ${counts.proposed} | ${counts.verified} | ${counts.dropped} | ${counts.uncited} | ${evidence.sources.length} |`,
        '',
        ...files.map(({ path }) => `- 📄 ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralCode */ .D3)(path)}`),
        '',
        (0,_src_comments_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreDetails */ .f3)(findings),
        '',
        ...findings.map(_src_comments_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingItem */ .dY),
        ...answers.map(({ done, text }) => `- ${done ? '✅' : '➖'} ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(text)}`),
        '',
        foot,
    ];
    return `${lines.join('\n')}\n`;
}
function reviewText({ judgement, summary, findings }) {
    const sign = judgement === 'approved' ? '✅ Nothing must be mended' : '↩️ Changes requested';
    return [`**${sign}.** ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(summary)}`, '', ...findings.map(_src_comments_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingItem */ .dY)].join('\n');
}
/** GitHub shows no more annotations of a level in one step. */
const MOST_ANNOTATIONS = 10;
/** What the checks found, at its line of the file that the run proposes: the gravest first. */
function annotationsOf({ outcome }) {
    if (outcome.kind !== 'delivered')
        return [];
    const placed = outcome.findings.map((finding) => {
        const { severity, check, path, line } = finding;
        const level = severity === 'fix' ? 'warning' : 'notice';
        const place = { title: `${severity}: ${check}`, file: path, ...(line === undefined ? {} : { startLine: line }) };
        return { level, text: (0,_src_comments_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingText */ .NK)(finding), place };
    });
    return ['warning', 'notice'].flatMap((level) => placed.filter((one) => one.level === level).slice(0, MOST_ANNOTATIONS));
}
const failureText = ({ code, sentence, list }) => [`**${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(sentence)}** (${(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code)})`, ...(list.length === 0 ? [] : ['', ...(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(list)])].join('\n');
/** What is wrong with the configuration. Empty when what the summary says so far has it. */
function configSummary({ code, detail }, said) {
    const failure = (0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(code, detail);
    const text = failureText(failure);
    return said.includes((0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(failure.list)[0] ?? failure.sentence) ? '' : `### ❌ Configuration\n\n${text}\n`;
}
function errorSummary(error) {
    return `## ❌ ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(error.message)}\n\n**What to do:** ${error.help}\n\n<sub>${(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(error.code)} · another try ${error.retry === 'later' ? 'may help' : 'alone does not help'}</sub>\n`;
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginningOf),
/* harmony export */   k: () => (/* binding */ contained)
/* harmony export */ });
/** Blocks of Markdown that go on until something closes them: so that no text swallows what follows it. */
/** Quotes and lists that a line may stand in. */
const CONTAINERS = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const OPENING = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSING = /^ {0,3}(?:(`{3,})|(~{3,}))[ \t]*$/;
function fenceIn(line, pattern) {
    const match = pattern.exec(line);
    const marks = match?.[1] ?? match?.[2];
    return marks === undefined ? null : { sign: marks.charAt(0), length: marks.length };
}
function closes(line, fence) {
    const end = fenceIn(line, CLOSING);
    return end !== null && end.sign === fence.sign && end.length >= fence.length;
}
/**
 * The text with no code block that is left open. One that begins at the start of a line and is closed stays; any other
 * fence is shown as it is written, since where it would end depends on the reader.
 */
function contained(text) {
    const lines = text.split('\n');
    const longest = longestClosings(lines);
    const result = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        const before = CONTAINERS.exec(line)?.[0] ?? '';
        const fence = fenceIn(line.slice(before.length), OPENING);
        if (fence === null)
            result.push(line);
        else if (before !== '' || fence.length > (longest[fence.sign]?.[index + 1] ?? 0))
            result.push(`${before}\\${line.slice(before.length)}`);
        else {
            result.push(line);
            do {
                index += 1;
                result.push(lines[index] ?? '');
            } while (!closes(lines[index] ?? '', fence));
        }
    }
    return result.join('\n');
}
/** For each sign and line, the longest fence from there on that could close a block: so each line is looked at once. */
function longestClosings(lines) {
    const longest = { '`': [], '~': [] };
    for (let index = lines.length - 1; index >= 0; index -= 1) {
        const end = fenceIn(lines[index] ?? '', CLOSING);
        for (const [sign, lengths] of Object.entries(longest))
            lengths[index] = Math.max(lengths[index + 1] ?? 0, end?.sign === sign ? end.length : 0);
    }
    return longest;
}
/** What has to follow a beginning of such a text, so that nothing in it stays open. */
function closers(text) {
    let fence = null;
    let details = 0;
    for (const line of text.split('\n')) {
        if (fence !== null)
            fence = closes(line, fence) ? null : fence;
        else if (/^<details>/.test(line))
            details += 1;
        else if (/^<\/details>/.test(line))
            details -= 1;
        else
            fence = fenceIn(line, OPENING);
    }
    const end = fence === null ? '' : `\n${fence.sign.repeat(fence.length)}`;
    return `${end}${'\n\n</details>'.repeat(Math.max(0, details))}`;
}
/**
 * The text, or as much of its beginning as fits together with the notice: ended at a line, and with everything closed
 * that was open there. `most` in UTF-16 units, of which GitHub's characters have one or two.
 */
function beginningOf(text, most, notice) {
    if (text.length <= most)
        return text;
    const end = `\n\n${notice}`;
    for (let room = most - end.length; room > 0; room -= 100) {
        const cut = text.slice(0, room);
        // A single line of that length has no better end.
        const whole = cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0)) || cut.toWellFormed().replace(/\uFFFD$/, '');
        const closed = `${whole}${closers(whole)}`;
        if (closed.length + end.length <= most)
            return `${closed}${end}`;
    }
    return notice.slice(0, most);
}


/***/ }),

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contextLines)
/* harmony export */ });
/* harmony import */ var _domain_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5668);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);


const WHAT = {
    document: 'Documents of the project',
    upstream: 'Work of earlier stages',
    lesson: 'Lessons',
    feedback: 'What people said before',
    published: 'Published before',
    rejected: 'Rejected before',
};
/** What an agent was given to read beside its sources: a line for each kind that there is, as a list. */
const contextLines = (items) => _domain_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTEXT_KINDS */ .O.flatMap((kind) => {
    const names = items.filter((item) => item.kind === kind).map(shown);
    return names.length === 0 ? [] : [`- ${WHAT[kind]}: ${names.join(' · ')}`];
});
const shown = ({ name, url }) => (url === undefined ? (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralLine */ .GH)(name) : (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralLink */ .Gm)(name, url));


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.build/src/domain/errors.js + 2 modules
var errors = __webpack_require__(8101);
// EXTERNAL MODULE: ./.build/src/domain/state.js
var domain_state = __webpack_require__(5025);
// EXTERNAL MODULE: ./.build/src/domain/task.js
var task = __webpack_require__(6331);
// EXTERNAL MODULE: ./.build/src/domain/worker.js
var worker = __webpack_require__(300);
;// CONCATENATED MODULE: ./.build/src/comments/explain/explanation.js


const BY_ITSELF = 'The next event on the issue or the pull request, or the next sweep, looks again.';
const NOTHING = 'Nothing: it waits for a person.';
const agentOf = (state) => (0,worker/* workerIn */._i)(state) || 'an agent';
const reviewerOf = (state) => (0,domain_state/* stageOf */.gV)(state)?.reviewer?.agent ?? 'the reviewer';
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const MOST_NAMED = 5;
/** Tasks in a sentence, by number. */
function taskList(numbers) {
    const named = numbers.slice(0, MOST_NAMED).map((task) => `#${task}`);
    const more = numbers.length - named.length;
    if (more > 0)
        return `${named.join(', ')} and ${more} more`;
    return named.length < 2 ? (named[0] ?? 'another task') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/src/domain/child.js
var child = __webpack_require__(6998);
;// CONCATENATED MODULE: ./.build/src/comments/explain/parts.js
/** A stage that handed its work over, and waits for the tasks that do it. */



function waitingForParts(state) {
    const stage = (0,domain_state/* stageOf */.gV)(state)?.id ?? '';
    const parts = (0,child/* childrenOf */.LU)(state).filter(({ part }) => part === stage);
    const open = parts.filter(({ end }) => end === null);
    const made = open.flatMap(({ issue }) => (issue === null ? [] : [issue]));
    const done = parts.filter(({ end }) => end?.outcome === 'done').length;
    const waits = made.length === 0 ? 'its tasks are being made' : `it waits for ${taskList(made)}`;
    return {
        headline: open.length === 1 ? 'Waiting for a task' : 'Waiting for tasks',
        why: `The stage ${stage} has handed its work over, and ${waits}${done === 0 ? '' : ` (${done} of ${parts.length} done)`}.`,
        moves: open.length === 1 ? 'The end of that task.' : 'The end of the last of them.',
        next: `When a task ends, this one is looked at. ${BY_ITSELF}`,
    };
}

// EXTERNAL MODULE: ./.build/src/comments/neutral.js
var neutral = __webpack_require__(1173);
// EXTERNAL MODULE: ./.build/src/comments/route-words.js
var route_words = __webpack_require__(5695);
;// CONCATENATED MODULE: ./.build/src/comments/explain/awaited.js


/** What is waited for; nothing where all of it is green. */
const openOf = ({ awaited }) => (awaited?.checks ?? []).filter(({ is }) => is !== 'green');
const waitsForChecks = (state) => openOf(state).length > 0;
/** How it stands with what is open; empty when nothing is. */
function checksText(state) {
    const open = openOf(state);
    const commit = state.awaited?.head.slice(0, 7) ?? '';
    const missing = open.filter(({ is }) => is === 'missing');
    const others = open.filter(({ is }) => is !== 'missing').map((check) => `${standing(check)}.`);
    if (missing.length === 0)
        return others.join(' ');
    return [...others, (0,errors/* sentenceOf */.$N)('check-missing', `${listed(missing)} on ${commit}.`)].join(' ');
}
function standing({ name, is, url = '', conclusion = '' }) {
    const shown = `The check “${(0,neutral/* neutralLink */.Gm)(name, url)}”`;
    if (is === 'running')
        return `${shown} is not finished`;
    return is === 'failed' ? `${shown} failed` : `${shown} ended without a verdict (${(0,neutral/* neutralLine */.GH)(conclusion)})`;
}
/** What a person can do about it; empty where it ends by itself. */
function helpFor(state, pull) {
    const open = openOf(state);
    const stopped = open.filter(({ is }) => is === 'stopped');
    return [
        ...(stopped.length === 0 ? [] : [`Run ${listed(stopped)} again in #${pull}.`]),
        ...(open.some(({ is }) => is === 'missing') ? [errors/* ERRORS */.Sr['check-missing'].help] : []),
    ].join(' ');
}
/** What else has to happen before the merge, where a person's review is waited for, too. */
function checksMove(state, pull) {
    if (!waitsForChecks(state))
        return '';
    return ` Before the merge ${listed(openOf(state))} must be green. ${helpFor(state, pull)}`.trimEnd();
}
/** Everything else holds. */
function waitingForChecks(state, pull, before) {
    const open = openOf(state);
    return {
        headline: open.length === 1 ? `Waiting for the check ${listed(open)}` : 'Waiting for checks',
        why: `${before} ${checksText(state)}`,
        moves: [`When ${listed(open)} ${open.length === 1 ? 'is' : 'are'} green, it is merged.`, helpFor(state, pull)]
            .filter(Boolean)
            .join(' '),
        next: 'The next event on the issue or the pull request, the next sweep or, with the app, the end of a check looks again.',
        ...(open.some(({ is }) => is === 'missing') ? { code: 'check-missing' } : {}),
    };
}
function listed(checks) {
    const names = checks.map(({ name }) => `“${(0,neutral/* neutralLine */.GH)(name)}”`);
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./.build/src/comments/explain/sent.js

/** Where the task came from; empty for the first stage. */
function cameFrom({ sent }) {
    if (sent === null)
        return '';
    const how = sent.how === 'passed' ? `came from ${sent.from}` : `was sent back from ${sent.from}`;
    return `It ${how} by ${(0,neutral/* neutralLine */.GH)(sent.by)}: ${ended((0,neutral/* neutralLine */.GH)(sent.because))}`;
}
/** What `list` announces, when there is something. */
function toMend({ findings }) {
    const { length } = fixesOf(findings);
    if (length === 0)
        return '';
    return length === 1 ? 'One thing has to be mended:' : `${length} things have to be mended:`;
}
const MOST_SHOWN = 5;
/** What has to be mended, each with its line. */
function fixList(findings) {
    const fixes = fixesOf(findings);
    const shown = fixes.slice(0, MOST_SHOWN).map(({ line, message, url }) => {
        const where = line === undefined ? '' : `line ${line}: `;
        const more = url === undefined ? '' : ` (${(0,neutral/* neutralLink */.Gm)('more', url)})`;
        return `${where}${(0,neutral/* neutralLine */.GH)(message)}${more}`;
    });
    const more = fixes.length - shown.length;
    return more > 0 ? [...shown, `… and ${more} more`] : shown;
}
const fixesOf = (findings) => findings.filter(({ severity }) => severity === 'fix');
const ended = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);

;// CONCATENATED MODULE: ./.build/src/comments/explain/time.js
/** A run that has to wait for a time. */


function waitingUntil(state, time, who) {
    const last = state.tried?.at(-1);
    const reason = last === undefined ? (state.runWanted?.reason ?? '') : (0,errors/* sentenceOf */.$N)(last.code, last.detail);
    return {
        headline: `Waiting until ${time}`,
        why: `${capital(who)} goes on after ${time}. ${capital(reason)}`,
        moves: last?.code === 'budget-used-up' ? 'That time, or a higher cap in `limits` and then `/retry`.' : 'That time.',
        next: `The first event on the issue or the pull request after ${time}, or the first sweep, starts the next attempt.`,
    };
}
/** `2026-11-22 14:03 UTC`, never earlier than the moment that it stands for. */
const minuteOf = (moment) => `${new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

;// CONCATENATED MODULE: ./.build/src/comments/explain/turn.js


function waitingForTurn(waits) {
    switch (waits.for) {
        case 'agent':
            return {
                headline: `Waiting for ${waits.agent}`,
                why: `${capital(waits.agent)} works on ${taskList(waits.holders)}, and may not work on more at once (\`capacity\`).`,
                moves: `The end of ${waits.holders.length === 1 ? 'that run' : 'one of those runs'}, or \`/priority urgent\`.`,
                next: FREED,
            };
        case 'turn':
            return {
                headline: `Waiting for ${waits.agent}`,
                why: `${capital(waits.agent)} takes ${taskList(waits.ahead)} first: a higher priority, or a longer wait.`,
                moves: 'Its turn, or `/priority urgent`.',
                next: FREED,
            };
        case 'budget':
            return {
                headline: `Waiting until ${minuteOf(waits.until)}`,
                why: `The budget of the ${waits.period} is used up.`,
                moves: `The next ${waits.period}, or a higher cap in \`limits\`.`,
                next: `The first event, or the first sweep, after ${minuteOf(waits.until)} goes on.`,
            };
        case 'reserve':
            return {
                headline: 'Waiting for the budget',
                why: `What is left of the budget of the ${waits.period} is set aside for ${taskList(waits.holders)}, at work now.`,
                moves: 'The end of one of those runs: what it does not use is free again.',
                next: FREED,
            };
    }
}
const FREED = `When such a run ends, this task is looked at. ${BY_ITSELF}`;

;// CONCATENATED MODULE: ./.build/src/comments/explain/review.js
/** Work that is delivered: a peer or a person gives a verdict, or what was approved can't be merged yet. */









function inReview(state, pull) {
    if (state.lease !== null)
        return judging(state);
    if (state.runWanted !== null)
        return waitingForPeer(state);
    if (state.approval !== null || state.refusal !== null)
        return approved(state, pull);
    if (state.escalated !== null)
        return escalated(state, pull);
    if ((0,route_words/* asksPerson */.e)(state))
        return waiting(state, pull);
    return waitsForChecks(state) ? waitingForChecks(state, pull, `${delivered(state)}.`) : passed(state);
}
const delivered = ({ delivered: work }) => `Attempt ${work?.attempt ?? 0} is delivered`;
const AFTER_REVIEW = 'Its judgement counts at once: what is approved goes on, what has to be mended goes back. If the run dies, it is started again.';
const judging = (state) => ({
    headline: `${capital(reviewerOf(state))} judges the work`,
    why: `${delivered(state)}; its reviewer reads it in [run ${state.lease?.run.id}](${state.lease?.run.url}).`,
    moves: 'The end of the run.',
    next: AFTER_REVIEW,
});
function waitingForPeer(state) {
    const { notBefore, waits, reason = '' } = state.runWanted ?? {};
    if (notBefore !== undefined)
        return waitingUntil(state, minuteOf(notBefore), reviewerOf(state));
    if (waits !== undefined)
        return waitingForTurn(waits);
    return {
        headline: 'Waiting for the reviewer',
        why: `${delivered(state)}; ${reviewerOf(state)} reads it first and waits for a run to start (${reason || 'a new run'}).`,
        moves: 'A free runner.',
        next: AFTER_REVIEW,
    };
}
const wherePull = (pull) => (pull === null ? 'a pull request' : `#${pull}`);
/** What a review on the pull request does. */
function reviewing(state) {
    const to = (0,route_words/* leadsTo */.R)(state);
    const merges = to === task/* PUBLISH */.We ? 'merges it at that very commit' : `lets it go on to ${to}`;
    return `A review by a person with write access: *Approve* ${merges}, *Request changes* sends it back with the comments, closing the pull request rejects it.`;
}
const ignored = (state) => state.ignored.map(({ by, reason }) => `The review of ${by} does not count: ${reason}.`).join(' ');
function waiting(state, pull) {
    const { peer } = state;
    const judged = peer === null ? '' : `${capital((0,neutral/* neutralLine */.GH)(peer.by))} found nothing that must be mended.`;
    return {
        headline: 'Waiting for a review',
        why: [`Attempt ${state.attempt} is delivered in ${wherePull(pull)}.`, judged, ignored(state), checksText(state)]
            .filter(Boolean)
            .join(' '),
        moves: `${reviewing(state)}${checksMove(state, pull)}`,
        next: NOTHING,
    };
}
function escalated(state, pull) {
    const list = fixList(state.peer?.findings ?? []);
    const announced = list.length === 0 ? '' : 'What is open:';
    return {
        headline: 'A person decides',
        why: [
            `${ended(capital((0,neutral/* neutralLine */.GH)(state.escalated ?? '')))} ${delivered(state)} in ${wherePull(pull)}.`,
            ignored(state),
            checksText(state),
            announced,
        ]
            .filter(Boolean)
            .join(' '),
        moves: `${reviewing(state)}${checksMove(state, pull)}`,
        next: NOTHING,
        list,
    };
}
const passed = (state) => ({
    headline: 'The gate is passed',
    why: `${delivered(state)}, and ${state.peer === null ? 'the checks' : (0,neutral/* neutralLine */.GH)(state.peer.by)} found nothing that must be mended.`,
    moves: (0,route_words/* leadsTo */.R)(state) === task/* PUBLISH */.We
        ? 'The merge, which follows at once, unless the configuration asks for a person by now.'
        : `The next stage, ${(0,route_words/* leadsTo */.R)(state)}, which follows at once, unless the configuration asks for a person by now.`,
    next: BY_ITSELF,
});
function approved(state, pull) {
    const { approval, refusal } = state;
    if (refusal !== null)
        return {
            code: 'merge-refused',
            headline: 'Approved, but it can’t be merged yet',
            why: (0,errors/* sentenceOf */.$N)('merge-refused', refusal.reason),
            moves: `Remove what is in the way in #${pull}.`,
            next: BY_ITSELF,
        };
    const why = `${approval?.by} approved ${approval?.head.slice(0, 7)}.`;
    if (waitsForChecks(state))
        return waitingForChecks(state, pull, why);
    const to = (0,route_words/* leadsTo */.R)(state);
    return {
        headline: 'Approved',
        why,
        moves: to === task/* PUBLISH */.We ? 'The merge, which follows at once.' : `The next stage, ${to}, which follows at once.`,
        next: BY_ITSELF,
    };
}

// EXTERNAL MODULE: ./.build/src/comments/failure.js
var failure = __webpack_require__(8704);
;// CONCATENATED MODULE: ./.build/src/comments/explain.js












/** Questions that an act on GitHub answers, without a command. */
const MENDED = ['branch-deleted', 'branch-rewritten', 'pull-request-refused'];
const EXPLAIN = {
    inbox: () => ({
        headline: 'Seen',
        why: 'The task was seen and has no agent yet.',
        moves: 'Routing, which follows at once.',
        next: BY_ITSELF,
    }),
    queued: (state) => {
        const { notBefore, waits } = state.runWanted ?? {};
        if (notBefore !== undefined)
            return waitingUntil(state, minuteOf(notBefore), agentOf(state));
        return waits === undefined ? queued(state) : waitingForTurn(waits);
    },
    'in-progress': (state) => ({
        headline: `${capital(agentOf(state))} is at work`,
        why: told(state, `Attempt ${state.attempt} runs in [run ${state.lease?.run.id}](${state.lease?.run.url}).`),
        list: fixList(state.findings),
        moves: 'The end of the run.',
        next: `When the run ends, ${afterRun(state)}. If it dies, it is started again.`,
    }),
    review: inReview,
    blocked: waitingForParts,
    'needs-human': asking,
    done: (state) => ({
        headline: 'Done',
        why: `${capital(state.finished ?? 'finished')}.`,
        moves: 'Nothing more to do.',
        next: 'Nothing: the task is over.',
    }),
    cancelled: (state) => ({
        headline: 'Cancelled',
        why: `${capital(state.finished ?? 'cancelled')}.${state.heard.length > 0 ? ' What was said is kept.' : ''}`,
        moves: `Opening the issue${state.delivered === null ? '' : ' or the pull request'} again, or the comment \`/reopen\`, takes it up where it was.`,
        next: 'Nothing: the task is over.',
    }),
};
const queued = (state) => ({
    headline: 'Queued',
    why: told(state, `${capital(agentOf(state))} is chosen and waits for a run to start (${state.runWanted?.reason ?? 'a new run'}).`),
    list: fixList(state.findings),
    moves: 'A free runner.',
    next: BY_ITSELF,
});
/** With how the task came here, and what has to be mended. */
const told = (state, what) => [what, cameFrom(state), toMend(state)].filter(Boolean).join(' ');
function afterRun(state) {
    const stage = (0,domain_state/* stageOf */.gV)(state);
    if (stage?.judges)
        return 'its judgement decides where the task goes';
    const peer = stage?.gate.includes('peer') ? stage.reviewer : null;
    if (peer != null)
        return `its work is checked and judged by ${peer.agent}`;
    if ((0,route_words/* asksPerson */.e)(state))
        return 'its work is checked and put before a person';
    const to = (0,route_words/* leadsTo */.R)(state);
    return `its work is checked and ${to === task/* PUBLISH */.We ? 'published' : `goes on to ${to}`}`;
}
function asking(state) {
    const { question } = state;
    const headline = 'A person is needed';
    if (question === null)
        return { headline, why: 'The agent has a question.', moves: 'An answer.', next: NOTHING };
    const { code, sentence, list } = (0,failure/* failureOf */.g5)(question.code, question.detail);
    const next = MENDED.includes(code) ? 'It goes on as soon as that is put right.' : NOTHING;
    const moves = errors/* ERRORS */.Sr[code].help;
    // What the checks found lies on no branch: here is the only place where a person sees it.
    if (code === 'rounds-used-up')
        return { headline, why: `${sentence} ${toMend(state)}`.trim(), moves, next, code, list: fixList(state.findings) };
    return { headline, why: sentence, moves, next, code, list };
}
/** A run is wanted, and somebody said that none may start. */
function heldBack({ held, runWanted }) {
    const reason = held === null || held.reason === '' ? '' : `: ${held.reason}`;
    return {
        headline: 'Held',
        why: `${held?.by} holds it${reason}. A run waits (${runWanted?.reason}).`,
        moves: '`/resume`, by a person with write access.',
        next: NOTHING,
    };
}
/** Our own references (#12, links to runs) stay; what came from outside is only shown. */
const explain = (state, pull) => {
    const explanation = state.held !== null && state.runWanted !== null ? heldBack(state) : EXPLAIN[state.status](state, pull);
    return { ...explanation, why: (0,neutral/* unmentioned */.jb)(explanation.why.replace(/\s+/g, ' ')) };
};


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8101);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1173);


/** A detail of several lines is a list of its own. */
function failureOf(code, detail) {
    const lines = detail.split('\n').filter((line) => line.trim() !== '');
    return lines.length < 2
        ? { code, sentence: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(code, detail), list: [] }
        : { code, sentence: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(code).trimEnd(), list: lines.map(_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralLine */ .GH) };
}
/** Items of a Markdown list, each with its place in front. They are harmless already: whoever made them knows which links are ours. */
const listItems = (list, indent = '') => list.map((line) => `${indent}- ${line.replace(/^(\S+:\d+:\d+) /, '`$1` ')}`);
const PAGE = 'https://github.com/imprimatur/imprimatur/blob/main/docs/errors.md';
/** The code, leading to what the catalogue says of it. */
const codeLink = (code) => `[\`${code}\`](${PAGE}#${code})`;


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   dY: () => (/* binding */ findingItem),
/* harmony export */   f3: () => (/* binding */ scoreDetails)
/* harmony export */ });
/* harmony import */ var _domain_deliverable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);
/** What the checks found, in the same words and order wherever it is shown. */


/** One finding as an item of a Markdown list. */
const findingItem = ({ severity, check, line, message }) => `- **${severity}** (${check}${lineText(line)}): ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralLine */ .GH)(message)}`;
/** The same in plain words, where its place stands beside it. */
const findingText = ({ severity, check, message }) => `${severity} (${check}): ${message}`;
/** How the score comes about, each point with its finding; it opens from the score itself. */
function scoreDetails(findings) {
    const sum = findings.reduce((total, { weight }) => total + weight, 0);
    const rows = findings.map(({ weight, severity, check, line }) => `| −${weight} | ${severity}: ${check}${lineText(line)} |`);
    const floor = sum > 100 ? ['| ≥ 0 | a score is never below 0 |'] : [];
    const table = ['| points | |', '| ---: | --- |', '| 100 | to begin with |', ...rows, ...floor];
    return [
        `<details><summary>Score ${(0,_domain_deliverable_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(findings)} of 100</summary>`,
        '',
        ...(findings.length === 0 ? ['100 points: the checks found nothing.'] : table),
        '',
        '</details>',
    ].join('\n');
}
const lineText = (line) => (line === undefined ? '' : `, line ${line}`);


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tx: () => (/* binding */ usageText)
/* harmony export */ });
/* unused harmony exports usageFigures, costText */
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);

/** Tokens and cost of model calls in a few words; what is unknown is said to be unknown. */
function usageText(usage) {
    if (usage === null)
        return 'no model call yet';
    const { inputTokens, outputTokens, calls, model, cost } = usage;
    if (calls === 0 && inputTokens === 0)
        return 'no model call';
    const tokens = inputTokens === 'unknown' || outputTokens === 'unknown'
        ? `tokens unknown${usage.atMost === undefined ? '' : ` (at most about ${grouped(usage.atMost.tokens)})`}`
        : `${grouped(inputTokens)} tokens in, ${grouped(outputTokens)} out`;
    return `${calls} ${calls === 1 ? 'call' : 'calls'} to ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralLine */ .GH)(model)}, ${tokens}, cost ${costText(cost)}`;
}
/** The same of several models. */
const usageFigures = ({ calls, inputTokens, outputTokens, cost }) => `${calls} model ${calls === 1 ? 'call' : 'calls'}, ${tokensText(inputTokens)} tokens in, ${tokensText(outputTokens)} out, cost ${costText(cost)}`;
const tokensText = (tokens) => (tokens === 'unknown' ? tokens : grouped(tokens));
const costText = (cost) => (cost === 'unknown' ? 'unknown' : `$${cost.toFixed(4)}`);
const grouped = (value) => value.toLocaleString('en-US');


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D3: () => (/* binding */ neutralCode),
/* harmony export */   GH: () => (/* binding */ neutralLine),
/* harmony export */   Gm: () => (/* binding */ neutralLink),
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   jb: () => (/* binding */ unmentioned)
/* harmony export */ });
/* unused harmony export visible */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2510);
/**
 * Text from outside or from a model, made harmless before it is shown on GitHub: it is shown, never obeyed. What would
 * do something is broken by a word joiner, which nobody sees: unlike an entity or a backslash it works in code as well.
 */

const JOINER = '\u2060';
/** Characters that show nothing, or turn what stands around them: so a text looks like another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Line ends and tabs, and what makes a sign a picture. */
const KEPT = new Set(['\n', '\t', '\uFE0F']);
/** Without characters that can't be seen; every line end is a plain one. `keep` is another character that stays. */
const visible = (text, keep = '') => text
    .replace(/\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu, '\n')
    .replace(INVISIBLE, (character) => (KEPT.has(character) || character === keep ? character : ''));
/** Signs and the opening of a link may stand between the keyword and what it closes. */
const KEYWORD = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=[^\w\s]{0,4}(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|[^\w\s]{0,4}gh-\d|(?:[^\w\s]{0,4}|\[[^\]\n]{0,300}\]\(\s*)https?:\/\/\S{1,300}\/(?:issues|pull)\/\d)/gi;
/** A character reference may stand for any other sign: `&commat;` is an @ by the time that mentions are looked for. */
const ENTITY = /(&)(?=#?[a-z0-9]{1,31};)/gi;
/** Tags, comments, and whatever else opens with an angle bracket. */
const ANGLE = /(<)(?=[a-z/!?])/gi;
/** What GitHub renders or obeys; each is broken behind its first group. */
const ACTIVE = [
    // A picture is fetched by whoever looks.
    /(!)(?=\[)/g,
    // Links that lead to a program instead of a page.
    /((?:\]\(\s*<?|\]:\s*<?)(?!https?:|mailto:)[a-z][a-z0-9+.-]{0,40})(?=:)/gi,
    /((?:^|[^a-z0-9])@)(?=[a-z0-9])/gi,
    // Another repository’s issue.
    /(?<=\/[\w.-]{1,100})(#)(?=\d)/g,
];
const REFERENCES = [/(#)(?=\d)/g, /\b(gh)(?=-\d)/gi];
const ADDRESSES = [/\b(https?)(?=:\/\/)/gi, /\b(www)(?=\.)/gi];
const broken = (text, patterns) => patterns.reduce((rest, pattern) => rest.replace(pattern, `$1${JOINER}`), text);
/** Takes the power out of mentions, tags, pictures, programs as links and fences. References like #12 keep theirs. */
const unmentioned = (text) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .contained */ .k)(broken(visible(text), [ENTITY, ANGLE, ...ACTIVE]));
/** Takes the power out of closing keywords and references, too. */
const neutral = (text) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .contained */ .k)(inert(visible(text)));
const inert = (text) => broken(broken(text, [ENTITY, ANGLE, ...ACTIVE]).replace(KEYWORD, (_, word, space) => `${word}${space}${JOINER}`), REFERENCES);
/** What would open a block at the start of a line. */
const OPENER = /^(?=[>|=]|`{3}|~{3}|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|-{3}|\*{3})/;
/** One line of it, in which addresses are no links either, wherever a line may start. */
const neutralLine = (text) => broken(inert(visible(text).replace(/\s+/g, ' ').trim()), ADDRESSES).replace(OPENER, JOINER);
/** The same as code in the middle of a line, such as a path. */
const neutralCode = (text) => {
    const line = inert(visible(text).replace(/`/g, '').replace(/\s+/g, ' ').trim());
    return line === '' ? '' : `\`${line}\``;
};
/** A link that leads where it says and nowhere else; without a usable address, only its text. */
function neutralLink(text, url) {
    // A lone backtick could find its partner outside, and make code of what stands between them.
    const label = neutralLine(text.replace(/[[\]\\`]/g, ''));
    const target = /^https?:\/\/[^\s<>"`\\]+$/.test(url) ? url.replaceAll('(', '%28').replaceAll(')', '%29') : null;
    return target === null ? label : `[${label}](${target})`;
}
/** Other than those that we write. */
const TAG = /(<)(?!\/?(?:details|summary|sub)>)(?=[a-z/!?])/gi;
/**
 * The last look at a text that goes to GitHub, whoever wrote it: nothing in it mentions anybody, shows a picture, hides
 * a comment or holds a tag but those that we use ourselves. A text that was made with the functions above stays as it
 * is, and so does one that was looked at before.
 */
function settled(text) {
    const shown = visible(text, JOINER);
    const marker = /^<!-- imprimatur:[a-z-]+ [^<>\n]*? -->(?=\n|$)/.exec(shown)?.[0] ?? '';
    return `${marker}${broken(shown.slice(marker.length), [TAG, ...ACTIVE])}`;
}
/**
 * A line for a log or a terminal: no escape sequence moves the cursor, and none of it is a command to the runner
 * (`::name::text` at the start, `##[name]text` anywhere).
 */
const logLine = (text) => visible(text, JOINER)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\s*:)(?=:)/, `$1${JOINER}`)
    .replace(/(##)(?=\[)/g, `$1${JOINER}`);


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ leadsTo),
/* harmony export */   e: () => (/* binding */ asksPerson)
/* harmony export */ });
/* harmony import */ var _domain_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5025);
/* harmony import */ var _domain_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);
/** Where a task is on its way, as texts need it. */


/** Where the task goes when its stage is passed: where its agent wants, if an edge leads there, else where it goes by default. */
function leadsTo(state) {
    const stage = (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(state);
    const { forward } = (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesOfState */ .Xn)(state);
    const own = stage?.judges ? state.peer : state.delivered?.stage === stage?.id ? state.delivered : null;
    const wish = own?.next?.to;
    return wish !== undefined && forward.includes(wish) ? wish : (forward[0] ?? _domain_task_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH */ .We);
}
/** Whether a person's verdict is part of what the task was routed with, before it leaves its stage. */
function asksPerson(state) {
    const stage = (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(state);
    const publishes = leadsTo(state) === _domain_task_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH */ .We;
    return (stage === null || stage.gate.includes('human') || (publishes && (state.route?.publish ?? []).includes('human')));
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   j8: () => (/* binding */ withTexts),
/* harmony export */   u7: () => (/* binding */ secretIn)
/* harmony export */ });
/* unused harmony export HELD_BACK */
/* harmony import */ var _secrets_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(140);
/** Keys and tokens of a run: found in whatever form they stand in a text, and kept out of everything that leaves it. */

/** A value so short would hide half the text. */
const SHORTEST_SECRET = 6;
/** The text with `***` where a secret stands as it is. Longer ones first, since one may be a part of another. */
const withoutSecrets = (text, secrets) => secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
const HELD_BACK = '[held back: a secret of this run stood in this text]';
/**
 * The same, prepared once. Where a secret stands in pieces, in another notation or only in part, nobody can say where it
 * ends: then the whole text is held back.
 */
function heldBack(secrets) {
    const traces = (0,_secrets_traces_js__WEBPACK_IMPORTED_MODULE_0__.tracer)(secrets);
    return (text) => {
        const plain = withoutSecrets(text, secrets);
        return traces(plain).length === 0 ? plain : HELD_BACK;
    };
}
/** How a secret stands in the texts of a value (“base64”), also when it is spread over several; null when none does. */
function secretIn(value, secrets) {
    const texts = textsOf(value);
    if (texts.some((text) => withoutSecrets(text, secrets) !== text))
        return 'plain';
    return (0,_secrets_traces_js__WEBPACK_IMPORTED_MODULE_0__.tracer)(secrets)(texts)[0]?.form ?? null;
}
/** A value of plain data with every text in it changed. */
function withTexts(value, change) {
    const changed = (item) => {
        if (typeof item === 'string')
            return change(item);
        if (Array.isArray(item))
            return item.map(changed);
        if (typeof item !== 'object' || item === null)
            return item;
        return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, changed(inner)]));
    };
    return changed(value);
}
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(textsOf);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, item]) => [name, ...textsOf(item)]);
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tracer: () => (/* binding */ tracer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/**
 * Traces of a known secret in a text: plain, broken up by white space, invisible characters or punctuation, reversed, in
 * hexadecimal, in base64 and base64url at any alignment, URL-encoded, in HTML entities or in the escapes of programs, whole
 * or only its beginning.
 *
 * All are found in one way: of the text only letters and digits are kept, and so of each form of the secret's beginning.
 */


/** Beginnings that all tokens of a kind have in common: they give nothing away. */
const PUBLIC_START = /^(?:sk-(?:proj-|ant-|svcacct-|admin-)?|gh[a-z]_|github_pat_|glpat-|xox[a-z]-|Bearer |eyJ[\w-]+\.)/;
const BEGINNING = 12;
/** Of a common beginning, so many characters more must follow. */
const OWN = 4;
/** A shorter secret would be found everywhere. */
const SHORTEST = 8;
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
function needlesOf(secret) {
    if (secret.length < SHORTEST)
        return [];
    const start = secret.slice(0, Math.max(BEGINNING, (PUBLIC_START.exec(secret)?.[0].length ?? 0) + OWN));
    // Words that are no more than words could stand in any text, once what parts them is gone.
    const isTelling = start.length >= BEGINNING && /\d|\p{Ll}.*\p{Lu}|\p{Lu}.*\p{Ll}/u.test(start);
    if (!isTelling)
        return [];
    return [
        { form: 'plain', text: bare(start), anyCase: true },
        { form: 'reversed', text: bare([...start].reverse().join('')), anyCase: true },
        { form: 'hexadecimal', text: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(start).toString('hex'), anyCase: true },
        ...[0, 1, 2].map((shift) => ({ form: 'base64', text: base64At(start, shift), anyCase: false })),
    ].filter(({ text }) => text.length >= SHORTEST);
}
/** The characters of base64 that depend on the secret alone, when it begins `shift` bytes into a group of three. */
function base64At(text, shift) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(shift), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text)]);
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor((bytes.length * 8) / 6);
    return bare(bytes.toString('base64').slice(from, to));
}
const unescaped = (text) => text
    .replace(/(?:%|\\x|\\u00|\b0x)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
});
/**
 * Prepared once for the secrets of a run; what it answers never holds any part of one. Of several texts, each begins a
 * new line, and a secret may be spread over them.
 */
function tracer(secrets) {
    const known = [...new Set(secrets.map((secret) => secret.trim()))].filter(({ length }) => length >= SHORTEST);
    const needles = known.flatMap(needlesOf);
    const longest = Math.max(0, ...needles.map(({ text }) => text.length));
    return (text) => {
        if (known.length === 0)
            return [];
        const texts = typeof text === 'string' ? [text] : text;
        const traces = new Map();
        const add = (line, form) => void (traces.has(line) || traces.set(line, { line, form }));
        let line = 1;
        for (const one of texts) {
            for (const secret of known) {
                for (let at = one.indexOf(secret); at >= 0; at = one.indexOf(secret, at + 1))
                    add(line + breaksIn(one.slice(0, at)), 'plain');
            }
            line += breaksIn(one) + 1;
        }
        for (const kept of lettersOf(texts, longest - 1)) {
            const lower = kept.letters.toLowerCase();
            for (const { form, text: wanted, anyCase } of needles) {
                const [where, what] = anyCase ? [lower, wanted.toLowerCase()] : [kept.letters, wanted];
                for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
                    add(kept.lineOf(at), form);
            }
        }
        return [...traces.values()].toSorted((one, other) => one.line - other.line);
    };
}
function breaksIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
const NONE = { letters: '', lineOf: () => 1 };
/**
 * Piece by piece, as the text has them and, where that is another text, as they are once unescaped.
 * @param overlap of the letters before, so many go in front again: what is looked for may begin there.
 */
function* lettersOf(texts, overlap) {
    let line = 1;
    let before = { plain: NONE, unescaped: NONE };
    for (const text of texts) {
        for (const piece of (0,_domain_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .X)(text)) {
            const other = unescaped(piece);
            const plain = lettersIn(piece, line, tailOf(before.plain, overlap));
            const isSame = other === piece && before.plain === before.unescaped;
            const otherLetters = isSame ? plain : lettersIn(other, line, tailOf(before.unescaped, overlap));
            yield plain;
            if (!isSame)
                yield otherLetters;
            before = { plain, unescaped: otherLetters };
            line += breaksIn(piece);
        }
        line += 1;
    }
}
function tailOf({ letters, lineOf }, length) {
    const from = Math.max(0, letters.length - length);
    const tail = letters.slice(from);
    // Written down, so that no piece holds on to the one before.
    const lines = Array.from({ length: tail.length }, (_, index) => lineOf(from + index));
    return { letters: tail, lineOf: (index) => lines[index] ?? 1 };
}
function lettersIn(text, firstLine, before) {
    const starts = [];
    let { letters } = before;
    for (const line of text.normalize('NFKC').split('\n')) {
        starts.push(letters.length);
        letters += bare(line);
    }
    const lineOf = (index) => index < before.letters.length
        ? before.lineOf(index)
        : firstLine +
            Math.max(0, starts.findLastIndex((start) => start <= index));
    return { letters, lineOf };
}


/***/ }),

/***/ 6998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   OF: () => (/* binding */ withChildren),
/* harmony export */   p9: () => (/* binding */ wishesOf)
/* harmony export */ });
const childrenOf = ({ children = [] }) => children;
/** Those that were wanted and have no issue yet. */
const wishesOf = (state) => childrenOf(state).flatMap(({ issue, wish }) => (issue === null && wish !== undefined ? [wish] : []));
/** Older ones are on GitHub, and nobody waits for them: an entry has to fit a commit message. */
const MOST_CHILDREN = 24;
function withChildren(state, event) {
    const children = childrenOf(state);
    switch (event.kind) {
        case 'tasks-wanted': {
            const wanted = event.wanted.map((wish) => {
                const { key, topic, part } = wish;
                return { key, topic, part, issue: null, end: null, wish };
            });
            return { children: [...children, ...wanted].slice(-MOST_CHILDREN) };
        }
        case 'tasks-made':
            return {
                children: children.map((child) => {
                    const issue = event.made.find(({ key }) => key === child.key)?.issue;
                    const { wish: _, ...made } = child;
                    return issue === undefined ? child : { ...made, issue };
                }),
            };
        case 'tasks-ended':
            return {
                children: children.map((child) => {
                    const ended = event.ended.find(({ key }) => key === child.key);
                    return ended === undefined ? child : { ...child, end: ended.end };
                }),
            };
    }
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mW: () => (/* binding */ SENTENCE_KINDS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/** What a stage delivers, and the evidence that carries it. Plain data, the same in the proposal, the pull request and the branch. */
const SENTENCE_KINDS = ['claim', 'opinion', 'connection'];
const SEVERITIES = ['fix', 'consider'];
/** 100 minus the weights, never below 0. */
const scoreOf = (findings) => Math.max(0, findings.reduce((score, finding) => score - finding.weight, 100));


/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf)
/* harmony export */ });
/** Characters. Strings of this size are gone as soon as nobody needs them; copies of a whole book stay until memory is short. */
const LENGTH = 16 * 1024;
const SPACE_BEGINS = /(?<=\S)\s/g;
/** A text in pieces of about that length which, joined, are the text. All but the first begin where white space begins. */
function* piecesOf(text, length = LENGTH) {
    let from = 0;
    while (text.length - from > length) {
        SPACE_BEGINS.lastIndex = from + length;
        const end = SPACE_BEGINS.exec(text)?.index;
        if (end === undefined)
            break;
        yield text.slice(from, end);
        from = end;
    }
    yield text.slice(from);
}


/***/ }),

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CONTEXT_KINDS),
/* harmony export */   X: () => (/* binding */ JUDGEMENTS)
/* harmony export */ });
const CONTEXT_KINDS = ['document', 'upstream', 'lesson', 'feedback', 'published', 'rejected'];
const JUDGEMENTS = ['approved', 'changes-requested'];


/***/ }),

/***/ 5025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ edgesOfState),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   y8: () => (/* binding */ authorStage)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);

/** Whether a pull request is the task's: an open or merged one always is, others only while they were not given up. */
const counts = (pull, state) => pull.open || pull.merged !== null || pull.number > state.abandoned;
/** The stage that the task is in; only a routed task has one. */
const stageOf = (state) => state.route?.stages[state.stage] ?? null;
/** The agents that work on the task, each once. */
const agentsOf = ({ route }) => [
    ...new Set((route?.stages ?? []).map(({ agent }) => agent).filter((agent) => agent !== '')),
];
/** Where the task may go from its stage. */
const edgesOfState = ({ route, stage }) => (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesOf */ .q4)(route?.stages ?? [], stage);
/** The stage whose agent answers for the work: the current one, or where that only judges, the one that delivered it. */
function authorStage(state) {
    const stage = stageOf(state);
    if (stage?.judges !== true)
        return stage;
    return state.route?.stages.find(({ id }) => id === state.delivered?.stage) ?? stage;
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   JH: () => (/* binding */ GATES),
/* harmony export */   Kv: () => (/* binding */ evidencePathOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   We: () => (/* binding */ PUBLISH),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   ff: () => (/* binding */ TERMINAL),
/* harmony export */   h0: () => (/* binding */ allowedPaths),
/* harmony export */   q4: () => (/* binding */ edgesOf),
/* harmony export */   qG: () => (/* binding */ PERSON),
/* harmony export */   rY: () => (/* binding */ UNNAMED)
/* harmony export */ });
/* unused harmony export LEASE_KINDS */
/** The words of a task. Statuses are closed; stages are open and come from the configuration. */
const STATUSES = [
    'inbox',
    'queued',
    'in-progress',
    'review',
    'blocked',
    'needs-human',
    'done',
    'cancelled',
];
const TERMINAL = ['done', 'cancelled'];
const VERDICTS = ['approved', 'changes-requested', 'rejected'];
const LEASE_KINDS = (/* unused pure expression or super */ null && (['work', 'review']));
const GATES = ['automated', 'peer', 'human'];
/** What follows the last stage: the work is merged. No stage may have this name. */
const PUBLISH = 'publish';
/** A step that every agent may take: it asks a person. No stage may have this name either. */
const PERSON = 'person';
function edgesOf(stages, index) {
    const earlier = stages.slice(0, index + 1).map(({ id }) => id);
    const edges = stages[index]?.edges ?? [];
    return { forward: edges.filter((to) => !earlier.includes(to)), back: edges.filter((to) => earlier.includes(to)) };
}
/** In place of the workflow where none was named. No workflow may have this name; the label shows it. */
const UNNAMED = '?';
const PRIORITIES = ['urgent', 'high', 'normal', 'low'];
const branchOf = (task) => `imprimatur/task-${task}`;
/** The files a stage may write: its deliverable and the evidence kept beside it. */
const evidencePathOf = (path) => path.replace(/(\.[^./]+)?$/, '.sources.json');
const allowedPaths = ({ path, judges }) => judges || path === '' ? [] : [path, evidencePathOf(path)];


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ workerIn),
/* harmony export */   e9: () => (/* binding */ runKept),
/* harmony export */   m8: () => (/* binding */ leaseOf)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5025);

/** Who works in the stage, or will. */
const workerIn = (state) => state.lease?.agent ?? state.runWanted?.agent ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(state)?.agent;
/** The run of a task that is given to another agent. */
function runKept(state) {
    const { lease, runWanted } = state;
    const agent = workerIn(state) ?? '';
    return {
        lease: lease?.kind === 'work' ? { ...lease, agent } : lease,
        runWanted: runWanted?.lease === 'work' && runWanted.admitted !== undefined ? { ...runWanted, agent } : runWanted,
    };
}
/** What a run takes over from the one that was wanted. */
function leaseOf({ lease: kind, epoch, run }, { runWanted }) {
    const { admitted, agent } = runWanted ?? {};
    return {
        kind,
        epoch,
        run,
        ...(admitted === undefined ? {} : { admitted }),
        ...(agent === undefined ? {} : { agent }),
    };
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ET: () => (/* binding */ ONCE),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   b6: () => (/* binding */ inCatalogue),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   s1: () => (/* binding */ clientOptions)
/* harmony export */ });
/* unused harmony export isRequestFailure */
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3251);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);


/** Refusals that no further try changes; 405 and 409 are a merge that GitHub refuses. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451];
/**
 * GitHub asks for a second between writes, and three between those that notify people. Other hosts are GitHub
 * Enterprise Servers, which ship without these limits.
 */
function paceOf(baseUrl) {
    const { hostname } = new URL(baseUrl);
    const isGitHub = hostname === 'api.github.com' || hostname.endsWith('.ghe.com');
    return isGitHub ? { write: 1000, notifications: 3000 } : { write: 0, notifications: 0 };
}
/** Waits longer than a job is worth are left to the next wake-up. Seconds. */
const LONGEST_WAIT = 60;
/** Options of Octokit with the throttling and retry plug-ins, the same for all who make one. */
function clientOptions(baseUrl) {
    const pace = paceOf(baseUrl);
    const group = (id, minTime) => new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__.Group({ id, maxConcurrent: 1, minTime });
    const onLimit = (retryAfter, _options, _octokit, retryCount) => retryAfter <= LONGEST_WAIT && retryCount < 2;
    return {
        baseUrl,
        userAgent: 'imprimatur',
        retry: { doNotRetry: FINAL },
        throttle: {
            write: group('imprimatur-write', pace.write),
            notifications: group('imprimatur-notifications', pace.notifications),
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
    };
}
/** For writes without a key of their own: sent once, and looked up when the answer is lost. */
const ONCE = { request: { retries: 0 } };
/** GitHub's clock: the time of its last response. Ours may be wrong, and differ between runners. */
function clockOf(client) {
    let date = null;
    client.hook.after('request', (response) => {
        if (response.headers.date !== undefined)
            date = new Date(response.headers.date).toISOString();
    });
    return () => {
        if (date === null)
            throw new Error('the clock was read before the first response');
        return date;
    };
}
const isRequestFailure = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
const statusOf = (error) => (isRequestFailure(error) ? error.status : null);
/** The answer was lost, or the server failed: the write may have been done all the same. */
const isLost = (error) => (statusOf(error) ?? 0) >= 500;
/** Null instead of an error when there is no such thing. */
async function orNull(request) {
    try {
        return await request;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
/** GitHub's sentence for a refusal, without the link to the documentation. */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error)).replace(/\s*-?\s*https:\/\/docs\.\S+/g, '').trim();
/** An expected failure of GitHub's API in the words of the catalogue; anything else is thrown on as it is. */
function inCatalogue(error) {
    if (!isRequestFailure(error))
        return error;
    const where = error.request === undefined ? '' : ` (${error.request.method} ${new URL(error.request.url).pathname})`;
    if (error.status === 401)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImprimaturError */ .rZ('token-refused', '', error);
    if (error.status === 403 && /not accessible|permission|must have/i.test(error.message)) {
        const accepted = error.response?.headers['x-accepted-github-permissions'];
        const needed = accepted === undefined ? '' : ` It needs ${accepted}.`;
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImprimaturError */ .rZ('permission-missing', `${reasonOf(error)}${where}.${needed}`, error);
    }
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImprimaturError */ .rZ('github-unavailable', `${error.status} ${reasonOf(error)}${where}`, error);
}


/***/ })

};
