import { useMemo, type KeyboardEvent, type ReactNode } from 'react'
import type { GraphView } from '../../../shared/view/shapes/records.ts'
import { isMarked } from '../../../shared/view/drawing/graph-look.ts'
import { IconButton } from '../../parts/button.tsx'
import { NodeShape } from '../../parts/node-shape.tsx'
import { nodeWords } from '../../parts/node-words.ts'
import { moveInList } from '../../parts/roving.ts'
import { useWords } from '../../session/words.ts'

type GraphListProps = {
  readonly graph: GraphView
  readonly highlighted: string | undefined
  readonly onSelect: (id: string) => void
  /** Joins a record to another one; undefined where the map may not be changed. */
  readonly onRelate: ((id: string) => void) | undefined
}

/** The same graph as a list: each node with what it is joined to, each edge that is a finding of its own. */
export function GraphList({ graph, highlighted, onSelect, onRelate }: GraphListProps): ReactNode {
  const { t } = useWords()
  const joined = useMemo(() => linesOf(graph), [graph])
  const findings = graph.edges.filter((edge) => /^(overlap|cross):/.test(edge.id))
  const names = new Map(graph.nodes.map((node) => [node.id, node.label] as const))
  const inOrder = graph.nodes.some((node) => node.id === highlighted) ? highlighted : graph.nodes[0]?.id
  return (
    <div className="graph-list" onKeyDown={moveInList}>
      {findings.length === 0 ? null : (
        <ul aria-label={t('graph.pairs')}>
          {findings.map((edge) => (
            <li key={edge.id}>
              <button
                type="button"
                data-roving=""
                tabIndex={edge.id === highlighted ? 0 : -1}
                aria-current={edge.id === highlighted ? 'true' : undefined}
                onClick={() => onSelect(edge.id)}
              >
                <span className={`line-swatch line-${edge.tone}`} />
                <span>
                  {names.get(edge.from)} · {names.get(edge.to)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul aria-label={t('graph.nodes')}>
        {graph.nodes.map((node) => (
          <li key={node.id} className="graph-list-node">
            <button
              type="button"
              data-roving=""
              aria-keyshortcuts={onRelate === undefined || node.recordId === null ? undefined : 'R'}
              onKeyDown={(event) => {
                if (!isPlainKey(event, 'r') || node.recordId === null || onRelate === undefined) return
                event.preventDefault() // the letter is not for the field that opens
                onRelate(node.id)
              }}
              tabIndex={node.id === inOrder ? 0 : -1}
              aria-current={node.id === highlighted ? 'true' : undefined}
              onClick={() => onSelect(node.id)}
            >
              <NodeShape shape={node.shape} isMarked={isMarked(node)} />
              <span>
                {node.label}
                <span className="muted">
                  {' '}
                  {[...nodeWords(node, t), ...(joined.get(node.id) ?? [])].join(' · ')}
                </span>
              </span>
            </button>
            {onRelate === undefined || node.recordId === null ? null : (
              <IconButton
                icon="link"
                label={t('views:relate.of', { name: node.label })}
                tabIndex={-1}
                onClick={() => onRelate(node.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function isPlainKey(event: KeyboardEvent, key: string): boolean {
  return event.key.toLowerCase() === key && !event.ctrlKey && !event.metaKey && !event.altKey
}

const linesShown = 3

/** "leads Program A": at most three of the edges of each node, in words. */
function linesOf(graph: GraphView): ReadonlyMap<string, readonly string[]> {
  const names = new Map(graph.nodes.map((node) => [node.id, node.shortLabel] as const))
  const lines = new Map<string, string[]>()
  for (const edge of graph.edges) {
    if (edge.label === '') continue
    const line = `${edge.label} → ${names.get(edge.to) ?? edge.to}`
    const known = lines.get(edge.from) ?? []
    if (known.length < linesShown) lines.set(edge.from, [...known, line])
  }
  return lines
}
