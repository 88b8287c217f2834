import type { ReactNode } from 'react'
import { useIsStarterMap } from '../../bridge/starter-map.ts'
import { Button } from '../../parts/button.tsx'
import { useTour } from '../../session/tour.ts'
import { useWords } from '../../session/words.ts'
import { declineTour, takeTour } from './take-tour.ts'

/**
 * A quiet card below the views, where it covers nothing and moves nothing, until somebody took or declined the tour.
 * It speaks of the starter map: on another one it is not offered.
 */
export function TourOffer(): ReactNode {
  const isOffered = useTour((now) => now.isOffered && now.step === null)
  return isOffered ? <Offer /> : null
}

function Offer(): ReactNode {
  const { t } = useWords()
  const isStarterMap = useIsStarterMap()
  if (!isStarterMap) return null
  return (
    <section className="tour-offer" aria-labelledby="tour-offer">
      <h3 id="tour-offer">{t('help:offer.title')}</h3>
      <p>{t('help:offer.about')}</p>
      <Button onClick={() => void takeTour()}>{t('help:offer.take')}</Button>
      <Button look="quiet" onClick={declineTour}>
        {t('help:offer.decline')}
      </Button>
    </section>
  )
}
