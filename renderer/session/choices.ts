import { useCallback, useMemo } from 'react'
import type { View } from '../../shared/contract/app-commands.ts'
import { session, useSession, type Choices } from './session.ts'

const nothingChosen: Choices = { filters: {}, style: {} }

/** A choice within the view that is shown, kept while other views are looked at; `first` until somebody chooses. */
export function useFilter<T extends string | number | boolean>(
  name: string,
  first: T,
): readonly [T, (next: T) => void] {
  const view = useSession((now) => now.view)
  const value = useSession((now) => now.choices[now.view]?.filters[name])
  const choose = useCallback(
    (next: T) =>
      setChoices(view, ({ filters, style }) => ({
        style,
        filters: kept({ ...filters, [name]: next }, name, first),
      })),
    [view, name, first],
  )
  return [typeof value === typeof first ? (value as T) : first, choose]
}

/** Several choices in words as one, such as the fields of a filter; `first` must be the same object each time. */
export function useFilters<T extends Readonly<Record<string, string>>>(
  first: T,
): readonly [T, (next: T) => void] {
  const view = useSession((now) => now.view)
  const chosen = useSession((now) => now.choices[now.view]?.filters)
  const value = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(first).map(([name, none]) => {
          const said = chosen?.[name]
          return [name, typeof said === 'string' ? said : none]
        }),
      ) as T,
    [chosen, first],
  )
  const choose = useCallback(
    (next: T) =>
      setChoices(view, ({ filters, style }) => ({
        style,
        filters: Object.entries(next).reduce<Choices['filters']>(
          (all, [name, one]) => kept({ ...all, [name]: one }, name, first[name] ?? ''),
          filters,
        ),
      })),
    [view, first],
  )
  return [value, choose]
}

/** A list that was chosen within the view that is shown; undefined until somebody chooses. */
export function useChosenList(
  name: string,
): readonly [readonly string[] | undefined, (next: readonly string[]) => void] {
  const view = useSession((now) => now.view)
  const value = useSession((now) => now.choices[now.view]?.filters[name])
  const choose = useCallback(
    (next: readonly string[]) =>
      setChoices(view, ({ filters, style }) => ({ style, filters: { ...filters, [name]: [...next] } })),
    [view, name],
  )
  const list = useMemo(
    () => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined),
    [value],
  )
  return [list, choose]
}

/** How the picture of the view that is shown is shown; undefined until somebody chooses. */
export function useStyle<T extends string>(name: string): readonly [T | undefined, (next: T) => void] {
  const view = useSession((now) => now.view)
  const value = useSession((now) => now.choices[now.view]?.style[name])
  const choose = useCallback(
    (next: T) => setChoices(view, ({ filters, style }) => ({ filters, style: { ...style, [name]: next } })),
    [view, name],
  )
  return [value as T | undefined, choose]
}

/** A choice that is the first one again is none. */
function kept(
  filters: Choices['filters'],
  name: string,
  first: string | number | boolean,
): Choices['filters'] {
  if (filters[name] !== first) return filters
  const { [name]: _first, ...others } = filters
  return others
}

function setChoices(view: View, change: (choices: Choices) => Choices): void {
  session.set((now) => ({
    ...now,
    choices: { ...now.choices, [view]: change(now.choices[view] ?? nothingChosen) },
  }))
}
