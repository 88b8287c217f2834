import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import type { AnswerText } from '../shared/contract/answer-text.ts'
import { replaceFile } from './files/write-file.ts'
import type { FirstAnswers } from './first-answer.ts'
import { keyOf, type FirstQuestion } from './first-question.ts'

/** One answer of the first view. */
export type KeptAnswer = readonly [asked: string, answer: AnswerText]

/** What a file of a day holds: it is used only while map, program and question are the very same. */
type Kept = { readonly state: string; readonly answers: readonly KeptAnswer[] }

/**
 * The first view of the map that was open last, computed while nobody waited, for today and the days after: the next
 * start shows it at once instead of reading the map first. One small file a day in the person's data folder, for
 * their eyes only, deleted as soon as anything is written to the map.
 *
 * Cost: reading takes 2 ms for 250 KB.
 */
export type KeptView = {
  /** The answers that were kept for this question, if nothing has changed since. */
  readonly read: (question: FirstQuestion) => FirstAnswers | undefined
  readonly write: (question: FirstQuestion, state: string, answers: readonly KeptAnswer[]) => void
  /** Which map and which program an answer is of; undefined where the file cannot be looked at. */
  readonly stateOf: (path: string) => string | undefined
  /** Forgets all that was kept: a value that was taken out of a map must not stay here. */
  readonly forget: () => void
}

/** `program` is a file that is another one in every build. */
export function keptViewIn(folder: string, program: string): KeptView {
  const stateOf = (path: string): string | undefined => stateOfMap(path, program)
  const fileOf = ({ question }: FirstQuestion): string => join(folder, `${question.asOf}.json`)
  return {
    stateOf,
    read: (question) => {
      try {
        const kept = JSON.parse(readFileSync(fileOf(question), 'utf8')) as Kept
        const state = stateOf(question.path)
        return state !== undefined && kept.state === `${state} ${keyOfView(question)}`
          ? firstAnswersOf(kept.answers, question)
          : undefined
      } catch {
        return undefined // nothing was kept, or half of it: the map is read as ever
      }
    },
    write: (question, state, answers) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const kept: Kept = { state: `${state} ${keyOfView(question)}`, answers }
        replaceFile(fileOf(question), JSON.stringify(kept), 0o600)
        for (const name of readdirSync(folder)) {
          if (name < new Date().toISOString().slice(0, 10)) rmSync(join(folder, name), { force: true })
        }
      } catch {
        // a folder that cannot be written only costs time at the next start
      }
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function firstAnswersOf(kept: readonly KeptAnswer[], { question }: FirstQuestion): FirstAnswers {
  const answers = new Map(kept)
  let tell: () => void = () => undefined
  const isTaken = new Promise<void>((resolve) => {
    tell = resolve
    setTimeout(resolve, 1500)
  })
  return {
    fileFree: Promise.resolve(),
    isTaken,
    now: ({ name, parameters }) => answers.get(keyOf(name, parameters, question)),
    take: ({ name, parameters, common }) => {
      if (name === undefined || parameters === undefined || common === undefined)
        return Promise.resolve(undefined)
      if (name === 'neighbourhood') setTimeout(tell, 200) // the graph is drawn first
      return Promise.resolve(answers.get(keyOf(name, parameters, common)))
    },
  }
}

function keyOfView({ path, question, rows, columns }: FirstQuestion): string {
  return JSON.stringify([path, question.language, rows, columns])
}

/** Size, time, place and change counter of the map file (SQLite counts its writes at offset 24), and the program. */
function stateOfMap(path: string, program: string): string | undefined {
  try {
    const { size, mtimeNs, ino } = statSync(path, { bigint: true })
    const counter = Buffer.alloc(4)
    const file = openSync(path, 'r')
    try {
      readSync(file, counter, 0, 4, 24)
    } finally {
      closeSync(file)
    }
    return [size, mtimeNs, ino, counter.readUInt32BE(), statSync(program).mtimeMs].join(' ')
  } catch {
    return undefined
  }
}
