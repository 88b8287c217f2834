import { session } from '../../session/session.ts'

/** The choice of the conflicts view that says which record is open there. */
export const chosenName = 'record'

/** Opens a record in the conflicts view, before or while that is shown. */
export function chooseConflict(id: string): void {
  session.set((now) => {
    const { filters = {}, style = {} } = now.choices.conflicts ?? {}
    return {
      ...now,
      choices: { ...now.choices, conflicts: { filters: { ...filters, [chosenName]: id }, style } },
    }
  })
}
