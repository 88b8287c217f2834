import { useEffect, type ReactNode } from 'react'
import { useApp } from '../../bridge/map-state.ts'
import { later } from '../../parts/later.tsx'
import { goToStep, useTour } from '../../session/tour.ts'

const TourCard = later(() => import('./tour-card.tsx').then(({ TourCard: it }) => it))

/** The step of the tour that is shown. It ends with its map. */
export function Tour(): ReactNode {
  const step = useTour((now) => now.step)
  const hasMap = useApp((now) => now.map.status !== 'none')
  useEffect(() => {
    if (!hasMap) goToStep(null)
  }, [hasMap])
  return step === null || !hasMap ? null : <TourCard step={step} />
}
