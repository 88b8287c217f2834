import { useEffect } from 'react'
import { textWarnings, type TextPlace } from '../../../shared/commands/warnings/text-warnings.ts'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

/** A pause in typing after which it is said what should be looked at (ms). */
const pause = 700

/**
 * What in the text of a field should be looked at again (R25, R30), in words, while it is typed and as long as it
 * stands; said by a screen reader after a pause. Nothing is refused for it.
 */
export function useTextWarning(text: string, { field, isPlacePublic }: TextPlace): string | undefined {
  const { t } = useWords()
  const said = textWarnings(text, { field, isPlacePublic })
    .map(({ reason, found }) => t(`warnings:${reason}`, { found }))
    .join(' ')
  useEffect(() => {
    if (said === '') return undefined
    const saying = setTimeout(() => announce(said), pause)
    return () => clearTimeout(saying)
  }, [said])
  return said === '' ? undefined : said
}
