import { useMemo } from 'react'
import { contextOf } from '../../../shared/analysis/context.ts'
import { usualParameter } from '../../../shared/hub/console-parameters.ts'
import { useEdited } from '../../session/console.ts'
import { useSession } from '../../session/session.ts'

/** A parameter of the query that is written, with what stands in its field. */
export type TypedParameter = { readonly name: string; readonly typed: string }

/** What somebody typed for each parameter, else what the views of the window ask with now. */
export function useParameters(names: readonly string[]): readonly TypedParameter[] {
  const { typed } = useEdited()
  const asOf = useSession((now) => now.asOf ?? now.today)
  const scope = useSession((now) => now.scope)
  return useMemo(() => {
    const context = contextOf({ asOf, scope })
    return names.map((name) => ({ name, typed: typed[name] ?? usualParameter(name, context) }))
  }, [names, typed, asOf, scope])
}
