import { describe, expect, it } from 'vitest'
import { circulatedKinds } from '../../graph-schema/vocabularies/documents.ts'
import { isCirculatedKind } from '../../shared/briefing/circulated.ts'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import { DocumentAsked, documentKinds, sectionsAsked, sectionsOf } from '../../shared/briefing/kinds.ts'
import { questionOfDocument } from '../../shared/contract/document-question.ts'
import { translator } from '../../shared/language/translator.ts'
import { ask } from '../helpers/ask.ts'
import { headings, under } from '../helpers/document-text.ts'
import { today, view } from './starter-answers.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const compose = (asked: Omit<Parameters<typeof ask<'document'>>[2], 'kind'> = {}): BriefingDocument =>
  ask('document', view, { kind: 'briefing', ...asked }, { asOf: today })!
const rests = ({ blocks }: BriefingDocument) =>
  blocks.flatMap((one) => {
    const said =
      one.kind === 'paragraph' ? /^and (\d+) more in the map\.$/.exec(one.runs[0]?.text ?? '') : null
    return said === null ? [] : Number(said[1])
  })

describe('what is asked of a document', () => {
  it('[DO1] sections come in the order in which they are named, each once, and strange names are passed over', () => {
    expect(
      sectionsAsked('briefing', { sections: ['gaps', 'nonsense', 'purpose', 'gaps', 'agenda'] }),
    ).toEqual(['gaps', 'purpose'])
    for (const kind of documentKinds) {
      expect(sectionsAsked(kind, {})).toEqual(sectionsOf[kind])
      expect(sectionsAsked(kind, { sections: [] })).toEqual(sectionsOf[kind])
      expect(sectionsAsked(kind, { sections: ['nonsense'] })).toEqual(sectionsOf[kind])
    }
    const all = headings(compose(), 2)
    expect(all).toHaveLength(sectionsOf.briefing.length)
    expect(headings(compose({ sections: ['gaps', 'purpose'] }), 2)).toEqual([all[2], all[0]])
  })

  it('[DO1] a section reads the same alone and among the others', () => {
    const gapsOf = (document: BriefingDocument) => under(document, 'Leading gaps')
    expect(gapsOf(compose({ sections: ['gaps'] }))).toEqual(gapsOf(compose()))
  })

  it('[DO2] what is not printed is counted: printed and counted are the same sum at every length', () => {
    const sums = (['short', 'usual', 'full'] as const).map((length) => {
      const document = compose({ sections: ['overlaps', 'points'], length })
      return { printed: headings(document, 3).length, left: rests(document).reduce((a, b) => a + b, 0) }
    })
    const [short, usual, full] = sums
    expect(full!.left).toBe(0)
    expect(short!.printed).toBeLessThan(usual!.printed)
    expect(usual!.printed).toBeLessThan(full!.printed)
    for (const one of sums) expect(one.printed + one.left).toBe(full!.printed)
  })

  it('[DO5] what is circulated is called the same in the schema and in the window', () => {
    for (const { id, en, fr } of circulatedKinds)
      expect([en, fr].map(plain)).toEqual(
        (['en', 'fr'] as const).map((language) => plain(translator(language)(`documents:kinds.${id}`, {}))),
      )
    expect(documentKinds.filter((kind) => !isCirculatedKind(kind))).toEqual(['scenario'])
  })

  it('[DO3] a paper of a call is asked of what all who take part may see, and needs a call', () => {
    expect(questionOfDocument({ kind: 'briefing', length: 'short' })).toEqual({
      name: 'document',
      parameters: { kind: 'briefing', length: 'short' },
    })
    expect(questionOfDocument({ kind: 'record', of: ['call-a'], sections: ['actions'] })).toEqual({
      name: 'callPaper',
      parameters: { kind: 'record', id: 'call-a', sections: ['actions'] },
    })
    expect(questionOfDocument({ kind: 'package' })).toBeUndefined()
    expect(DocumentAsked.safeParse({ kind: 'memoir' }).success).toBe(false)
    expect(DocumentAsked.safeParse({ kind: 'agenda', of: ['No Id'] }).success).toBe(false)
  })
})
