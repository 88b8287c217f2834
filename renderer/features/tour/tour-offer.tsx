import type { ReactNode } from 'react'
import { useHasRecords } from '../../bridge/use-empty-map.ts'
import { Button } from '../../parts/button.tsx'
import { useTour } from '../../session/tour.ts'
import { useWords } from '../../session/words.ts'
import { declineTour, takeTour } from './take-tour.ts'

/**
 * A quiet card below the views, where it covers nothing and moves nothing, until somebody took or declined the tour:
 * it needs records to speak of.
 */
export function TourOffer(): ReactNode {
  const isOffered = useTour((now) => now.isOffered && now.step === null)
  return isOffered ? <Offer /> : null
}

function Offer(): ReactNode {
  const { t } = useWords()
  const hasRecords = useHasRecords()
  if (!hasRecords) return null
  return (
    <section className="tour-offer" aria-labelledby="tour-offer">
      <h3 id="tour-offer">{t('help:offer.title')}</h3>
      <p>{t('help:offer.about')}</p>
      <Button onClick={takeTour}>{t('help:offer.take')}</Button>
      <Button look="quiet" onClick={declineTour}>
        {t('help:offer.decline')}
      </Button>
    </section>
  )
}
