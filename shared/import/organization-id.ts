/**
 * The identifiers that an organization identifier of org-id.guide gives ("GB-CHC-1164859", "CA-CRA_ACR-890138597RR0001"):
 * itself, and of a Canadian one the root of its business number. None for a placeholder ("GB-CHC-Exempt", "GB-CHC-N/A"):
 * under it unlike organizations would become one.
 *
 * Source: https://org-id.guide; 360Giving documents that "360G-" ids are made by the publisher and may be of any form.
 */
export function organizationIdentifiers(id: string): readonly string[] {
  if (isPlaceholder(id)) return []
  const root = /^CA-CRA_ACR-(\d{9})(?:[A-Z]{2}\d{4})?$/i.exec(id)?.[1]
  return [`org-id:${id}`, ...(root === undefined ? [] : [`ca-bn:${root}`])].map((one) => one.slice(0, 500))
}

/** True where an identifier names a register and no number in it. */
export function isPlaceholder(id: string): boolean {
  return (
    /^(?:n\/?a|none|null|unknown|tbc|-+|0+)$/i.test(id) || (/^[A-Z]{2}-/.test(id) && !/\d/.test(id.slice(3)))
  )
}
