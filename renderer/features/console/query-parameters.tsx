import { useId, type ReactNode } from 'react'
import { parameterValue } from '../../../shared/hub/console-parameters.ts'
import { typeParameter } from '../../session/console.ts'
import { useWords } from '../../session/words.ts'
import type { TypedParameter } from './use-parameters.ts'

/** A field for each parameter that the query names. */
export function QueryParameters({
  parameters,
}: {
  readonly parameters: readonly TypedParameter[]
}): ReactNode {
  const { t } = useWords()
  const help = useId()
  return (
    <fieldset className="console-parameters">
      <legend>{t('console:parameters')}</legend>
      <div className="console-parameter-fields">
        {parameters.map((one) => (
          <ParameterField key={one.name} {...one} help={help} />
        ))}
      </div>
      <p id={help} className="muted">
        {t('console:parametersHelp')}
      </p>
    </fieldset>
  )
}

function ParameterField({ name, typed, help }: TypedParameter & { readonly help: string }): ReactNode {
  const { t } = useWords()
  const id = useId()
  const isBad = parameterValue(typed) === undefined
  return (
    <div className="field">
      <label htmlFor={id} className="code">
        ${name}
      </label>
      <input
        id={id}
        className="input code"
        value={typed}
        spellCheck={false}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${help} ${id}-error` : help}
        onChange={(event) => typeParameter(name, event.target.value)}
      />
      {isBad ? (
        <p id={`${id}-error`} className="field-error" role="alert">
          {t('console:parameterBad')}
        </p>
      ) : null}
    </div>
  )
}
