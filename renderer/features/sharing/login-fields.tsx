import { useEffect, useRef, type ReactNode } from 'react'
import type { HubPlace } from '../../../shared/contract/hub-state.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { useWords } from '../../session/words.ts'
import { loginPlaceOf, type LoginPlace } from './login-places.ts'
import type { LoginForm } from './use-login.ts'

type LoginFieldsProps = { readonly form: LoginForm; readonly refusal: RefusalValue | null }

/** How a hub is reached: address, user, password, database, each with what is wrong with it. */
export function LoginFields({ form, refusal }: LoginFieldsProps): ReactNode {
  const { t } = useWords()
  const { place, setPlace, secret } = form
  const fields = useRef<HTMLDivElement>(null)
  // to the field that is to be mended; the button that was pressed is switched off while it is tried
  useEffect(() => {
    if (refusal !== null) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusal])
  const wrong = refusal === null ? undefined : loginPlaceOf(refusal.code)
  const errorAt = (at: LoginPlace): string | undefined =>
    refusal !== null && wrong === at ? t(`errors:${refusal.code}`, refusal.params) : undefined
  const text = (at: keyof HubPlace, help?: string): ReactNode => (
    <Field label={t(`sharing:login.${at}`)} error={errorAt(at)} {...(help === undefined ? {} : { help })}>
      {(field) => (
        <input
          {...field}
          value={place[at]}
          maxLength={at === 'address' ? 500 : 200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setPlace({ ...place, [at]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <div ref={fields}>
      {text('address', t('sharing:login.addressHelp'))}
      {text('user')}
      <Field
        label={t('sharing:login.password')}
        error={errorAt('password')}
        {...(secret?.isKept === true ? { help: t('sharing:login.passwordKept') } : {})}
      >
        {(field) => (
          <input {...field} ref={form.password} type="password" maxLength={1000} autoComplete="off" />
        )}
      </Field>
      {secret === null ? null : secret.canKeep ? (
        <label className="check">
          <input
            type="checkbox"
            checked={form.isKept}
            onChange={(event) => form.setKept(event.target.checked)}
          />
          {t('sharing:login.keep')}
        </label>
      ) : (
        <p className="muted">{t('sharing:login.cannotKeep')}</p>
      )}
      {text('database', t('sharing:login.databaseHelp'))}
      {refusal === null || wrong !== undefined ? null : <RefusalNote refusal={refusal} />}
    </div>
  )
}
