import { describe, expect, it } from 'vitest'
import { readIati } from '../../../../shared/import/iati/read.ts'
import { countsOf, expectSound, nodeOf, said, typesOf } from '../../../helpers/statements.ts'

const file = (body: string, attributes = 'version="2.03" xml:lang="en" default-currency="CAD"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities ${attributes}>${body}</iati-activities>`
/** Text in pieces of so many characters, as a stream may cut it. */
function* pieces(text: string, size: number): Iterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const readText = (text: string, size = 1_000) =>
  said(readIati([{ file: 'gac.xml', chunks: pieces(text, size) }]))
const read = (...activities: readonly string[]) => readText(file(activities.join('\n')))

const activity = (id: string, inner = '', attributes = '') => `
  <iati-activity ${attributes}>
    <iati-identifier>CA-3-${id}</iati-identifier>
    <reporting-org ref="CA-3" type="10"><narrative>Global Affairs Canada</narrative><narrative xml:lang="fr">Affaires mondiales Canada</narrative></reporting-org>
    <title><narrative>Activity ${id}</narrative></title>
    ${inner}
  </iati-activity>`
const key = (id: string) => `iati:activity/CA-3-${id}`

describe('XML', () => {
  it('may be cut anywhere', async () => {
    const text = file(
      activity('1', `<description><narrative>Écoute &amp; <![CDATA[<aide>]]> 𝒳</narrative></description>`),
    )
    const whole = await readText(text, text.length)
    expect(nodeOf(whole, key('1')).properties['description']).toEqual({ en: 'Écoute & <aide> 𝒳' })
    for (const size of [1, 2, 3, 7]) expect((await readText(text, size)).all).toEqual(whole.all)
  })

  it('puts in no entity of a document type, and fetches nothing', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    ).join('')
    const doctype = `<!DOCTYPE x [<!ENTITY e0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % out SYSTEM "http://127.0.0.1:1/x">%out;${bomb}]>`
    const told = await readText(
      `${doctype}${file(activity('1', '<description><narrative>a &e12; b &file; c</narrative></description>')).replace(/<\?.*\?>\n/, '')}`,
    )
    expectSound(told)
    expect(nodeOf(told, key('1')).properties['description']).toEqual({ en: 'a &e12; b &file; c' })
    expect(countsOf(told)).toEqual({ entity: 2 })
  })

  it.each([
    ['cut off', file(activity('1') + activity('2')).slice(0, -200)],
    ['with tags that cross', file(`${activity('1')}<iati-activity><title></iati-activity>`)],
    ['with an attribute twice', file(`${activity('1')}<iati-activity a="1" a="2"/>`)],
    ['with text after its end', `${file(activity('1'))}<more/>`],
  ])('that is not well-formed says where, and keeps what came before: %s', async (_, text) => {
    const told = await readText(text)
    expectSound(told)
    expect(typesOf(told)['Initiative']).toBe(1)
    expect(told.rejected).toMatchObject([
      { code: 'import-iati:rejected.malformed', place: { file: 'gac.xml' } },
    ])
  })

  it.each(['', 'no xml at all', '<html><body/></html>', '{"a": 1}'])(
    'that holds no activity is rejected: %s',
    async (text) => {
      const told = await readText(text)
      expectSound(told)
      expect(told.nodes).toEqual([])
      expect(told.rejected).toHaveLength(1)
    },
  )

  it('nested without end, or with a text without end, is left out', async () => {
    const deep = `<iati-activity>${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}</iati-activity>`
    const told = await read(deep, activity('1'))
    expect(typesOf(told)['Initiative']).toBe(1)
    expect(told.rejected.map((one) => one.code)).toEqual(['import-iati:rejected.large'])

    let given = 0
    function* endless(): Iterable<string> {
      yield '<iati-activities><iati-activity><!-- '
      for (given = 0; given < 1_000; given += 1) yield 'x'.repeat(100_000)
    }
    const text = await said(readIati([{ file: 'gac.xml', chunks: endless() }]))
    expect(text.rejected.map((one) => one.code)).toEqual(['import-iati:rejected.endless'])
    expect(given).toBeLessThan(60)
  })

  it('is read by local names: prefixes do not count', async () => {
    const told = await readText(
      '<i:iati-activities xmlns:i="x"><i:iati-activity><i:iati-identifier>A-1</i:iati-identifier></i:iati-activity></i:iati-activities>',
    )
    expect(nodeOf(told, 'iati:activity/A-1').properties['name']).toEqual({ en: 'A-1' })
  })

  it('of 3,000 activities is held one at a time', async () => {
    let most = 0
    let held = 0
    function* many(): Iterable<string> {
      yield '<iati-activities>'
      for (let at = 0; at < 3_000; at += 1) {
        held += 1
        most = Math.max(most, held)
        yield activity(String(at))
      }
      yield '</iati-activities>'
    }
    let initiatives = 0
    for await (const one of readIati([{ file: 'gac.xml', chunks: many() }]).statements)
      if (one.kind === 'node' && one.type === 'Initiative') {
        initiatives += 1
        held -= 1
      }
    expect(initiatives).toBe(3_000)
    expect(most).toBeLessThan(10)
  })
})
