/** When a copy was kept, "2026-11-29 14.05.09" of this computer, as an instant. */
export function instantOf(at: string): string {
  const [day = '', time = ''] = at.split(' ')
  return new Date(`${day}T${time.replaceAll('.', ':')}`).toISOString()
}
