import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { assembleStarterMap, type StarterNode } from '../../graph-schema/starter-map/assemble.ts'
import { termTypes } from '../../graph-schema/relationship-types/measure-types.ts'

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

export const map = assembleStarterMap(digest)
export const byId = new Map(map.nodes.map((node) => [node.id, node]))
export const records = map.nodes.filter((node) => !(termTypes as readonly string[]).includes(node.type))
export const ofType = (type: string) => records.filter((node) => node.type === type)
export const linksFrom = (id: string, type: string) =>
  map.relationships.filter((one) => one.from === id && one.type === type)

/** Each problem on a line, so that a failure names them all. */
export function expectNone(problems: readonly string[]): void {
  expect(problems.join('\n')).toBe('')
}

/** Every text in a value, with its path. */
export function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, `${path}[${String(index)}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, path === '' ? key : `${path}.${key}`))
}

/** The words of a record and of its citations that are ours: titles and proper names belong to others. */
export function ourWords(node: StarterNode): readonly (readonly [path: string, text: string])[] {
  const status = node.properties['nameStatus'] as Readonly<Record<string, unknown>> | undefined
  const isOurs = (path: string) => {
    const language = /^name\.(en|fr)$/.exec(path)?.[1]
    if (language !== undefined) return typeof status?.[language] === 'object'
    return !/^(aliases|formerNames|address|website|citation|publicContact|document|abbreviation)/.test(path)
  }
  const said = linksFrom(node.id, 'CITES').flatMap((one) => textsOf(one.properties['says'], 'says'))
  return [...textsOf(node.properties, '').filter(([path]) => isOurs(path)), ...said]
}
