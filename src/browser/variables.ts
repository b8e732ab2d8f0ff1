/** The path of the browser to use, which goes before all others. */
export const pathVariable = 'DOCS_CONFORMANCE_BROWSER'

/** The address of a browser server to use instead of a browser of this machine. */
export const addressVariable = 'DOCS_CONFORMANCE_BROWSER_WS'
