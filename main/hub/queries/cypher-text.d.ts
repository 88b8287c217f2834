/** A query as the text of its file, put into the bundle. */
declare module '*.cypher?raw' {
  const text: string
  // eslint-disable-next-line no-restricted-syntax -- what Vite gives is a default export
  export default text
}
