/** A query as the text of its file, put into the bundle. */
declare module '*.cypher?raw' {
  const text: string
  export default text
}
