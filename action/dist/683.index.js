export const id = 683;
export const ids = [683];
export const modules = {

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _src_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8101);
/* harmony import */ var _src_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2336);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(116);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4261);




/** An expected failure is said in the words of the catalogue; a bug keeps its stack. */
async function report(failure) {
    const error = (0,_src_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .inCatalogue */ .b6)(failure);
    if (!(error instanceof _src_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImprimaturError */ .rZ)) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return;
    }
    if (error.code === 'run-elsewhere') {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${error.message} ${error.help}`);
        return;
    }
    (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', `${error.message} ${error.help}`, { title: error.code });
    process.exitCode = 1;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)((0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .errorSummary */ .N5)(error));
}


/***/ })

};
