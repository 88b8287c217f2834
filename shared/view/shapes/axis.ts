import { z } from 'zod'

/** What the rows and columns of the matrix can be. */
export const axes = [
  'pillar',
  'jurisdiction',
  'population',
  'exploitation',
  'activity',
  'organization',
  'strategy',
] as const
export const Axis = z.enum(axes)
export type Axis = z.infer<typeof Axis>
