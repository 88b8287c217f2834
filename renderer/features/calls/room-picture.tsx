import { useEffect, useRef, type ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'

type RoomPictureProps = { readonly call: string; readonly item: string }

/** The picture of an item: the drawing that documents have, made of what everybody on the call may see. */
export function RoomPicture({ call, item }: RoomPictureProps): ReactNode {
  const answered = useAnswer('callPicture', { id: call, item })
  const picture = answered.status === 'ready' ? answered.answer : null
  const place = useRef<HTMLDivElement>(null)
  const svg = picture?.svg
  useEffect(() => {
    if (svg === undefined) return
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    place.current?.replaceChildren(document.importNode(documentElement, true))
  }, [svg])
  if (picture === null) return null
  return <div ref={place} className="room-picture" />
}
