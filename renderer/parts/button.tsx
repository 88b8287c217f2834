import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type IconName } from './icons.tsx'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link'
  readonly icon?: IconName
  readonly ref?: Ref<HTMLButtonElement>
  /** It cannot be pressed now, and keeps the focus: for one that goes out of use by its own press. */
  readonly isBarred?: boolean
}

const barred = { 'aria-disabled': true, onClick: undefined } as const

/** A button with its words; `icon` stands before them. */
export function Button(props: ButtonProps): ReactNode {
  const { look = 'plain', icon, children, className = '', isBarred = false, ...rest } = props
  return (
    <button
      type="button"
      className={`button button-${look} ${className}`}
      {...rest}
      {...(isBarred ? barred : {})}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  )
}

type IconButtonProps = Omit<ButtonProps, 'children' | 'look'> & {
  readonly icon: IconName
  readonly label: string
}

/** A button that is only a drawing to the eye; its label is its name and its tooltip. */
export function IconButton(props: IconButtonProps): ReactNode {
  const { icon, label, className = '', isBarred = false, ...rest } = props
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      {...rest}
      {...(isBarred ? barred : {})}
    >
      <Icon name={icon} />
    </button>
  )
}
