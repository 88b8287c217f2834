import { textWarnings, type TextPlace } from '../../../shared/commands/warnings/text-warnings.ts'
import { useSaid } from '../../session/use-said.ts'
import { useWords } from '../../session/words.ts'

/**
 * What in the text of a field should be looked at again (R25, R30), in words, while it is typed and as long as it
 * stands; said by a screen reader after a pause. Nothing is refused for it.
 */
export function useTextWarning(text: string, { field, isPlacePublic }: TextPlace): string | undefined {
  const { t } = useWords()
  const said = textWarnings(text, { field, isPlacePublic })
    .map(({ reason, found }) => t(`warnings:${reason}`, { found }))
    .join(' ')
  useSaid(said)
  return said === '' ? undefined : said
}
