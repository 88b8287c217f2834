/** A field of the form that says how a hub is reached. */
export type LoginPlace = 'address' | 'user' | 'password' | 'database'

const places: Readonly<Record<string, LoginPlace>> = {
  'hub-address': 'address',
  'hub-address-secret': 'address',
  'hub-host-unknown': 'address',
  'hub-nobody': 'address',
  'hub-silent': 'address',
  'hub-not-neo4j': 'address',
  'hub-not-encrypted': 'address',
  'hub-certificate': 'address',
  'hub-too-old': 'address',
  'hub-login': 'password',
  'hub-login-locked': 'password',
  'hub-password-expired': 'password',
  'hub-password-again': 'password',
  'hub-database-unknown': 'database',
  'hub-database-stopped': 'database',
  'hub-foreign': 'database',
  'hub-damaged': 'database',
  'hub-empty': 'database',
}

/** The field that a refusal is about; undefined where it is about none alone. */
export function loginPlaceOf(code: string): LoginPlace | undefined {
  return Object.hasOwn(places, code) ? places[code] : undefined
}
