/** What is read at most, so that nothing given can fill the memory or keep the machine busy for ever. */
export type Bounds = {
  /** Files out of all that was given. */
  readonly files: number
  /** Folders within folders. */
  readonly depth: number
  /** Entries of one archive. */
  readonly entries: number
  /** Bytes of one archive unpacked, all its entries together. */
  readonly unpacked: number
  /** Bytes unpacked for each byte of the archive; held against archives that claim more than `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
}

/** The grants of Canada (2.3 GB, about ten bytes to one) pass with room; deflate can reach 1,032 bytes to one. */
export const usualBounds: Bounds = {
  files: 5_000,
  depth: 16,
  entries: 5_000,
  unpacked: 16_000_000_000,
  ratio: 200,
  ratioFrom: 20_000_000,
}
