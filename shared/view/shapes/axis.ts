import { z } from 'zod'
import { scopeKeys } from './question.ts'

/** What the rows and columns of the matrix can be: what a question can be limited to, and strategies. */
export const axes = [...scopeKeys, 'strategy'] as const
export const Axis = z.enum(axes)
export type Axis = z.infer<typeof Axis>
