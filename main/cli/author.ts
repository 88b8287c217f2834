import { refused, type Outcome } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'
import type { Engine } from '../engine/engine.ts'
import { defaultAuthor } from '../installation/author.ts'
import type { Invocation } from './command.ts'

/** Who does it: as the options say, else the person of this installation. */
export function authorOf({ options }: Invocation): Author {
  const stored = defaultAuthor()
  return {
    ...stored,
    name: options.author ?? stored.name,
    organization: options.organization ?? stored.organization,
  }
}

/** Why the organization that is named cannot be the author's: the map does not know it. */
export function organizationUnknown(
  engine: Engine,
  { options: { organization } }: Invocation,
): Outcome<never> | undefined {
  if (organization === undefined || engine.view('own').nodes.get(organization)?.type === 'Organization')
    return undefined
  return refused('unknown-id', { id: organization })
}
