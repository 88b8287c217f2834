import { done, type Outcome } from '../../../shared/base/outcome.ts'
import type { ConflictView } from '../../../shared/view/shapes/conflicts.ts'
import type { Question } from '../../../shared/view/shapes/question.ts'
import type { Engine } from '../../engine/engine.ts'
import { limited } from '../ask.ts'
import type { Invocation } from '../command.ts'
import { numbered } from '../text.ts'

/** What has to be settled now, as far as the audience may know of it. */
export async function conflictsNow(
  engine: Engine,
  question: Question,
): Promise<Outcome<readonly ConflictView[]>> {
  const asked = await engine.ask('conflicts', question, {})
  return asked.ok ? done(asked.value.answer.groups.flatMap((group) => group.conflicts)) : asked
}

/** All of them for people, the first ones side by side; nothing where there is none. */
export function conflictsInWords(all: readonly ConflictView[], invocation: Invocation): readonly string[] {
  if (all.length === 0) return []
  const { shown, left } = limited(all, invocation)
  return [
    invocation.t('merging:cli.conflicts', { count: all.length, n: all.length }),
    numbered(
      shown.map((one) => conflictLines(one, invocation)),
      left,
      invocation,
    ),
  ]
}

/** A conflict as data: `mine` is what this map said before, `theirs` what came; `others` where there are more. */
export function conflictData({ about, field, kind, sides, base }: ConflictView) {
  const [mine, theirs, ...others] = sides.map((one) => one.value ?? null)
  return {
    id: about,
    field,
    kind,
    mine,
    theirs,
    ...(others.length === 0 ? {} : { others }),
    base: base.value ?? null,
  }
}

/** What is in question, and each side with who wrote it. */
function conflictLines({ about, field, label, why, sides, base }: ConflictView, { t }: Invocation): string[] {
  return [
    `${about}  ${field}`,
    `${label}. ${why}`,
    ...sides.map(({ which, text, author }) =>
      t('merging:cli.side', {
        which: t(`conflicts:which.${which}`),
        text,
        who: author === null ? '' : ` (${author})`,
      }),
    ),
    t('merging:cli.side', { which: t('conflicts:which.base'), text: base.text, who: '' }),
  ]
}
