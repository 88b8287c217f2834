import type { ReactNode } from 'react'
import { amountBases } from '../../../graph-schema/vocabularies/statuses.ts'
import { findingKinds } from '../../../graph-schema/vocabularies/findings.ts'
import { organizationId } from '../../../shared/extraction/ids.ts'
import type { SuggestedOrganization } from '../../../shared/extraction/suggestion.ts'
import { colon, formatTiming } from '../../../shared/language/format.ts'
import { useWords, type Words } from '../../session/words.ts'
import { wordOf } from '../../session/vocabulary.ts'
import type { Row } from './room-model.ts'
import type { OpenRoom } from './room-state.ts'
import { calledOf, placeInWords } from './room-words.ts'

type SuggestionFactsProps = { readonly room: OpenRoom; readonly rows: readonly Row[]; readonly row: Row }

const basisName = wordOf(amountBases)
const kindName = wordOf(findingKinds)

/** What a suggestion would be on the map, whom and what it would be joined to, where it stands and why it is proposed. */
export function SuggestionFacts({ room, rows, row }: SuggestionFactsProps): ReactNode {
  const words = useWords()
  const { t, language, number, money } = words
  const { suggestion: one } = row
  const { names } = room.standing
  const nameOf = (id: string): string => {
    const own = rows.find((other) => other.id === id)
    return names[id] ?? (own === undefined ? id : calledOf(own.suggestion))
  }
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...(one.abbreviation === undefined ? [] : ([['abbreviation', one.abbreviation]] as const)),
    ...(one.timing === null ? [] : ([['timing', formatTiming(one.timing, language)]] as const)),
    ...(one.money === undefined
      ? []
      : ([
          [
            'amount',
            `${money(one.money.amount, one.money.currency)} · ${t(`room:form.pers.${one.money.per}`)} · ${basisName(one.money.basis, language)}`,
          ],
        ] as const)),
    ...(one.kind === undefined ? [] : ([['kind', kindName(one.kind, language)]] as const)),
    ...(one.organizations.length === 0
      ? []
      : ([
          [
            'who',
            <ul key="who">
              {one.organizations.map((body, index) => (
                <li key={index}>{bodyInWords(body, room, rows, words)}</li>
              ))}
            </ul>,
          ],
        ] as const)),
    ...(one.pillar === null ? [] : ([['pillar', nameOf(one.pillar)]] as const)),
    ...(one.partOf === undefined
      ? []
      : ([[one.type === 'Allocation' ? 'paidTo' : 'partOf', one.partOf.map(nameOf).join('; ')]] as const)),
    ['passage', [one.under, placeInWords(one, words)].filter((part) => part !== undefined).join(' · ')],
    ['confidence', t('room:facts.percent', { n: number(Math.round(one.confidence * 100)) })],
    ['why', one.reasons.map((reason) => t(`extraction:reason.${reason}`)).join('; ')],
  ]
  return (
    <>
      {calledOf(one).endsWith('…') ? <p className="room-words">{one.text}</p> : null}
      {one.quote === undefined ? null : (
        <p className="muted">{`${t('room:facts.read')}${colon(words.language)}${one.quote}`}</p>
      )}
      <dl className="room-facts">
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{t(`room:facts.${name}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Who is meant on the map, or why nobody is joined yet. */
function bodyInWords(
  body: SuggestedOrganization,
  { standing, decisions }: OpenRoom,
  rows: readonly Row[],
  { t }: Words,
): string {
  const said = body.abbreviation
  const own = rows.find((row) =>
    [said, body.name ?? said].some((called) => organizationId(called) === row.id),
  )
  const id = body.id ?? (own === undefined ? undefined : decisions.same[own.id])
  const likely = own === undefined ? [] : (standing.likely[own.id] ?? [])
  const name =
    id === undefined ? undefined : (standing.names[id] ?? likely.find((one) => one.id === id)?.name)
  const who =
    id !== undefined
      ? name === undefined || name === said
        ? said
        : t('room:body.known', { said, name })
      : own === undefined
        ? t('room:body.new', { said })
        : own.status === 'accepted' || own.status === 'rejected'
          ? t(`room:body.${own.status}`, { said })
          : t(own.isAsked ? 'room:body.asked' : 'room:body.new', { said })
  return body.role === undefined ? who : t(`room:body.${body.role}`, { who })
}
