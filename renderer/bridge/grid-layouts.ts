import { firstColumns } from '../../shared/view/grid/grid-columns.ts'
import type { GridLayout } from '../../shared/view/shapes/grid-layout.ts'
import { layouts } from '../session/grid-layouts.ts'
import { useStore } from '../session/store.ts'
import { invoke } from './invoke.ts'

const firstLayouts = new Map<string, GridLayout>()

function firstLayout(type: string): GridLayout {
  const known = firstLayouts.get(type)
  if (known !== undefined) return known
  const made: GridLayout = { columns: [...firstColumns(type)], widths: {} }
  firstLayouts.set(type, made)
  return made
}

export function useGridLayout(type: string): GridLayout {
  return useStore(layouts, (all) => all[type] ?? firstLayout(type))
}

/** Changes a part of the layout of a type, for good: the next start has it again. A part that is undefined is taken out. */
export function changeLayout(
  type: string,
  part: { readonly [K in keyof GridLayout]?: GridLayout[K] | undefined },
): void {
  const merged = { ...(layouts.get()[type] ?? firstLayout(type)), ...part }
  const layout = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as GridLayout
  layouts.set((all) => ({ ...all, [type]: layout }))
  void invoke('app:remember-grid', { type, layout })
}

/** The columns of a type as at first; its filters, sorting and group stay. */
export function resetColumns(type: string): void {
  changeLayout(type, firstLayout(type))
}
