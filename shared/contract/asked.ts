import { z } from 'zod'
import { Question } from '../view/shapes/question.ts'
import { questionNames } from './question-names.ts'

/** Which question, with its own parameters still unparsed: the engine parses them by the name. */
export const Asked = z.strictObject({
  name: z.enum(questionNames),
  parameters: z.record(z.string(), z.unknown()),
  common: Question,
})
export type Asked = z.infer<typeof Asked>
