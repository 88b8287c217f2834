import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { joins } from '../../../graph-schema/define-relationship-type.ts'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { nodeType, relationshipType } from '../../../graph-schema/registry.ts'
import {
  assembleStarterMap,
  assembleVocabularies,
  type StarterNode,
} from '../../../graph-schema/starter-map/assemble.ts'
import { recordFiles } from '../../../graph-schema/starter-map/record-files.ts'
import { termTypes } from '../../../graph-schema/relationship-types/measure-types.ts'
import {
  byId,
  digest,
  expectNone,
  linksFrom,
  map,
  ofType,
  ourWords,
  records,
  textsOf,
} from '../../helpers/starter-map.ts'

const folder = new URL('../../../graph-schema/starter-map/', import.meta.url)
const fixtures = new URL('../../fixtures/starter-map/', import.meta.url)

describe('[starter map] files', () => {
  it('[starter map] lists every data file of every folder', () => {
    const listed = Object.entries(recordFiles).map(([name, files]) => [name, files.length])
    const found = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => {
        const files = readdirSync(new URL(`${entry.name}/`, folder)).filter((name) => name.endsWith('.ts'))
        const holdsRecords = (name: string) =>
          readFileSync(new URL(`${entry.name}/${name}`, folder), 'utf8').includes('export const records')
        return [entry.name, files.filter(holdsRecords).length]
      })
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(found.filter(([, count]) => count !== 0)))
  })
})

describe('[starter map] records', () => {
  it('[starter map] agree with the schema of their type', () => {
    expectNone(
      map.nodes.flatMap((node) => {
        const parsed = nodeType(node.type)?.schema.safeParse(node.properties)
        if (parsed === undefined) return [`${node.id}: unknown type ${node.type}`]
        return parsed.success ? [] : [`${node.id}: ${JSON.stringify(parsed.error.issues)}`]
      }),
    )
  })

  it('[starter map] have an id of their own, unique over nodes and relationships', () => {
    const seen = new Set<string>()
    expectNone(
      [...map.nodes, ...map.relationships].flatMap(({ id }) => {
        const problem = !RecordId.safeParse(id).success ? 'not an id' : seen.has(id) ? 'twice' : undefined
        seen.add(id)
        return problem === undefined ? [] : [`${id}: ${problem}`]
      }),
    )
  })

  it('[starter map] cite at least one source, each with a locator', () => {
    expectNone(
      records
        .filter((node) => node.type !== 'Source')
        .flatMap((node) => {
          const cites = linksFrom(node.id, 'CITES')
          if (cites.length === 0) return [`${node.id}: cites nothing`]
          return cites
            .filter((one) => typeof one.properties['locator'] !== 'string')
            .map((one) => `${node.id}: no locator in ${one.to}`)
        }),
    )
  })

  it('[starter map] use at least one of the sources that they cite (R41)', () => {
    expectNone(
      records
        .filter((node) => node.type !== 'Source' && linksFrom(node.id, 'CITES').length > 0)
        .filter((node) => linksFrom(node.id, 'CITES').every((one) => one.properties['isUsed'] === false))
        .map((node) => node.id),
    )
  })

  it('[R37] have a short name, and a status for each language of it', () => {
    expectNone(
      records.flatMap((node) => {
        const name = (node.properties['name'] ?? {}) as Readonly<Record<string, string>>
        const status = (node.properties['nameStatus'] ?? {}) as Readonly<Record<string, unknown>>
        return ['en', 'fr'].flatMap((language) => {
          const words = name[language]
          if (words === undefined) {
            const known = status[language] === 'unknown' || status[language] === 'none-exists'
            return known
              ? []
              : [`${node.id}: no ${language} name and status ${JSON.stringify(status[language])}`]
          }
          const problems =
            words.length > 90 && status[language] !== 'official' && node.type !== 'Source'
              ? [`${node.id}: ${language} name of ${String(words.length)}`]
              : []
          return status[language] === undefined
            ? [...problems, `${node.id}: no status of the ${language} name`]
            : problems
        })
      }),
    )
  })

  it('[R28] are all public', () => {
    expectNone(map.nodes.filter((node) => node.properties['handling'] !== 'public').map((node) => node.id))
  })

  it('[R18] score nothing: every interaction is a candidate with its two ends', () => {
    expectNone(
      ofType('Interaction').flatMap((node) => {
        const roles = new Set(linksFrom(node.id, 'ACTS').map((one) => one.properties['role']))
        const isOpen = node.properties['score'] === null && node.properties['status'] === 'candidate'
        return isOpen && roles.has('source') && roles.has('target') ? [] : [node.id]
      }),
    )
  })

  it('[R10] have findings with a kind and a grade, about something', () => {
    expectNone(
      ofType('Finding')
        .filter(
          (node) =>
            node.properties['kind'] === undefined ||
            node.properties['grade'] === undefined ||
            linksFrom(node.id, 'ABOUT').length === 0,
        )
        .map((node) => node.id),
    )
  })

  it('[R17] have money that says what it is, and whose or for what; an amount that is not stated has no nature', () => {
    const wholes = new Set(map.relationships.filter((one) => one.type === 'PART_OF').map((one) => one.to))
    expectNone(
      ofType('Allocation')
        .filter((node) => {
          const stated = ['amount', 'currency', 'per', 'basis'].filter(
            (name) => node.properties[name] !== undefined,
          )
          const isWhole =
            stated.length === 4 ||
            (stated.length === 0 && /amount not stated/.test(textsOf(node.properties['name'], '').join()))
          const ends = [...linksFrom(node.id, 'PAYS_FROM'), ...linksFrom(node.id, 'PAYS_TO')]
          return !isWhole || (ends.length === 0 && !wholes.has(node.id))
        })
        .map((node) => node.id),
    )
  })

  it('[R25] tell no place of a shelter, no address and no private number', () => {
    const sheltering = new Set(['activity-emergency-shelter', 'activity-protective-custody-minors'])
    expectNone([
      ...ofType('Service')
        .filter((node) => linksFrom(node.id, 'DOES').some((one) => sheltering.has(one.to)))
        .filter((node) => node.properties['locationPrecision'] !== 'undisclosed')
        .map((node) => `${node.id}: the place of a shelter`),
      ...records
        .filter((node) => node.type !== 'Source')
        .flatMap((node) =>
          ourWords(node)
            .filter(([, text]) => /\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/.test(text))
            .map(([path, text]) => `${node.id} ${path}: ${text}`),
        ),
    ])
  })

  it('[R22] code no minor as selling sexual services', () => {
    expectNone(
      records
        .filter((node) =>
          linksFrom(node.id, 'SERVES').some((one) => one.to === 'population-sell-sexual-services'),
        )
        .filter((node) => linksFrom(node.id, 'SERVES').some((one) => one.to === 'population-minors'))
        .map((node) => node.id),
    )
  })
})

describe('[starter map] relationships', () => {
  const joined = map.relationships.map((one) => ({
    one,
    type: relationshipType(one.type),
    from: byId.get(one.from),
    to: byId.get(one.to),
  }))

  it('[starter map] end at records that are there', () => {
    expectNone(
      joined.flatMap(({ one, from, to }) => [
        ...(from === undefined ? [`${one.from} is missing: ${one.type} to ${one.to}`] : []),
        ...(to === undefined ? [`${one.to} is missing: ${one.type} from ${one.from}`] : []),
      ]),
    )
  })

  it('[starter map] join what the schema lets them join', () => {
    expectNone(
      joined.flatMap(({ one, type, from, to }) => {
        if (from === undefined || to === undefined) return []
        const isAllowed = type !== undefined && joins(type, from.type, to.type)
        return isAllowed ? [] : [`${one.from} (${from.type}) ${one.type} ${one.to} (${to.type})`]
      }),
    )
  })

  it('[starter map] have the properties of their type', () => {
    expectNone(
      joined.flatMap(({ one, type }) => {
        const parsed = type?.schema.safeParse(one.properties)
        return parsed?.success === true
          ? []
          : [`${one.from} ${one.type} ${one.to}: ${JSON.stringify(parsed?.error.issues)}`]
      }),
    )
  })

  it('[starter map] are written once', () => {
    const seen = new Set<string>()
    expectNone(
      map.relationships.flatMap((one) => {
        const key = `${one.from} ${one.type} ${one.to} ${one.type === 'CITES' || one.type === 'RELATED_TO' ? JSON.stringify(one.properties) : ''}`
        const isAgain = seen.has(key)
        seen.add(key)
        return isAgain ? [key] : []
      }),
    )
  })

  it('[starter map] keep a commitment in one objective', () => {
    expectNone(
      ofType('Commitment')
        .filter(
          (node) =>
            linksFrom(node.id, 'PART_OF').filter((one) => byId.get(one.to)?.type === 'Objective').length > 1,
        )
        .map((node) => node.id),
    )
  })

  it('[starter map] have ids that come from type, ends and occurrence', () => {
    const [first] = map.relationships.filter((one) => one.type === 'BORDERS')
    expect(first).toMatchObject({ from: 'jurisdiction-ab', to: 'jurisdiction-bc' })
    const expected = `rel-${digest('BORDERS|jurisdiction-ab|jurisdiction-bc|0').slice(0, 20)}`
    expect(first?.id).toBe(expected)
    expect(assembleStarterMap(digest)).toEqual(map)
  })
})

describe('[starter map] sources', () => {
  it('[R38] have a grade', () => {
    expectNone(
      ofType('Source')
        .filter((node) => node.properties['grade'] === undefined)
        .map((node) => node.id),
    )
  })

  it('[starter map] are all cited', () => {
    const cited = new Set(map.relationships.filter((one) => one.type === 'CITES').map((one) => one.to))
    expectNone(
      ofType('Source')
        .filter((node) => !cited.has(node.id))
        .map((node) => node.id),
    )
  })

  it('[R10] stand once: two at one address share their document', () => {
    const byAddress = new Map<string, StarterNode[]>()
    for (const node of ofType('Source')) {
      const address = node.properties['address']
      if (typeof address !== 'string') continue
      const plain = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
      byAddress.set(plain, [...(byAddress.get(plain) ?? []), node])
    }
    expectNone(
      [...byAddress].flatMap(([address, nodes]) => {
        const documents = new Set(nodes.map((node) => node.properties['document'] ?? node.id))
        return documents.size > 1 ? [`${nodes.map((node) => node.id).join(', ')}: ${address}`] : []
      }),
    )
  })

  it('[starter map] are counted', () => {
    const counts = new Map<string, number>()
    for (const one of map.relationships) {
      if (one.type === 'CITES') counts.set(one.to, (counts.get(one.to) ?? 0) + 1)
    }
    const byType = new Map<string, number>()
    for (const node of map.nodes) byType.set(node.type, (byType.get(node.type) ?? 0) + 1)
    const inOrder = (entries: ReadonlyMap<string, number>) =>
      [...entries]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([id, n]) => `${String(n).padStart(5)} ${id}`)
    console.log(['nodes by type', ...inOrder(byType), 'citations by source', ...inOrder(counts)].join('\n'))
    expect(counts.size).toBeGreaterThan(100)
  })
})

describe('[starter map] facts', () => {
  const files = readdirSync(fixtures).filter((name) => /^facts-.*\.json$/.test(name))

  it.each(files)('[starter map] of %s stand on records that are there', (name) => {
    const lists = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as Readonly<
      Record<string, Readonly<Record<string, readonly string[]>>>
    >
    expectNone(
      Object.entries(lists).flatMap(([list, facts]) =>
        Object.entries(facts).flatMap(([line, ids]) => {
          if (ids.length === 0) return [`${list} ${line}: no record`]
          return ids.filter((id) => !byId.has(id)).map((id) => `${list} ${line}: ${id} is missing`)
        }),
      ),
    )
  })
})

describe('[starter map] vocabularies alone', () => {
  it('[starter map] are what an empty map begins with', () => {
    const empty = assembleVocabularies(digest)
    expect(new Set(empty.nodes.map((node) => node.type))).toEqual(new Set(termTypes))
    expect(empty.nodes.length).toBe(map.nodes.length - records.length)
    const ids = new Set(empty.nodes.map((node) => node.id))
    expectNone(
      empty.relationships
        .filter((one) => !ids.has(one.from) || !ids.has(one.to))
        .map((one) => `${one.from} ${one.type} ${one.to}`),
    )
    expect(new Set(empty.relationships.map((one) => one.type))).toEqual(
      new Set(['BROADER', 'BORDERS', 'CORRIDOR']),
    )
  })
})

describe('[starter map] verification', () => {
  it('[R1] takes the newest source that shows a record in force', () => {
    const verified = (id: string) => byId.get(id)?.properties['verifiedOn']
    expect(verified('qc-eilp')).toBe('2025-03-01')
    // a source that is not used, one that gives only a name and one dated after the end show nothing of the kind
    expect(verified('allocation-qc-plan-2021')).toBe('2022-12-07')
    expect(verified('qc-strategy-2016')).toBe('2017-11-14')
  })
})
