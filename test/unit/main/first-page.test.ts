import { describe, expect, it } from 'vitest'
import type { FirstAnswers } from '../../../main/first-answer.ts'
import { firstPageData } from '../../../main/first-page.ts'
import type { FirstQuestion } from '../../../main/first-question.ts'
import { FirstPage } from '../../../shared/contract/first-page.ts'
import type { StartState } from '../../../shared/contract/window-state.ts'

const start: StartState = {
  remembered: { language: 'fr', view: 'coverage', rows: 'jurisdiction', columns: 'pillar' },
  grids: {},
  offersTour: true,
  keys: { find: 'CmdOrCtrl+J' },
  today: '2026-11-28',
  map: { status: 'opening', nth: 1, name: '</script><b>Carte & plan</b>', folder: '/maps' },
  places: {},
  recent: [],
  author: null,
  refusal: null,
}
const question: FirstQuestion = {
  path: '/maps/a.fourfold',
  question: { language: 'fr', asOf: '2026-11-28', scope: {}, audience: 'own' },
  rows: 'jurisdiction',
  columns: 'pillar',
}
const answer = { digest: 'd', text: '{"cells":["</script>"]}' }
const answers = (now: FirstAnswers['now']): FirstAnswers => ({
  now,
  take: () => Promise.resolve(undefined),
  fileFree: Promise.resolve(),
  isTaken: Promise.resolve(),
})

describe('[W14] what is written into the first page', () => {
  const data = firstPageData(
    start,
    answers(({ name }) => (name === 'matrix' ? answer : undefined)),
    question,
  )

  it('is where to begin and the matrix, as the page understands it', () => {
    const json = /^<script type="application\/json" id="first-page">(.*)<\/script>$/.exec(data ?? '')?.[1]
    expect(FirstPage.parse(JSON.parse(json ?? ''))).toEqual({
      start,
      matrix: {
        asked: {
          name: 'matrix',
          parameters: { rows: 'jurisdiction', columns: 'pillar' },
          common: question.question,
        },
        answer,
      },
    })
  })

  it('holds no tag, whatever a map is called or says', () => {
    expect(data?.match(/<[^>]*>/g)).toHaveLength(2)
  })

  it('is nothing while the matrix is not there', () => {
    expect(
      firstPageData(
        start,
        answers(() => undefined),
        question,
      ),
    ).toBeUndefined()
  })
})
