/**
 * After a form was sent: puts the focus on the first field that says what is wrong with it, if there is one. Called in
 * the event that sends it; the fields have told by the next frame.
 */
export function focusFirstWrong(form: Element | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
}
