import { assembleStarterMap } from '../../graph-schema/starter-map/assemble.ts'
import { printWithElectron } from '../../main/cli/print-with-electron.ts'
import { documentWorkbook } from '../../main/documents/document-workbook.ts'
import { withPdf } from '../../main/documents/openable-pdf.ts'
import { toPng } from '../../main/documents/to-png.ts'
import { hashText } from '../../shared/base/hash.ts'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import { printMarks } from '../../shared/briefing/print-marks.ts'
import { toDocx } from '../../shared/briefing/to-docx.ts'
import { toHtml } from '../../shared/briefing/to-html.ts'
import { answerQuestion } from '../../shared/contract/answer-question.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import { median, referenceWork, tell } from './figures.ts'

/** A briefing of at least 40 pages, both languages of the starter map: composed, then written in each of its forms. */
const map = assembleStarterMap(hashText)
const fresh = (): MapView => ({
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
})
const held = { to: 3_000, what: 'ms' }
const rounds = 5

for (const length of ['usual', 'full'] as const) {
  const compose = (): readonly BriefingDocument[] => {
    const view = fresh()
    return (['en', 'fr'] as const).map((language) => {
      const question = { language, asOf: '2026-11-23', scope: {}, audience: 'public' }
      const composed = answerQuestion('document', view, question, { kind: 'briefing', length })
      if (composed === null) throw new Error('no document')
      return composed
    })
  }
  const documents = compose()
  const printed = await timed(() => printWithElectron(toHtml(documents), printMarks(documents)))
  const pdf = printed.value.ok ? printed.value.value : undefined
  const pages =
    pdf === undefined
      ? undefined
      : await withPdf('briefing.pdf', new Uint8Array(pdf), (one) => Promise.resolve(one.numPages))
  process.stdout.write(
    `\nBriefing, length ${length}, both languages: ${pages?.ok === true ? `${pages.value} pages` : 'pages not counted, no Electron'}\n`,
  )
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    compose: () => Promise.resolve(compose()),
    HTML: () => Promise.resolve(toHtml(documents)),
    DOCX: () => toDocx(documents, toPng),
    XLSX: () => documentWorkbook(documents),
  }
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++)
    for (const [name, step] of Object.entries(steps))
      times.set(name, [...(times.get(name) ?? []), (await timed(step)).took])
  const of = (name: string) => median(times.get(name) ?? [])
  for (const name of Object.keys(steps)) tell(`  ${name}`, of(name), 'ms')
  tell('HTML, from the map to the file', of('compose') + of('HTML'), 'ms', held)
  tell('DOCX, from the map to the file', of('compose') + of('DOCX'), 'ms', held)
  tell('PDF, printed by Electron that starts for it', of('compose') + of('HTML') + printed.took, 'ms')
}
tell('this machine: reference work', median(Array.from({ length: 9 }, referenceWork)), 'ms')

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly took: number }> {
  const start = performance.now()
  const value = await work()
  return { value, took: performance.now() - start }
}
