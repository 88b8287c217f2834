import { describe, expect, it } from 'vitest'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import { DocumentAsked, documentKinds, sectionsAsked, sectionsOf } from '../../shared/briefing/kinds.ts'
import { questionOfDocument } from '../../shared/contract/document-question.ts'
import { ask } from '../helpers/ask.ts'
import { today, view } from './starter-answers.ts'

const compose = (asked: Omit<Parameters<typeof ask<'document'>>[2], 'kind'> = {}): BriefingDocument =>
  ask('document', view, { kind: 'briefing', ...asked }, { asOf: today })!
const headings = ({ blocks }: BriefingDocument, level = 2) =>
  blocks.flatMap((one) =>
    one.kind === 'heading' && one.level === level ? one.runs.map(({ text }) => text).join('') : [],
  )
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
    const all = headings(compose())
    expect(all).toHaveLength(sectionsOf.briefing.length)
    expect(headings(compose({ sections: ['gaps', 'purpose'] }))).toEqual([all[2], all[0]])
  })

  it('[DO1] a section reads the same alone and among the others', () => {
    const gapsOf = ({ blocks }: BriefingDocument) => {
      const from = blocks.findIndex((one) => one.kind === 'heading' && one.runs[0]?.text === 'Leading gaps')
      const to = blocks.findIndex((one, i) => i > from && one.kind === 'heading' && one.level === 2)
      return blocks
        .slice(from, to === -1 ? undefined : to)
        .map((one) => ('runs' in one ? one.runs.map(({ text }) => text).join('') : one.kind))
    }
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
