import type { ReactNode } from 'react'

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5L5 8l4.5 4.5M5 8h8',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5M10.2 10.2L13.5 13.5',
  filter: 'M2.5 3.5h11L9.5 8.5v4.5l-3-1.5v-3z',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  previous: 'M9.5 3.5L5 8l4.5 4.5',
  next: 'M6.5 3.5L11 8l-4.5 4.5',
  first: 'M8 3.5L3.5 8L8 12.5M12.5 3.5L8 8l4.5 4.5',
  last: 'M3.5 3.5L8 8l-4.5 4.5M8 3.5L12.5 8L8 12.5',
  up: 'M4.5 9.5L8 6l3.5 3.5',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  swap: 'M3.5 5.5h9M10 3l2.5 2.5L10 8M12.5 10.5h-9M6 8l-2.5 2.5L6 13',
  graph:
    'M4 4.5a1.5 1.5 0 1 0 0-.01M12 6a1.5 1.5 0 1 0 0-.01M6.5 13a1.5 1.5 0 1 0 0-.01M5.3 5l5.4 1M4.6 6l1.4 5.6M7.6 11.6L11.2 7.4',
  list: 'M3 4h.01M6 4h7M3 8h.01M6 8h7M3 12h.01M6 12h7',
  export: 'M8 2.5v7M5 5.2L8 2.5l3 2.7M3 9.5v4h10v-4',
  print: 'M4.5 6V2.5h7V6M4.5 11H3V6h10v5h-1.5M4.5 9.5h7v4h-7z',
  centre: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  file: 'M4 2h5l3.5 3.5V14H4zM9 2v3.5h3.5',
  folder: 'M2 4h4.5l1.5 2H14v7H2z',
  map: 'M2 3.5l4-1.5l4 1.5l4-1.5v10.5L10 14l-4-1.5L2 14zM6 2v10.5M10 3.5V14',
  external: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3L7.5 8.5',
  check: 'M3 8.5l3.2 3.2L13 5',
  alert: 'M8 2l6.2 11H1.8zM8 6.5v3M8 11.4v.1',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 7.2v3.6M8 5v.1',
  help: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.1',
  edit: 'M3 13l.6-2.8L10.8 3L13 5.2L5.8 12.4z',
  calendar: 'M3 4h10v9.5H3zM3 7h10M5.5 2.5v3M10.5 2.5v3',
  link: 'M6.4 9.6l3.2-3.2M7.4 4.8l1.3-1.3a2.7 2.7 0 0 1 3.8 3.8l-1.3 1.3M8.6 11.2l-1.3 1.3a2.7 2.7 0 0 1-3.8-3.8l1.3-1.3',
  again: 'M12.5 8a4.5 4.5 0 1 1-1.6-3.4M12.7 2.6v2.6h-2.6',
  view: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  person: 'M8 3a2.4 2.4 0 1 0 0 4.8A2.4 2.4 0 1 0 8 3M3.2 13.5c.4-2.6 2.3-4 4.8-4s4.4 1.4 4.8 4',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside words; what it means is always said in words as well. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
