export const id = 582;
export const ids = [582];
export const modules = {

/***/ 948:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

 

module.exports = {
    toOrdinal: __webpack_require__(5982),
    toWords: __webpack_require__(5266),
    toWordsOrdinal: __webpack_require__(8657)
};


/***/ }),

/***/ 6469:
/***/ ((module) => {



// Simplified https://gist.github.com/marlun78/885eb0021e980c6ce0fb
function isFinite(value) {
    return !(typeof value !== 'number' || value !== value || value === Infinity || value === -Infinity);
}

module.exports = isFinite;


/***/ }),

/***/ 9910:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var MAX_SAFE_INTEGER = __webpack_require__(2533);

function isSafeNumber(value) {
    return typeof value === 'number' && Math.abs(value) <= MAX_SAFE_INTEGER;
}

module.exports = isSafeNumber;


/***/ }),

/***/ 4423:
/***/ ((module) => {



var ENDS_WITH_DOUBLE_ZERO_PATTERN = /(hundred|thousand|(m|b|tr|quadr)illion)$/;
var ENDS_WITH_TEEN_PATTERN = /teen$/;
var ENDS_WITH_Y_PATTERN = /y$/;
var ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN = /(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
var ordinalLessThanThirteen = {
    zero: 'zeroth',
    one: 'first',
    two: 'second',
    three: 'third',
    four: 'fourth',
    five: 'fifth',
    six: 'sixth',
    seven: 'seventh',
    eight: 'eighth',
    nine: 'ninth',
    ten: 'tenth',
    eleven: 'eleventh',
    twelve: 'twelfth'
};

/**
 * Converts a number-word into an ordinal number-word.
 * @example makeOrdinal('one') => 'first'
 * @param {string} words
 * @returns {string}
 */
function makeOrdinal(words) {
    // Ends with *00 (100, 1000, etc.) or *teen (13, 14, 15, 16, 17, 18, 19)
    if (ENDS_WITH_DOUBLE_ZERO_PATTERN.test(words) || ENDS_WITH_TEEN_PATTERN.test(words)) {
        return words + 'th';
    }
    // Ends with *y (20, 30, 40, 50, 60, 70, 80, 90)
    else if (ENDS_WITH_Y_PATTERN.test(words)) {
        return words.replace(ENDS_WITH_Y_PATTERN, 'ieth');
    }
    // Ends with one through twelve
    else if (ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN.test(words)) {
        return words.replace(ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN, replaceWithOrdinalVariant);
    }
    return words;
}

function replaceWithOrdinalVariant(match, numberWord) {
    return ordinalLessThanThirteen[numberWord];
}

module.exports = makeOrdinal;


/***/ }),

/***/ 2533:
/***/ ((module) => {



var MAX_SAFE_INTEGER = 9007199254740991;

module.exports = MAX_SAFE_INTEGER;


/***/ }),

/***/ 5982:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var isFinite = __webpack_require__(6469);
var isSafeNumber = __webpack_require__(9910);

/**
 * Converts an integer into a string with an ordinal postfix.
 * If number is decimal, the decimals will be removed.
 * @example toOrdinal(12) => '12th'
 * @param {number|string} number
 * @returns {string}
 */
function toOrdinal(number) {
    var num = parseInt(number, 10);

    if (!isFinite(num)) {
        throw new TypeError(
            'Not a finite number: ' + number + ' (' + typeof number + ')'
        );
    }
    if (!isSafeNumber(num)) {
        throw new RangeError(
            'Input is not a safe number, it’s either too large or too small.'
        );
    }
    var str = String(num);
    var lastTwoDigits = Math.abs(num % 100);
    var betweenElevenAndThirteen = lastTwoDigits >= 11 && lastTwoDigits <= 13;
    var lastChar = str.charAt(str.length - 1);
    return str + (betweenElevenAndThirteen ? 'th'
            : lastChar === '1' ? 'st'
            : lastChar === '2' ? 'nd'
            : lastChar === '3' ? 'rd'
            : 'th');
}

module.exports = toOrdinal;


/***/ }),

/***/ 5266:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var makeOrdinal = __webpack_require__(4423);
var isFinite = __webpack_require__(6469);
var isSafeNumber = __webpack_require__(9910);

var TEN = 10;
var ONE_HUNDRED = 100;
var ONE_THOUSAND = 1000;
var ONE_MILLION = 1000000;
var ONE_BILLION = 1000000000;           //         1.000.000.000 (9)
var ONE_TRILLION = 1000000000000;       //     1.000.000.000.000 (12)
var ONE_QUADRILLION = 1000000000000000; // 1.000.000.000.000.000 (15)
var MAX = 9007199254740992;             // 9.007.199.254.740.992 (15)

var LESS_THAN_TWENTY = [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
    'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'
];

var TENTHS_LESS_THAN_HUNDRED = [
    'zero', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'
];

/**
 * Converts an integer into words.
 * If number is decimal, the decimals will be removed.
 * @example toWords(12) => 'twelve'
 * @param {number|string} number
 * @param {boolean} [asOrdinal] - Deprecated, use toWordsOrdinal() instead!
 * @returns {string}
 */
function toWords(number, asOrdinal) {
    var words;
    var num = parseInt(number, 10);

    if (!isFinite(num)) {
        throw new TypeError(
            'Not a finite number: ' + number + ' (' + typeof number + ')'
        );
    }
    if (!isSafeNumber(num)) {
        throw new RangeError(
            'Input is not a safe number, it’s either too large or too small.'
        );
    }
    words = generateWords(num);
    return asOrdinal ? makeOrdinal(words) : words;
}

function generateWords(number) {
    var remainder, word,
        words = arguments[1];

    // We’re done
    if (number === 0) {
        return !words ? 'zero' : words.join(' ').replace(/,$/, '');
    }
    // First run
    if (!words) {
        words = [];
    }
    // If negative, prepend “minus”
    if (number < 0) {
        words.push('minus');
        number = Math.abs(number);
    }

    if (number < 20) {
        remainder = 0;
        word = LESS_THAN_TWENTY[number];

    } else if (number < ONE_HUNDRED) {
        remainder = number % TEN;
        word = TENTHS_LESS_THAN_HUNDRED[Math.floor(number / TEN)];
        // In case of remainder, we need to handle it here to be able to add the “-”
        if (remainder) {
            word += '-' + LESS_THAN_TWENTY[remainder];
            remainder = 0;
        }

    } else if (number < ONE_THOUSAND) {
        remainder = number % ONE_HUNDRED;
        word = generateWords(Math.floor(number / ONE_HUNDRED)) + ' hundred';

    } else if (number < ONE_MILLION) {
        remainder = number % ONE_THOUSAND;
        word = generateWords(Math.floor(number / ONE_THOUSAND)) + ' thousand,';

    } else if (number < ONE_BILLION) {
        remainder = number % ONE_MILLION;
        word = generateWords(Math.floor(number / ONE_MILLION)) + ' million,';

    } else if (number < ONE_TRILLION) {
        remainder = number % ONE_BILLION;
        word = generateWords(Math.floor(number / ONE_BILLION)) + ' billion,';

    } else if (number < ONE_QUADRILLION) {
        remainder = number % ONE_TRILLION;
        word = generateWords(Math.floor(number / ONE_TRILLION)) + ' trillion,';

    } else if (number <= MAX) {
        remainder = number % ONE_QUADRILLION;
        word = generateWords(Math.floor(number / ONE_QUADRILLION)) +
        ' quadrillion,';
    }

    words.push(word);
    return generateWords(remainder, words);
}

module.exports = toWords;


/***/ }),

/***/ 8657:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var makeOrdinal = __webpack_require__(4423);
var toWords = __webpack_require__(5266);

/**
 * Converts a number into ordinal words.
 * @example toWordsOrdinal(12) => 'twelfth'
 * @param {number|string} number
 * @returns {string}
 */
function toWordsOrdinal(number) {
    var words = toWords(number);
    return makeOrdinal(words);
}

module.exports = toWordsOrdinal;


/***/ }),

/***/ 5033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('nlcst').Nodes} Nodes
 */

/** @type {Readonly<Array<Nodes>>} */
const emptyNodes = []

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children, and
 * if the given value is an array, serialize the nodes in it.
 *
 * @param {Array<Nodes> | Nodes} value
 *   Node or list of nodes to serialize.
 * @returns {string}
 *   Result.
 */
function toString(value) {
  let index = -1

  if (!value || (!Array.isArray(value) && !value.type)) {
    throw new Error('Expected node, not `' + value + '`')
  }

  if ('value' in value) return value.value

  const children = (Array.isArray(value) ? value : value.children) || emptyNodes

  /** @type {Array<string>} */
  const values = []

  while (++index < children.length) {
    values[index] = toString(children[index])
  }

  return values.join('')
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* reexport */ retextIndefiniteArticle)
});

// EXTERNAL MODULE: ./node_modules/nlcst-to-string/lib/index.js
var lib = __webpack_require__(5033);
// EXTERNAL MODULE: ./node_modules/number-to-words/src/index.js
var src = __webpack_require__(948);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
;// CONCATENATED MODULE: ./node_modules/retext-indefinite-article/lib/a.js
/** @type {ReadonlyArray<string>} */
const a = [
  // Please sort these entries.

  // Please *only* use casing if it adds something: `url` is fine, but it’s
  // `a UN meeting` and `an un-united germany`.
  'U',
  'UN',
  'eucalypt*',
  'eucha*',
  'euchr*',
  'euclid*',
  'eucrite',
  'eucryphia',
  'eugen*',
  'eukar*',
  'eulog*',
  'eunice',
  'eunuch',
  'euph*',
  'eura*',
  'eure*',
  'euro*',
  'eury*',
  'eutha*',
  'ewe',
  'ewer',
  'habitual',
  'hallucin*',
  'herb*',
  'heredit*',
  'hilarious*',
  'histor*',
  'horrend*',
  'horrif*',
  'hotel*',
  'ms',
  'once',
  'one',
  'one-*',
  'one/',
  'oneanother',
  'oneberry',
  'onefold*',
  'oneheart*',
  'oneness*',
  'oneself*',
  'onetime*',
  'oneway',
  'onewhere*',
  'oneyear',
  'ubiq*',
  'uefa',
  'ugandan',
  'uk',
  'ukase',
  'ukrain*',
  'ukulele',
  'ululated',
  'ululation',
  'unanim*',
  'unary',
  'unesco',
  'unhcr',
  'uniam*',
  'uniart*',
  'uniat*',
  'uniaur*',
  'uniax*',
  'unibas*',
  'unible',
  'unicycl*',
  'unidirect*',
  'unif*',
  'union*',
  'uniq*',
  'unist',
  'unit*',
  'univ*',
  'uran*',
  'urate',
  'uri*',
  'url',
  'urologist',
  'uruguay',
  'uruguayan',
  'uruguayans',
  'us',
  'usab*',
  'usage',
  'usb',
  'use*',
  'using',
  'usu*',
  'utah',
  'uten*',
  'uter*',
  'util*',
  'utop*',
  'utrecht',
  'uttoxeter',
  'uvula',
  'uvular',
  'uyghur'
]

;// CONCATENATED MODULE: ./node_modules/retext-indefinite-article/lib/an.js
/** @type {ReadonlyArray<string>} */
const an = [
  // Please sort these entries.
  // Please *only* use casing if it adds something: `url` is fine, but it’s
  // `a UN meeting` and `an un-united germany`.
  'IOU',
  'MA',
  'MS',
  'f',
  'fbi',
  'fda',
  'fm',
  'h',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'habitual',
  'hallucin*',
  'hauteur',
  'hb',
  'heir*',
  'herb*',
  'heredit*',
  'hilarious*',
  'histor*',
  'hiv',
  'homage',
  'honest*',
  'honor*',
  'honour*',
  'horrend*',
  'horrif*',
  'hotel*',
  'hour*',
  'html',
  'l',
  'lbw',
  'lcd',
  'm',
  'mba',
  'mdast',
  'mpg',
  'mph',
  'mri',
  'msc',
  'mtv',
  'n',
  'nba',
  'nbc',
  'nfl',
  'ngo',
  'nhl',
  'nlcst',
  'npm',
  'nvidia',
  'r&d',
  'r',
  'raf',
  's',
  'sgml',
  'sms',
  'sos',
  'spf',
  'std',
  'suv',
  'x',
  'x-ray',
  'x-rays',
  'xbox',
  'xmas',
  'xml',
  'α'
]

;// CONCATENATED MODULE: ./node_modules/retext-indefinite-article/lib/index.js
/**
 * @typedef {import('nlcst').Root} Root
 * @typedef {import('nlcst').Sentence} Sentence
 * @typedef {import('nlcst').Word} Word
 *
 * @typedef {import('vfile').VFile} VFile
 */

/**
 * @typedef {'a' | 'a-or-an' | 'an'} Type
 *   Type.
 */







const needsA = createCheck(a)
const needsAn = createCheck(an)

/**
 * Check `a` and `an`.
 *
 * @returns
 *   Transform.
 */
function retextIndefiniteArticle() {
  /**
   * Transform.
   *
   * @param {Root} tree
   *   Tree.
   * @param {VFile} file
   *   File.
   * @returns {undefined}
   *   Nothing.
   */
  return function (tree, file) {
    ;(0,unist_util_visit_lib/* visit */.YR)(tree, 'WordNode', function (node, index, parent) {
      const actual = (0,lib/* toString */.d)(node)
      const normal = actual.toLowerCase()

      if (
        (normal !== 'a' && normal !== 'an') ||
        !parent ||
        index === undefined
      ) {
        return
      }

      const next = after(parent, index)

      if (!next) {
        return
      }

      const an = actual.length !== 1
      const following = (0,lib/* toString */.d)(next)

      // Exit if `A` and this isn’t sentence-start: `Station A equals`
      if (normal !== actual && !an && !firstWord(parent, index)) {
        return
      }

      // Exit if `a` is used as a letter: `a and b`.
      if (normal === actual && !an && /^(and|nor|or)$/i.test(following)) {
        return
      }

      /** @type {string | undefined} */
      let expected = classify(following)

      if (!(expected === 'an' && !an) && !(expected === 'a' && an)) {
        return
      }

      if (normal !== actual) {
        expected = expected.charAt(0).toUpperCase() + expected.slice(1)
      }

      const message = file.message(
        'Unexpected article `' +
          actual +
          '` before `' +
          following +
          '`, expected `' +
          expected +
          '`',
        {
          ancestors: [parent, node],
          place: node.position,
          ruleId: 'retext-indefinite-article',
          source: 'retext-indefinite-article'
        }
      )

      message.actual = actual
      message.expected = [expected]
      message.url =
        'https://github.com/retextjs/retext-indefinite-article#readme'
    })
  }
}

/**
 * Check if there’s no word before `index`.
 *
 * @param {Root | Sentence} parent
 *   Node.
 * @param {number} index
 *   Index.
 * @returns {boolean}
 *   Whether there is no word before `index`.
 */
function firstWord(parent, index) {
  const siblings = parent.children

  while (index--) {
    if (siblings[index].type === 'WordNode') {
      return false
    }
  }

  return true
}

/**
 * Get the next word.
 *
 * @param {Root | Sentence} parent
 *   Node.
 * @param {number} index
 *   Index.
 * @returns {Word | undefined}
 *   Next word.
 */
function after(parent, index) {
  const siblings = parent.children
  let sibling = siblings[++index]
  /** @type {Word | undefined} */
  let other

  if (sibling && sibling.type === 'WhiteSpaceNode') {
    sibling = siblings[++index]

    if (
      sibling &&
      sibling.type === 'PunctuationNode' &&
      /^[“”‘’'"()[\]]$/.test((0,lib/* toString */.d)(sibling))
    ) {
      sibling = siblings[++index]
    }

    if (sibling && sibling.type === 'WordNode') {
      other = sibling
    }
  }

  return other
}

/**
 * Classify a word.
 *
 * @param {string} value
 *   Word to classify.
 * @returns {Type | undefined}
 *   Type.
 */
function classify(value) {
  const head = value
    .replace(/^\d+/, function (value) {
      return src.toWords(value) + ' '
    })
    .split(/['’ -]/, 1)[0]
  const a = needsA(head)
  const an = needsAn(head)

  return a && an
    ? 'a-or-an'
    : a
    ? 'a'
    : an
    ? 'an'
    : head.toLowerCase() === head
    ? /[aeiou]/.test(head.charAt(0).toLowerCase())
      ? 'an'
      : 'a'
    : undefined
}

/**
 * Create a test based on a list of phrases.
 *
 * @param {ReadonlyArray<string>} list
 *   List of phrases.
 * @returns
 *   Check.
 */
function createCheck(list) {
  /** @type {Set<RegExp>} */
  const expressions = new Set()
  /** @type {Set<string>} */
  const sensitive = new Set()
  /** @type {Set<string>} */
  const insensitive = new Set()
  let index = -1

  while (++index < list.length) {
    const value = list[index]

    if (value.charAt(value.length - 1) === '*') {
      // Regexes are insensitive now, once we need them this should check for
      // `normal` as well.
      expressions.add(new RegExp('^' + value.slice(0, -1), 'i'))
    } else if (value === value.toLowerCase()) {
      insensitive.add(value)
    } else {
      sensitive.add(value)
    }
  }

  return check

  /**
   * Check.
   *
   * @param {string} value
   *   Value to check.
   * @returns {boolean}
   *   Whether `value` is in `list`.
   */
  function check(value) {
    if (sensitive.has(value) || insensitive.has(value.toLowerCase())) {
      return true
    }

    for (const expression of expressions) {
      if (expression.test(value)) {
        return true
      }
    }

    return false
  }
}

;// CONCATENATED MODULE: ./node_modules/retext-indefinite-article/index.js



/***/ })

};
