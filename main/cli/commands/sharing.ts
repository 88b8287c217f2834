import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import { streamsOfHub } from '../../../shared/state/hub-audience.ts'
import type { Engine } from '../../engine/engine.ts'
import type { AuthorOfMap } from '../../hub/authors.ts'
import type { HubConnection } from '../../hub/connection.ts'
import type { Synced } from '../../hub/sync.ts'
import { questionOf, withMap, withMapToWrite } from '../ask.ts'
import type { CliCommand, Invocation, Printed } from '../command.ts'
import { progressOn } from '../progress.ts'
import { sentenceOf } from '../sentences.ts'
import { columns, scopeInWords } from '../text.ts'
import { conflictData, conflictsInWords, conflictsNow } from './conflict-lines.ts'

const passwordVariable = 'FOURFOLD_HUB_PASSWORD'

export const sync: CliCommand = {
  name: 'sync',
  usage:
    'sync MAP --hub bolt://HOST:7687 --user USER [--database D] [--audience fpt] [--hold-new-authors] [--json]',
  operands: ['MAP'],
  options: ['hub', 'user', 'database', 'hold-new-authors'],
  required: ['hub', 'user'],
  heeds: ['json', 'language', 'audience'],
  run: async (invocation) => {
    const mayNot = audienceRefused(invocation.options.audience)
    if (mayNot !== undefined) return mayNot
    return withMapToWrite(invocation, (engine) =>
      withHub(invocation, (hub) => syncAndTell(invocation, engine, hub)),
    )
  },
}

export const clone: CliCommand = {
  name: 'clone',
  usage: 'clone MAP --hub bolt://HOST:7687 --user USER [--database D] [--scope key=id[,id]…] [--json]',
  operands: ['MAP'],
  options: ['hub', 'user', 'database'],
  required: ['hub', 'user'],
  heeds: ['json', 'language', 'scope'],
  run: (invocation) =>
    withHub(invocation, async (hub) => {
      const { operands, options, t } = invocation
      const [path = ''] = operands
      const { cloneMap } = await import('../../hub/clone.ts')
      const progress = progressOn(invocation.stderr)
      const { scope } = options
      const cloned = await cloneMap(path, hub, {
        scope,
        onProgress: ({ doing, count, of }) => {
          progress.show(t(`hub:progress.${doing}`, { count, of }))
        },
      })
      progress.end()
      if (!cloned.ok) return cloned
      const { synced, nodes, relationships } = cloned.value
      const counts = { path, received: synced.received, nodes, relationships, audience: synced.hub.audience }
      const address = hub.where.address.text
      const isPart = Object.keys(scope).length > 0
      return done({
        code: synced.broken.length > 0 ? 3 : 0,
        data: { ...counts, ...(isPart && { holds: scope }), broken: synced.broken },
        text: [
          t('hub:cloned', { ...counts, address }),
          ...(isPart ? [t('hub:holds', { scope: scopeInWords(scope) })] : []),
          ...linesOf(synced, invocation),
        ].join('\n'),
      })
    }),
}

export const authors: CliCommand = {
  name: 'authors',
  usage: 'authors MAP [--accept KEY] [--json]',
  operands: ['MAP'],
  options: ['accept'],
  heeds: ['json', 'language'],
  run: async (invocation) => {
    const { options, t } = invocation
    const { authorsOf } = await import('../../hub/authors.ts')
    const { acceptKey } = await import('../../hub/memory.ts')
    if (options.accept === undefined)
      return withMap(invocation, (engine) => done(authorsTold(invocation, authorsOf(engine.exchange))))
    const said = options.accept
    return withMapToWrite(invocation, (engine) => {
      if (engine.readOnly !== undefined) return refused('map-read-only', { path: engine.path }, 'F4')
      const wanted = said === 'unsigned' ? null : said.toLowerCase()
      const author = authorsOf(engine.exchange).find(({ key }) => key === wanted)
      if (author === undefined) return refused('author-unknown', { key: said }, 'N6')
      acceptKey(engine.exchange, wanted ?? '')
      const told = authorsTold(invocation, authorsOf(engine.exchange))
      return done({ ...told, text: t('hub:authors.accepted', { key: said }) })
    })
  },
}

function authorsTold({ t }: Invocation, all: readonly AuthorOfMap[]): Printed {
  const rows = all.map(({ key, name, organization, transactions, status }) => [
    [name, organization ?? ''].filter((one) => one !== '').join(' · '),
    t(`hub:authors.status.${status}`),
    String(transactions),
    key ?? t('hub:authors.unsigned'),
  ])
  const text = rows.length === 0 ? t('hub:authors.none') : columns(rows, [2])
  return { data: all, text }
}

/** What no hub can be for is wrong usage, before anybody is asked. */
function audienceRefused(audience: string | undefined): Outcome<never> | undefined {
  if (audience === undefined) return undefined
  const streams = streamsOfHub(audience)
  if (streams.ok) return undefined
  const known = String(streams.refusal.params['known'])
  return refused('option-value-unknown', { option: '--audience', value: audience, known })
}

/** Connects with the password of the environment, and gives the connection back whatever happens. */
async function withHub(
  { options }: Invocation,
  work: (hub: HubConnection) => Promise<Outcome<Printed>>,
): Promise<Outcome<Printed>> {
  const password = process.env[passwordVariable] ?? ''
  if (password === '') return refused('hub-password-missing', {}, 'N1')
  const { connectHub } = await import('../../hub/connection.ts') // the driver, where it is needed
  const { hub: address = '', user = '', database } = options
  const connected = await connectHub({ address, user, password, database })
  if (!connected.ok) return connected
  try {
    return await work(connected.value)
  } finally {
    await connected.value.close()
  }
}

async function syncAndTell(
  invocation: Invocation,
  engine: Engine,
  hub: HubConnection,
): Promise<Outcome<Printed>> {
  const { options, t } = invocation
  const { syncMap } = await import('../../hub/sync.ts')
  const progress = progressOn(invocation.stderr)
  const synced = await syncMap(engine, hub, {
    audience: options.audience,
    holdNewAuthors: options.holdNewAuthors,
    onProgress: ({ doing, count, of }) => {
      progress.show(t(`hub:progress.${doing}`, { count, of }))
    },
  })
  progress.end()
  if (!synced.ok) return synced
  const { sent, received, newKeys, waiting, broken, notices, hub: node } = synced.value
  // the audience that was named is the hub's: here stands what the owner has to settle
  const standing = await conflictsNow(engine, { ...questionOf(invocation), audience: 'own' })
  if (!standing.ok) return standing
  const conflicts = standing.value
  const { authorsOf } = await import('../../hub/authors.ts')
  const names = new Map(authorsOf(engine.exchange).map(({ key, name }) => [key, name]))
  const newAuthors = newKeys.map((key) => ({ key, name: names.get(key) ?? '' }))
  const told = notices.map((one) => sentenceOf(one, invocation.language))
  const address = hub.where.address.text
  const needsALook = conflicts.length + waiting.length + broken.length + notices.length > 0
  return done({
    code: needsALook ? 3 : 0,
    data: {
      sent,
      received,
      conflicts: conflicts.map(conflictData),
      audience: node.audience,
      ...(newAuthors.length > 0 ? { newAuthors } : {}),
      ...(waiting.length > 0 ? { waiting } : {}),
      ...(broken.length > 0 ? { broken } : {}),
      ...(told.length > 0 ? { notices: told } : {}),
    },
    text: [
      t('hub:synced', { address, audience: node.audience, sent, received }),
      ...told,
      ...newAuthors.map((one) => t('hub:newAuthor', one)),
      ...linesOf(synced.value, invocation),
      ...conflictsInWords(conflicts, invocation),
    ].join('\n'),
  })
}

/** Who waits, and what was not taken. */
function linesOf({ waiting, broken }: Synced, { t }: Invocation): readonly string[] {
  return [
    ...waiting.map(({ key, name, transactions }) =>
      t('hub:waiting', { count: transactions, name, key: key === '' ? 'unsigned' : key }),
    ),
    ...broken.map(({ replica, seq, fault, author }) =>
      t('hub:broken', {
        replica,
        seq,
        author: author === undefined ? '' : ` (${author})`,
        fault: t(`hub:faults.${fault}`),
      }),
    ),
  ]
}
