export const id = 849;
export const ids = [849];
export const modules = {

/***/ 3849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONTINUE: () => (/* reexport safe */ _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.IN),
/* harmony export */   EXIT: () => (/* reexport safe */ _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.dc),
/* harmony export */   SKIP: () => (/* reexport safe */ _lib_index_js__WEBPACK_IMPORTED_MODULE_0__._Z),
/* harmony export */   visit: () => (/* reexport safe */ _lib_index_js__WEBPACK_IMPORTED_MODULE_1__.YR)
/* harmony export */ });
/* harmony import */ var _lib_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);
/* harmony import */ var _lib_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3617);
// Note: types exported from `index.d.ts`



/***/ })

};
