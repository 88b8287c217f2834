import { createStore, useStore } from './store.ts'

type TourState = {
  /** Nobody has taken or declined it on this installation. */
  readonly isOffered: boolean
  /** The step that is shown, counted from 0; null while it is not taken. */
  readonly step: number | null
}

const tour = createStore<TourState>({ isOffered: false, step: null })

export function beginTour(isOffered: boolean): void {
  tour.set({ isOffered, step: null })
}

export function useTour<P>(pick: (value: TourState) => P): P {
  return useStore(tour, pick)
}

export function goToStep(step: number | null): void {
  tour.set((now) => (now.step === step ? now : { ...now, step }))
}

/** Takes the offer away; false where that was done already. */
export function answerOffer(): boolean {
  const { isOffered } = tour.get()
  tour.set((now) => ({ ...now, isOffered: false }))
  return isOffered
}
