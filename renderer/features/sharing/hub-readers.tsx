import type { ReactNode } from 'react'
import type { HubLook, NamedConfidence } from '../../../shared/contract/hub-state.ts'
import { useWords } from '../../session/words.ts'

type HubReadersProps = {
  readonly look: Pick<HubLook, 'audience' | 'confidences'>
  /** With it the readers are still to be declared: of an empty database. */
  readonly onChoose?: ((audience: string) => void) | undefined
}

/** The streams that every hub holds, and what stands between it and each confidence beside it. */
const officials = 'fpt'
const beside = '+'

/** Who has a login reads all of a hub: in words what that is, and where it is not declared yet the choice. */
export function HubReaders({ look: { audience, confidences }, onChoose }: HubReadersProps): ReactNode {
  const { t, list } = useWords()
  const chosen = audience.split(beside).slice(1)
  const inWords = ({ from, to }: NamedConfidence) => t('sharing:readers.confidence', { from, to: list(to) })
  return (
    <>
      <p>{t('sharing:readers.all')}</p>
      {onChoose === undefined || confidences.length === 0 ? (
        <ul className="hub-list">
          <li>{t('sharing:readers.officials')}</li>
          {confidences
            .filter(({ stream }) => chosen.includes(stream))
            .map((one) => (
              <li key={one.stream}>{inWords(one)}</li>
            ))}
        </ul>
      ) : (
        <fieldset className="checks hub-readers">
          <legend>{t('sharing:readers.choose')}</legend>
          <label className="check">
            <input type="checkbox" checked disabled />
            {t('sharing:readers.officials')}
          </label>
          {confidences.map((one) => (
            <label key={one.stream} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(one.stream)}
                onChange={({ target }) =>
                  onChoose(
                    [
                      officials,
                      ...chosen.filter((stream) => stream !== one.stream),
                      ...(target.checked ? [one.stream] : []),
                    ].join(beside),
                  )
                }
              />
              {inWords(one)}
            </label>
          ))}
        </fieldset>
      )}
      {onChoose === undefined ? null : <p className="muted">{t('sharing:readers.once')}</p>}
    </>
  )
}
