/** A group of transactions of this replica, as undo looks at it. */
export type OwnGroup = {
  readonly group: string
  readonly undoes?: string | undefined
  readonly redoes?: string | undefined
  /** A purge is passed over: what was done before it can still be taken back. */
  readonly isPurge?: boolean | undefined
  readonly label: string
}

/** What undo and redo would take next is the last of each. */
export type UndoStacks = { readonly undo: readonly OwnGroup[]; readonly redo: readonly OwnGroup[] }

export const noStacks: UndoStacks = { undo: [], redo: [] }

/**
 * The stacks after one more group. A new command clears redo; an undo moves the top of undo away and can itself be
 * taken back, which is redo.
 */
export function pushGroup({ undo, redo }: UndoStacks, group: OwnGroup): UndoStacks {
  if (group.isPurge === true) return { undo, redo: [] }
  if (group.undoes !== undefined)
    return { undo: undo.filter((one) => one.group !== group.undoes), redo: [...redo, group] }
  if (group.redoes !== undefined)
    return { undo: [...undo, group], redo: redo.filter((one) => one.group !== group.redoes) }
  return { undo: [...undo, group], redo: [] }
}

/** The stacks of all groups that this installation wrote in this file, in their order. */
export function stacksOf(groups: readonly OwnGroup[]): UndoStacks {
  const undo: OwnGroup[] = []
  let redo: OwnGroup[] = []
  for (const group of groups) {
    if (group.isPurge === true) {
      redo = []
    } else if (group.undoes !== undefined) {
      if (undo.at(-1)?.group === group.undoes) undo.pop()
      redo.push(group)
    } else if (group.redoes !== undefined) {
      if (redo.at(-1)?.group === group.redoes) redo.pop()
      undo.push(group)
    } else {
      undo.push(group)
      redo = []
    }
  }
  return { undo, redo }
}
