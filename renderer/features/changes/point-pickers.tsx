import type { ReactNode } from 'react'
import { DayField } from '../../parts/day-field.tsx'
import { useWords } from '../../session/words.ts'
import type { PointsChosen } from './points.ts'
import type { Comparing } from './use-changes.ts'

/** Since when, and until when: a call, a quarter, a year, the last work, or any day. */
export function PointPickers({ chosen, choose, calls, lastWork, changes }: Comparing): ReactNode {
  const { t, day } = useWords()
  const set = (part: Partial<PointsChosen>): void => choose({ ...chosen, ...part })
  const answer = changes.status === 'ready' ? changes.answer : undefined
  return (
    <div className="change-points" role="group" aria-label={t('changes:points')}>
      <label className="select">
        <span>{t('changes:since.title')}</span>
        <select
          value={chosen.since}
          onChange={(event) => {
            const since = event.target.value
            set({ since, sinceDay: since === 'day' ? chosen.sinceDay || (answer?.since ?? '') : '' })
          }}
        >
          <option value="quarter">{t('changes:since.quarter')}</option>
          <option value="year">{t('changes:since.year')}</option>
          {lastWork === null ? null : <option value="last-work">{t('changes:since.lastWork')}</option>}
          {calls.map((call) => (
            <option key={call.id} value={call.id}>
              {t('changes:since.call', { name: call.name, day: day(call.date) })}
            </option>
          ))}
          <option value="day">{t('changes:since.day')}</option>
        </select>
      </label>
      {chosen.since === 'day' ? (
        <DayField
          label={t('changes:since.dayField')}
          day={chosen.sinceDay}
          onDay={(sinceDay) => set({ sinceDay })}
        />
      ) : null}
      <label className="select">
        <span>{t('changes:until.title')}</span>
        <select
          value={chosen.until}
          onChange={(event) => {
            const until = event.target.value
            set({ until, untilDay: until === 'day' ? chosen.untilDay || (answer?.until ?? '') : '' })
          }}
        >
          <option value="now">{t('changes:until.now')}</option>
          <option value="day">{t('changes:until.day')}</option>
        </select>
      </label>
      {chosen.until === 'day' ? (
        <DayField
          label={t('changes:until.dayField')}
          day={chosen.untilDay}
          onDay={(untilDay) => set({ untilDay })}
        />
      ) : null}
      <label className="select">
        <span>{t('changes:by.title')}</span>
        <select value={chosen.axis} onChange={(event) => set({ axis: event.target.value })}>
          <option value="">{t('changes:by.both')}</option>
          <option value="in-force">{t('changes:axis.in-force')}</option>
          <option value="recorded">{t('changes:axis.recorded')}</option>
        </select>
      </label>
    </div>
  )
}
