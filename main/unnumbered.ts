/** A message between processes without the number that its reply refers to; of several kinds, each by itself. */
export type Unnumbered<M extends { readonly id: number }> = M extends unknown ? Omit<M, 'id'> : never
