export const id = 683;
export const ids = [683];
export const modules = {

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize),
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _src_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6638);
/* harmony import */ var _src_github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4261);




/** Runners of old servers have no summaries. */
const summarize = async (text) => {
    if (text !== '' && process.env.GITHUB_STEP_SUMMARY)
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(text).write();
};
/** An expected failure is said in the words of the catalogue; a bug keeps its stack. */
async function report(failure) {
    const error = (0,_src_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .inCatalogue */ .b6)(failure);
    if (!(error instanceof _src_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImprimaturError */ .rZ)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return;
    }
    if (error.code === 'run-elsewhere') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${error.message} ${error.help}`);
        return;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${error.message} ${error.help}`, { title: error.code });
    process.exitCode = 1;
    await summarize((0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .errorSummary */ .N5)(error));
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ errorSummary),
/* harmony export */   RT: () => (/* binding */ handledSummary),
/* harmony export */   hA: () => (/* binding */ configSummary),
/* harmony export */   tr: () => (/* binding */ effectText),
/* harmony export */   zR: () => (/* binding */ proposalSummary)
/* harmony export */ });
/* harmony import */ var _src_comments_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/* harmony import */ var _src_comments_money_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3618);
/* harmony import */ var _src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1173);
/* harmony import */ var _src_domain_deliverable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5810);





/** What a wake did, for a person who opens the run. Empty when there was nothing to do. */
function handledSummary({ state, pull, reasons, events, effects }, dryRun) {
    if (state === null || (events.length === 0 && effects.length === 0))
        return '';
    const { headline, why, moves, next, code, list = [] } = (0,_src_comments_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(state, pull);
    const lines = [
        `## ${dryRun ? '🎭 Preview · ' : ''}#${state.task} ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(state.title)}: ${headline}`,
        '',
        `- **Why:** ${why}`,
        ...(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .Dw)(list, '  '),
        `- **What moves it:** ${moves}`,
        `- **By itself:** ${next}`,
        '',
        ...reasons.map((reason) => `- ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(reason)}`),
        '',
        `<details><summary>${events.length} recorded, ${effects.length} ${dryRun ? 'would be done' : 'done'} on GitHub</summary>`,
        '',
        ...events.map((event) => `- 📒 \`${event.kind}\``),
        ...effects.map((effect) => `- 🔧 ${effectText(effect)}`),
        '',
        '</details>',
        '',
        `<sub>${code === undefined ? '' : `${(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code)} · `}${(0,_src_comments_money_js__WEBPACK_IMPORTED_MODULE_3__/* .usageText */ .t)(state.usage)}</sub>`,
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
            return `open a pull request: ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(effect.title)}`;
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
        case 'archive':
            return 'put the journal away';
    }
}
/** What an agent's run did. */
function proposalSummary({ outcome, usage, prompts, stage, agent, task }) {
    const head = `## #${task} ${stage}, by ${agent}`;
    const foot = `<sub>${(0,_src_comments_money_js__WEBPACK_IMPORTED_MODULE_3__/* .usageText */ .t)(usage)} · prompts: ${prompts.map(({ name, sha256 }) => `${name} \`${sha256.slice(0, 12)}\``).join(', ') || 'none'}</sub>`;
    if (outcome.kind !== 'delivered') {
        const failure = (0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(outcome.code, outcome.text);
        return `${head}\n\n${failureText(failure)}\n\n${foot}\n`;
    }
    const { counts, findings, files, answers, evidence } = outcome;
    const lines = [
        head,
        '',
        `**${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(outcome.title)}**`,
        '',
        '| claims proposed | verified | dropped | uncited | sources | score |',
        '| --- | --- | --- | --- | --- | --- |',
        `| ${counts.proposed} | ${counts.verified} | ${counts.dropped} | ${counts.uncited} | ${evidence.sources.length} | ${(0,_src_domain_deliverable_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOf */ .uw)(findings)} |`,
        '',
        ...files.map(({ path }) => `- 📄 \`${path}\``),
        ...findings.map(({ severity, check, message }) => `- **${severity}** (${check}): ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(message)}`),
        ...answers.map(({ done, text }) => `- ${done ? '✅' : '➖'} ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(text)}`),
        '',
        foot,
    ];
    return `${lines.join('\n')}\n`;
}
const failureText = ({ code, sentence, list }) => [`**${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(sentence)}** (${(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code)})`, ...(list.length === 0 ? [] : ['', ...(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .Dw)(list)])].join('\n');
/** What is wrong with the configuration. Empty when what the summary says so far has it. */
function configSummary({ code, detail }, said) {
    const failure = (0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(code, detail);
    const text = failureText(failure);
    return said.includes((0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .Dw)(failure.list)[0] ?? failure.sentence) ? '' : `### ❌ Configuration\n\n${text}\n`;
}
function errorSummary(error) {
    return `## ❌ ${(0,_src_comments_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralLine */ .GH)(error.message)}\n\n**What to do:** ${error.help}\n\n<sub>${(0,_src_comments_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(error.code)} · another try ${error.retry === 'later' ? 'may help' : 'alone does not help'}</sub>\n`;
}


/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6638);
/* harmony import */ var _domain_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8527);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8704);



const BY_ITSELF = 'The next event on the issue or the pull request, or the next sweep, looks again.';
const NOTHING = 'Nothing: it waits for a person.';
/** Questions that an act on GitHub answers, without a command. */
const MENDED = ['branch-deleted', 'branch-rewritten', 'pull-request-refused'];
const EXPLAIN = {
    inbox: () => ({
        headline: 'Seen',
        why: 'The task was seen and has no agent yet.',
        moves: 'Routing, which follows at once.',
        next: BY_ITSELF,
    }),
    queued: (state) => state.runWanted?.notBefore === undefined
        ? {
            headline: 'Queued',
            why: `${capital(agentOf(state))} is chosen and waits for a run to start (${state.runWanted?.reason ?? 'a new run'}).`,
            moves: 'A free runner.',
            next: BY_ITSELF,
        }
        : waitingFor(state, minuteOf(state.runWanted.notBefore)),
    'in-progress': (state) => ({
        headline: `${capital(agentOf(state))} is at work`,
        why: `Attempt ${state.attempt} runs in [run ${state.lease?.run.id}](${state.lease?.run.url}).`,
        moves: 'The end of the run.',
        next: 'When the run ends, its work is checked and put before a person. If it dies, it is started again.',
    }),
    review: (state, pull) => (state.approval === null ? waiting(state, pull) : approved(state, pull)),
    blocked: () => ({
        headline: 'Blocked',
        why: 'Something that the task needs is missing.',
        moves: 'Its arrival.',
        next: BY_ITSELF,
    }),
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
        moves: 'A new issue.',
        next: 'Nothing: the task is over.',
    }),
};
function asking({ question }) {
    const headline = 'A person is needed';
    if (question === null)
        return { headline, why: 'The agent has a question.', moves: 'An answer.', next: NOTHING };
    const { code, sentence, list } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(question.code, question.detail);
    const next = MENDED.includes(code) ? 'It goes on as soon as that is put right.' : NOTHING;
    return { headline, why: sentence, moves: _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr[code].help, next, code, list };
}
function waitingFor(state, time) {
    const last = state.tried?.at(-1);
    const reason = last === undefined ? (state.runWanted?.reason ?? '') : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(last.code, last.detail);
    return {
        headline: `Waiting until ${time}`,
        why: `${capital(agentOf(state))} goes on after ${time}. ${capital(reason)}`,
        moves: 'That time.',
        next: `The first event on the issue or the pull request after ${time}, or the first sweep, starts the next attempt.`,
    };
}
/** `2026-11-22 14:03 UTC`, never earlier than the moment that it stands for. */
const minuteOf = (moment) => `${new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
function waiting(state, pull) {
    const ignored = state.ignored.map(({ by, reason }) => `The review of ${by} does not count: ${reason}.`).join(' ');
    return {
        headline: 'Waiting for a review',
        why: [`Attempt ${state.attempt} is delivered in ${pull === null ? 'a pull request' : `#${pull}`}.`, ignored]
            .filter(Boolean)
            .join(' '),
        moves: 'A review by a person with write access: *Approve* merges it at that very commit, *Request changes* sends it back with the comments, closing the pull request rejects it.',
        next: NOTHING,
    };
}
function approved(state, pull) {
    const { approval, refusal } = state;
    return {
        ...(refusal === null ? {} : { code: 'merge-refused' }),
        headline: refusal === null ? 'Approved' : 'Approved, but it can’t be merged yet',
        why: refusal === null
            ? `${approval?.by} approved ${approval?.head.slice(0, 7)}.`
            : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)('merge-refused', refusal.reason),
        moves: refusal === null ? 'The merge, which follows at once.' : `Remove what is in the way in #${pull}.`,
        next: BY_ITSELF,
    };
}
const agentOf = (state) => (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stageOf */ .gV)(state)?.agent ?? 'an agent';
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const explain = (state, pull) => EXPLAIN[state.status](state, pull);


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6638);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1173);


/** A detail of several lines is a list of its own. */
function failureOf(code, detail) {
    const lines = detail.split('\n').filter((line) => line.trim() !== '');
    return lines.length < 2
        ? { code, sentence: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(code, detail), list: [] }
        : { code, sentence: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(code).trimEnd(), list: lines };
}
/** Items of a Markdown list, each with its place in front. */
const listItems = (list, indent = '') => list.map((line) => `${indent}- ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .unmentioned */ .jb)(line).replace(/^(\S+:\d+:\d+) /, '`$1` ')}`);
const PAGE = 'https://github.com/imprimatur/imprimatur/blob/main/docs/errors.md';
/** The code, leading to what the catalogue says of it. */
const codeLink = (code) => `[\`${code}\`](${PAGE}#${code})`;


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageText)
/* harmony export */ });
/* unused harmony export costText */
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);

/** Tokens and cost of model calls in a few words; what is unknown is said to be unknown. */
function usageText(usage) {
    if (usage === null)
        return 'no model call yet';
    const { inputTokens, outputTokens, calls, model, cost } = usage;
    const tokens = inputTokens === 'unknown' || outputTokens === 'unknown'
        ? `tokens unknown${usage.atMost === undefined ? '' : ` (at most about ${grouped(usage.atMost.tokens)})`}`
        : `${grouped(inputTokens)} tokens in, ${grouped(outputTokens)} out`;
    return `${calls} ${calls === 1 ? 'call' : 'calls'} to ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralLine */ .GH)(model)}, ${tokens}, cost ${costText(cost)}`;
}
const costText = (cost) => (cost === 'unknown' ? 'unknown' : `$${cost.toFixed(4)}`);
const grouped = (value) => value.toLocaleString('en-US');


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   GH: () => (/* binding */ neutralLine),
/* harmony export */   Gm: () => (/* binding */ neutralLink),
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   jb: () => (/* binding */ unmentioned)
/* harmony export */ });
/** Text from outside or from a model, made harmless before it is shown on GitHub. */
const KEYWORD = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|gh-\d|https?:\/\/\S+\/issues\/\d)/gi;
// Direction marks and zero-width characters can make a text look like another one.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
// `&commat;` is an @ by the time that mentions are looked for.
const ENTITY = /&(?=#?[a-z0-9]{1,31};)/gi;
const WORD_JOINER = '\u2060';
/** Takes the power out of mentions, HTML comments and invisible characters. References like #12 keep theirs. */
function unmentioned(text) {
    return text
        .replace(INVISIBLE, '')
        .replace(ENTITY, '&amp;')
        .replaceAll('<!--', '&lt;!--')
        .replace(/(^|[^a-z0-9])@(?=[a-z0-9])/gi, `$1@${WORD_JOINER}`);
}
/** Takes the power out of closing keywords and references, too. */
function neutral(text) {
    return unmentioned(text)
        .replace(KEYWORD, (_, word, space) => `${word}${space}${WORD_JOINER}`)
        .replace(/(^|[^a-z0-9])#(?=\d)/gi, `$1#${WORD_JOINER}`);
}
/** One line of it. */
const neutralLine = (text) => neutral(text.replace(/\s+/g, ' ').trim());
/** A link that leads where it says and nowhere else; without a usable address, only its text. */
function neutralLink(text, url) {
    const label = neutralLine(text).replace(/[[\]\\]/g, '');
    const target = /^https?:\/\/[^\s<>"`\\]+$/.test(url) ? url.replaceAll('(', '%28').replaceAll(')', '%29') : null;
    return target === null ? label : `[${label}](${target})`;
}
/** A code block that the text can't close: its fence is longer than any in the text. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
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

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tQ: () => (/* binding */ counts),
  AU: () => (/* binding */ fold),
  hY: () => (/* binding */ foldAll),
  gV: () => (/* binding */ stageOf)
});

// EXTERNAL MODULE: ./.build/src/domain/errors.js + 1 modules
var errors = __webpack_require__(6638);
;// CONCATENATED MODULE: ./.build/src/domain/machine.js
/** Events that lead to different statuses by what they say carry it in their key. */
const EVENT_KEYS = (/* unused pure expression or super */ null && ([
    'task-opened',
    'task-routed',
    'run-wanted',
    'lease-taken',
    'lease-lost',
    'work-failed',
    'check-failed',
    'work-delivered',
    'delivery-superseded',
    'review-wanted',
    'verdict-given/approved',
    'verdict-given/changes-requested',
    'verdict-given/rejected',
    'verdict-ignored',
    'approval-voided',
    'merge-refused',
    'question-asked',
    'command-given',
    'work-merged',
    'task-finished/done',
    'task-finished/cancelled',
]));
function keyOf(event) {
    if (event.kind === 'verdict-given')
        return `verdict-given/${event.verdict}`;
    if (event.kind === 'task-finished')
        return `task-finished/${event.outcome}`;
    return event.kind;
}
/** The whole status machine: where each event leads. What is not here can't happen. */
const MACHINE = {
    inbox: {
        'task-routed': 'queued',
        'run-wanted': 'queued',
        'review-wanted': 'review',
        'question-asked': 'needs-human',
        'task-finished/cancelled': 'cancelled',
    },
    queued: {
        'run-wanted': 'queued',
        'lease-taken': 'in-progress',
        'question-asked': 'needs-human',
        'work-merged': 'review',
        'verdict-given/rejected': 'review',
        'task-finished/cancelled': 'cancelled',
    },
    'in-progress': {
        'lease-lost': 'queued',
        'work-failed': 'queued',
        'check-failed': 'queued',
        'delivery-superseded': 'queued',
        'work-delivered': 'review',
        'question-asked': 'needs-human',
        'work-merged': 'review',
        'verdict-given/rejected': 'review',
        'task-finished/cancelled': 'cancelled',
    },
    review: {
        'verdict-ignored': 'review',
        'approval-voided': 'review',
        'merge-refused': 'review',
        'verdict-given/approved': 'review',
        'verdict-given/changes-requested': 'queued',
        'verdict-given/rejected': 'review',
        'delivery-superseded': 'queued',
        'question-asked': 'needs-human',
        'work-merged': 'review',
        'task-finished/done': 'done',
        'task-finished/cancelled': 'cancelled',
    },
    blocked: { 'task-finished/cancelled': 'cancelled' },
    'needs-human': {
        'command-given': 'inbox',
        'question-asked': 'needs-human',
        'review-wanted': 'review',
        'verdict-given/approved': 'review',
        'verdict-given/changes-requested': 'queued',
        'verdict-given/rejected': 'review',
        'verdict-ignored': 'needs-human',
        'approval-voided': 'needs-human',
        'work-merged': 'review',
        'task-finished/cancelled': 'cancelled',
    },
    done: {},
    cancelled: {},
};
const nextStatus = (status, event) => MACHINE[status][keyOf(event)];

;// CONCATENATED MODULE: ./.build/src/domain/tried.js
const MOST = 10;
const MOST_DETAIL = 150;
const NO_FAILURES = { failures: 0, tried: [] };
function oneMoreFailure(state, code, detail) {
    const { attempt, lease } = state;
    const record = { attempt, code, detail: detail.slice(0, MOST_DETAIL), run: lease?.run ?? null };
    return { failures: state.failures + 1, tried: [...(state.tried ?? []), record].slice(-MOST) };
}

// EXTERNAL MODULE: ./.build/src/domain/usage.js
var domain_usage = __webpack_require__(8567);
;// CONCATENATED MODULE: ./.build/src/domain/state.js




const KEPT = 50;
const keep = (list, item, most = KEPT) => [...list, item].slice(-most);
/** Whether a pull request is the task's: an open one always is, others only while they were not given up. */
const counts = (pull, state) => pull.open || pull.number > state.abandoned;
/** The stage that the task is in; only a routed task has one. */
const stageOf = (state) => state.route?.stages[state.stage] ?? null;
function opened(event) {
    if (event.kind !== 'task-opened')
        throw new errors/* ImprimaturError */.rZ('journal-damaged', `it begins with ${event.kind}`);
    return {
        task: event.task,
        issueId: event.issueId,
        title: event.title,
        openedBy: event.by,
        workflow: event.workflow,
        status: 'inbox',
        route: null,
        stage: 0,
        attempt: 0,
        ...NO_FAILURES,
        rounds: 0,
        epoch: 0,
        runWanted: null,
        lease: null,
        delivered: null,
        superseded: null,
        findings: [],
        verdicts: [],
        approval: null,
        consumed: [],
        ignored: [],
        pending: [],
        heard: [],
        question: null,
        refusal: null,
        abandoned: 0,
        command: 0,
        merged: null,
        finished: null,
        usage: null,
    };
}
const usedBy = (state, { usage }) => (0,domain_usage/* addUsage */.vk)(state.usage, usage);
const NO_RUN = { lease: null, runWanted: null };
/** What an event changes beside the status. */
function changes(state, event) {
    switch (event.kind) {
        case 'task-opened':
            return {};
        case 'task-routed':
            return { title: event.title, route: { slug: event.slug, stages: event.stages, config: event.config } };
        case 'run-wanted':
            return { epoch: event.epoch, runWanted: wantedBy(event) };
        case 'lease-taken':
            return {
                runWanted: null,
                attempt: state.attempt + 1,
                lease: { kind: event.lease, epoch: event.epoch, run: event.run },
            };
        case 'lease-lost':
            return { lease: null, ...oneMoreFailure(state, 'proposal-missing', event.detail) };
        case 'work-failed':
            return { lease: null, ...oneMoreFailure(state, event.code, event.detail), usage: usedBy(state, event) };
        case 'check-failed':
            return {
                lease: null,
                ...NO_FAILURES,
                rounds: state.rounds + 1,
                findings: event.findings,
                usage: usedBy(state, event),
            };
        case 'delivery-superseded':
            return { lease: null, approval: null, pending: unanswered(state), superseded: event.head };
        case 'work-delivered':
            return delivered(state, event);
        case 'review-wanted':
            return { question: null, refusal: null, abandoned: event.abandoned };
        case 'verdict-given':
            return judged(state, event);
        case 'verdict-ignored':
            return {
                consumed: keep(state.consumed, event.review, 200),
                ignored: keep(state.ignored, { by: event.by, reason: event.reason }, 5),
            };
        case 'approval-voided':
            return {
                approval: null,
                refusal: null,
                ignored: keep(state.ignored, { by: state.approval?.by ?? '', reason: event.reason }, 5),
            };
        case 'merge-refused':
            return { refusal: { head: event.head, reason: event.reason } };
        case 'question-asked':
            return { ...NO_RUN, question: { code: event.code, detail: event.detail } };
        case 'command-given':
            return { question: null, ...NO_FAILURES, rounds: 0, findings: [], refusal: null, command: event.comment };
        case 'work-merged':
            return { ...NO_RUN, merged: { pull: event.pull, commit: event.commit, head: event.head } };
        case 'task-finished':
            return { ...NO_RUN, question: null, finished: event.reason };
    }
}
const wantedBy = ({ kind: _, ...wanted }) => wanted;
/** What a delivery answered that did not reach the branch is open again; one that was never recorded answered nothing. */
function unanswered({ status, pending, delivered: work }) {
    const answers = status === 'review' ? (work?.answers ?? []) : [];
    return [...new Set([...pending, ...answers.map(({ feedback }) => feedback)])];
}
function delivered(state, event) {
    const { kind: _, ...delivery } = event;
    const answered = new Set(event.answers.map((answer) => answer.feedback));
    return {
        lease: null,
        delivered: { ...delivery, attempt: state.attempt },
        ...NO_FAILURES,
        rounds: 0,
        findings: [],
        approval: null,
        refusal: null,
        ignored: [],
        superseded: null,
        pending: state.pending.filter((id) => !answered.has(id)),
        usage: usedBy(state, event),
    };
}
function judged(state, event) {
    const record = {
        verdict: event.verdict,
        by: event.by,
        review: event.review,
        head: event.head,
        score: event.score,
        stage: stageOf(state)?.id ?? '',
        attempt: state.attempt,
    };
    const consumed = event.review === null ? state.consumed : keep(state.consumed, event.review, 200);
    const verdicts = keep(state.verdicts, record, 30);
    if (event.verdict === 'approved' && event.review !== null) {
        const approval = { review: event.review, by: event.by, head: event.head };
        return { verdicts, consumed, approval, question: null, refusal: null };
    }
    return {
        verdicts,
        consumed,
        approval: null,
        lease: null,
        runWanted: null,
        question: null,
        refusal: null,
        rounds: 0,
        ...NO_FAILURES,
        pending: [...new Set([...state.pending, ...event.feedback])].slice(-200),
        heard: [...new Set([...state.heard, ...event.feedback])].slice(-200),
    };
}
/**
 * One step of the fold.
 * @throws ImprimaturError `journal-damaged` when the status machine has no such step.
 */
function fold(state, event) {
    if (state === null)
        return opened(event);
    const status = nextStatus(state.status, event);
    if (status === undefined) {
        throw new errors/* ImprimaturError */.rZ('journal-damaged', `${event.kind} can't happen in status ${state.status}`);
    }
    return { ...state, ...changes(state, event), status };
}
const foldAll = (state, events) => {
    let folded = state;
    for (const event of events)
        folded = fold(folded, event);
    if (folded === null)
        throw new errors/* ImprimaturError */.rZ('journal-damaged', 'it is empty');
    return folded;
};


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
const plus = (left, right) => left === 'unknown' || right === 'unknown' ? 'unknown' : left + right;
function addUsage(left, right) {
    if (left === null || right === null)
        return left ?? right;
    const sum = {
        model: right.model,
        calls: left.calls + right.calls,
        inputTokens: plus(left.inputTokens, right.inputTokens),
        outputTokens: plus(left.outputTokens, right.outputTokens),
        cost: plus(left.cost, right.cost),
    };
    if (left.atMost === undefined && right.atMost === undefined)
        return sum;
    const [one, other] = [atMost(left), atMost(right)];
    const tokens = plus(one.tokens, other.tokens);
    return tokens === 'unknown' ? sum : { ...sum, atMost: { tokens, cost: plus(one.cost, other.cost) } };
}
/** What was used at most; unknown only where nobody set anything aside for it. */
const atMost = (usage) => usage.atMost ?? { tokens: plus(usage.inputTokens, usage.outputTokens), cost: usage.cost };


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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6638);


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
