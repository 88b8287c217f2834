/** The two places of the page whose heading says what they show. */
export type Place = 'main' | 'details'

type Wish = {
  readonly place: Place
  /** Id of the record to whose link the focus goes back; the heading where that link is not to be seen. */
  readonly link: string | undefined
}

/** Where the focus shall go once what was asked for has come: code and answers may still be on their way. */
let wish: Wish | undefined

/**
 * Moves the focus to what a place shows now: its heading, so that a screen reader says it and Tab goes on from there,
 * or the link named. Until that has come the pane itself has the focus. Whatever the person does first takes the wish
 * back.
 */
export function wishFocus(place: Place, link?: string): void {
  const mine: Wish = { place, link }
  wish = mine
  for (const event of ['keydown', 'pointerdown'] as const)
    window.addEventListener(event, takeBack, { capture: true, once: true })
  requestAnimationFrame(() => {
    if (wish !== mine) return
    grantFocus(place)
    if (wish === mine) paneOf(place)?.focus({ preventScroll: true })
  })
}

/** Whether the person is being led somewhere already. */
export function isFocusWished(): boolean {
  return wish !== undefined
}

/** Called when a heading has come: it takes the focus where it was waited for. */
export function grantFocus(place: Place): void {
  if (wish?.place !== place) return
  const pane = paneOf(place)
  const { link } = wish
  const target =
    (link === undefined ? null : pane?.querySelector<HTMLElement>(`[data-to="${CSS.escape(link)}"]`)) ??
    pane?.querySelector<HTMLElement>(`[data-heading="${place}"]`)
  if (target === null || target === undefined) return
  takeBack()
  target.focus()
}

/** Gives the focus to what a person has called; nothing that comes later takes it from there. */
export function takeFocus(called: HTMLElement | null): void {
  takeBack()
  called?.focus()
}

function takeBack(): void {
  wish = undefined
}

function paneOf(place: Place): HTMLElement | null {
  return document.querySelector(`[data-pane="${place}"]`)
}

/** Where what had the focus went off the page with the map that it belonged to: what is shown now has it. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) wishFocus('main')
  })
}

/** The field of a part of a form, brought in sight; nothing where the form has no such part. */
export function focusPlace(form: Element | null, place: string): void {
  const part = form?.querySelector(`[data-place="${CSS.escape(place)}"]`)
  part?.scrollIntoView({ block: 'center' })
  part?.querySelector<HTMLElement>('input:not([tabindex="-1"]), select, textarea, button')?.focus()
}

/** The first stop of the tab order inside something: for a panel that opens, and where a button goes by its own press. */
export function focusFirst(container: Element | null | undefined): void {
  container
    ?.querySelector<HTMLElement>('input:not([tabindex="-1"]), button:not(:disabled), select, a')
    ?.focus()
}
