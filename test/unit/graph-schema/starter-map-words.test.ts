import { describe, it } from 'vitest'
import { expectNone, map, ourWords, records, textsOf } from '../../helpers/starter-map.ts'

describe('[starter map] words', () => {
  /** R21 in both languages, and the terms that are never used for trafficking. */
  const avoided =
    /(?<!\p{L})(fails?|failed|failing|lacks|lacking|paid twice|there (is|are) no|league table|échou(e|ent|é|er)|payée?s? deux fois|il n['’]y a (pas|aucune?)|il n['’]existe (pas|aucune?)|trafic humain|traite humaine)(?!\p{L})/iu

  it('[R21] are neutral', () => {
    const ofRelationships = map.relationships.flatMap((one) =>
      [...textsOf(one.properties['text'], 'text'), ...textsOf(one.properties['note'], 'note')].map(
        ([path, text]) => [`${one.from} ${one.type} ${one.to} ${path}`, text] as const,
      ),
    )
    const ofRecords = records.flatMap((node) =>
      ourWords(node).map(([path, text]) => [`${node.id} ${path}`, text] as const),
    )
    expectNone(
      [...ofRecords, ...ofRelationships]
        .filter(([, text]) => avoided.test(text))
        .map(([path, text]) => `${path}: “${String(avoided.exec(text)?.[0])}” in ${text.slice(0, 160)}`),
    )
  })

  it('[starter map] have no footnote digits glued to them', () => {
    // "20114" is 2011 with note 4, "2.451 million" is 2.45 with note 1, "trafficking12" a word with note 12
    const glued =
      /\b(19|20)\d{3}\b(?! ?(\$|dollars))|\b\d+\.\d{3,} ?(m|b)illion|\p{Ll}{4,}\d{1,2}\b(?!\.\p{L})/u
    expectNone(
      records.flatMap((node) =>
        ourWords(node)
          .filter(([, text]) => glued.test(text))
          .map(
            ([path, text]) => `${node.id} ${path}: ${String(glued.exec(text)?.[0])} in ${text.slice(0, 120)}`,
          ),
      ),
    )
  })
})
