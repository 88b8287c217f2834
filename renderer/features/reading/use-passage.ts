import { useEffect, useEffectEvent, useState } from 'react'
import type { Cited } from '../../../shared/view/reading/passage.ts'
import type { PassageAsked, PassageFound } from './passage-worker.ts'

type Found = { readonly pages: readonly string[]; readonly key: string; readonly passage: PassageFound }

/**
 * The passage that a citation means; undefined while it is looked for, which takes seconds in a long document: in a
 * worker, that ends with the question when another passage is asked for.
 */
export function usePassage(pages: readonly string[], cited: Cited | undefined): PassageFound | undefined {
  const [found, setFound] = useState<Found>()
  const key = cited === undefined ? undefined : JSON.stringify(cited)
  const take = useEffectEvent((passage: PassageFound): void => {
    setFound({ pages, key: key ?? '', passage })
  })
  useEffect(() => {
    if (key === undefined) return
    const worker = new Worker(new URL('./passage-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<PassageFound>) => {
      worker.terminate()
      take(data)
    })
    worker.addEventListener('error', () => take(null)) // then one can still search for it
    worker.postMessage({ pages, cited: JSON.parse(key) as Cited } satisfies PassageAsked)
    return () => worker.terminate()
  }, [pages, key])
  return found?.pages === pages && found.key === key ? found.passage : undefined
}
