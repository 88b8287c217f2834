import type { DecidableCommand } from '../../shared/commands/decide.ts'

type Doing<D extends DecidableCommand['do']> = Extract<DecidableCommand, { readonly do: D }>

/** Makes a public record with a name in both languages, unless its properties say otherwise. */
export const create = (type: string, id: string, properties: object = {}): Doing<'create'> => ({
  do: 'create',
  type,
  id,
  properties: {
    name: { en: `${id} in English`, fr: `${id} en français` },
    handling: 'public',
    ...properties,
  },
})

export const relate = (type: string, from: string, to: string, properties?: object): Doing<'relate'> => ({
  do: 'relate',
  type,
  from,
  to,
  ...(properties === undefined ? {} : { properties: { ...properties } }),
})
