import type { GridLayouts } from '../../shared/contract/window-state.ts'
import { createStore } from './store.ts'

/** How the grid of each type stands; those that nobody changed are not in it. The settings keep them. */
export const layouts = createStore<GridLayouts>({})
