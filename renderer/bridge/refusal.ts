import type { z } from 'zod'
import type { RefusalShape } from '../../shared/contract/window-state.ts'

/** Why something was not done, as it came from the main process; parts/refusal-note.tsx says it. */
export type RefusalValue = z.infer<typeof RefusalShape>
