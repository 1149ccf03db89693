export const id = 453;
export const ids = [453];
export const modules = {

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

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* reexport */ retextRepeatedWords)
});

// EXTERNAL MODULE: ./node_modules/nlcst-to-string/lib/index.js
var lib = __webpack_require__(5033);
// EXTERNAL MODULE: ./node_modules/unist-util-position/lib/index.js
var unist_util_position_lib = __webpack_require__(1717);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(4146);
;// CONCATENATED MODULE: ./node_modules/retext-repeated-words/lib/index.js
/**
 * @typedef {import('nlcst').Root} Root
 *  @typedef {import('vfile').VFile} VFile
 */

/**
 * @typedef Info
 *   Info on a word.
 * @property {number} index
 *   Index.
 * @property {string} value
 *   Value (lowercase).
 */





// List of words that can legally occur twice.
const list = new Set([
  'had',
  'that',
  'can',
  'blah',
  'beep',
  'yadda',
  'sapiens',
  'tse',
  'mau'
])

/**
 * Check for for repeated words.
 *
 * ###### Notes
 *
 * * Doesn’t warn for certain words which *do* occur twice (`the best exhibition
 *   they had had since`)
 * * Doesn’t warn for initialisms (`D. D. will pop up with…`)
 * * Doesn’t warn for capitalised words (`Duran Duran…`)
 *
 * @returns
 *   Transform.
 */
function retextRepeatedWords() {
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
    ;(0,unist_util_visit_lib/* visit */.YR)(tree, 'SentenceNode', function (parent) {
      let index = -1
      /** @type {Info | undefined} */
      let previous
      /** @type {Info | undefined} */
      let current

      while (++index < parent.children.length) {
        const child = parent.children[index]

        if (child.type === 'WordNode') {
          const value = (0,lib/* toString */.d)(child)

          current = {index, value: value.toLowerCase()}

          if (previous && previous.value === current.value && !ignore(value)) {
            const start = (0,unist_util_position_lib/* pointStart */.PW)(parent.children[previous.index])
            const end = (0,unist_util_position_lib/* pointEnd */.Y)(child)
            const message = file.message(
              'Unexpected repeated `' + value + '`, remove one occurrence',
              {
                ancestors: [parent, child],
                /* c8 ignore next -- verbose to test */
                place: start && end ? {start, end} : undefined,
                ruleId: current.value.replace(/\W+/g, '-'),
                source: 'retext-repeated-words'
              }
            )

            message.actual = (0,lib/* toString */.d)(
              parent.children.slice(previous.index, index + 1)
            )
            message.expected = [value]
            message.url =
              'https://github.com/retextjs/retext-repeated-words#readme'
          }
        } else if (child.type === 'WhiteSpaceNode') {
          previous = current
          current = undefined
        } else {
          previous = undefined
          current = undefined
        }
      }

      return unist_util_visit_parents_lib/* SKIP */._Z
    })
  }
}

/**
 * Check if `value`, a word which occurs twice, should be ignored.
 *
 * @param {string} value
 *   Word to check.
 * @returns {boolean}
 *   Whether to ignore `value`.
 */
function ignore(value) {
  // …the most heartening exhibition they had had since…
  if (list.has(value.toLowerCase())) {
    return true
  }

  const head = value.charAt(0)

  if (head === head.toUpperCase()) {
    // D. D. will pop up with…
    if (value.length === 2 && value.charAt(1) === '.') {
      return true
    }

    const tail = value.slice(1)

    // Duran Duran… Bella Bella…
    if (tail === tail.toLowerCase()) {
      return true
    }
  }

  return false
}

;// CONCATENATED MODULE: ./node_modules/retext-repeated-words/index.js



/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ pointStart),
/* harmony export */   Y: () => (/* binding */ pointEnd)
/* harmony export */ });
/* unused harmony export position */
/**
 * @typedef {import('unist').Node} Node
 * @typedef {import('unist').Point} Point
 * @typedef {import('unist').Position} Position
 */

/**
 * @typedef NodeLike
 * @property {string} type
 * @property {PositionLike | null | undefined} [position]
 *
 * @typedef PositionLike
 * @property {PointLike | null | undefined} [start]
 * @property {PointLike | null | undefined} [end]
 *
 * @typedef PointLike
 * @property {number | null | undefined} [line]
 * @property {number | null | undefined} [column]
 * @property {number | null | undefined} [offset]
 */

/**
 * Get the ending point of `node`.
 *
 * @param node
 *   Node.
 * @returns
 *   Point.
 */
const pointEnd = point('end')

/**
 * Get the starting point of `node`.
 *
 * @param node
 *   Node.
 * @returns
 *   Point.
 */
const pointStart = point('start')

/**
 * Get the positional info of `node`.
 *
 * @param {'end' | 'start'} type
 *   Side.
 * @returns
 *   Getter.
 */
function point(type) {
  return point

  /**
   * Get the point info of `node` at a bound side.
   *
   * @param {Node | NodeLike | null | undefined} [node]
   * @returns {Point | undefined}
   */
  function point(node) {
    const point = (node && node.position && node.position[type]) || {}

    if (
      typeof point.line === 'number' &&
      point.line > 0 &&
      typeof point.column === 'number' &&
      point.column > 0
    ) {
      return {
        line: point.line,
        column: point.column,
        offset:
          typeof point.offset === 'number' && point.offset > -1
            ? point.offset
            : undefined
      }
    }
  }
}

/**
 * Get the positional info of `node`.
 *
 * @param {Node | NodeLike | null | undefined} [node]
 *   Node.
 * @returns {Position | undefined}
 *   Position.
 */
function position(node) {
  const start = pointStart(node)
  const end = pointEnd(node)

  if (start && end) {
    return {start, end}
  }
}


/***/ })

};
