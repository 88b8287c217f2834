import { useEffect, useMemo, useState } from 'react'
import type { DocumentAsked } from '../../../shared/briefing/kinds.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useApp } from '../../bridge/map-state.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useCommon } from '../../bridge/use-answer.ts'

export type Preview =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly address: string }
  | { readonly status: 'refused'; readonly refusal: RefusalValue }

export type DocumentLanguage = 'en' | 'fr' | 'both'

/** What would be written, or the document that was circulated under a record: made again when the map, the scope or an option changes. Null where nothing is asked for yet. */
export function usePreview(
  document: DocumentAsked | null,
  language: DocumentLanguage,
  audience: string,
  circulated?: string,
): Preview | null {
  const common = useCommon()
  const revision = useApp((now) => (now.map.status === 'open' ? now.map.revision : 0))
  const [preview, setPreview] = useState<Preview>({ status: 'waiting' })
  // the same question is the same text, whichever object says it
  const text = document === null ? null : JSON.stringify(document)
  const asked = useMemo(() => (text === null ? null : (JSON.parse(text) as DocumentAsked)), [text])
  useEffect(() => {
    if (asked === null) return
    let isWanted = true
    void invoke('brief:preview', {
      language,
      common: { ...common, audience },
      document: asked,
      ...(circulated === undefined ? {} : { circulated }),
    }).then((outcome) => {
      if (!isWanted) return
      setPreview(
        outcome.ok
          ? { status: 'ready', address: outcome.value.address }
          : { status: 'refused', refusal: outcome.refusal },
      )
    })
    return () => {
      isWanted = false
    }
  }, [asked, language, audience, circulated, common, revision])
  return asked === null ? null : preview
}
