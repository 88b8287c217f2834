/** The text of a file as it is read, in pieces of any length. */
export type TextFile = {
  readonly file: string
  readonly chunks: Iterable<string> | AsyncIterable<string>
}
