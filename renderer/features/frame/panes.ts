/**
 * Moves the focus to the next or previous pane of the page (F6): navigation, scope, view, details. A pane that has
 * nothing to focus takes the focus itself, so that screen readers say where they are.
 */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  )
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[at === -1 ? 0 : (at + step + panes.length) % panes.length]
  if (next === undefined) return
  const inside = next.querySelector<HTMLElement>(
    '[aria-current="page"], [role="gridcell"][tabindex="0"], h2[tabindex="-1"]',
  )
  const target = inside ?? next
  target.focus()
}

/** In a narrow window the details lie below: a way there for those who do not know F6. */
export function focusDetails(): void {
  const details = document.querySelector<HTMLElement>('[data-pane="details"]')
  details?.focus()
  details?.scrollIntoView({ block: 'start' })
}
