import { engineClient } from '../../main/engine/engine-client.ts'
import { serveEngine } from '../../main/engine/serve-engine.ts'
import { hubReplies, type HubReply, type HubRequest } from '../../main/hub/hub-messages.ts'
import { serveImport } from '../../main/importing/serve-import.ts'
import { serveRoom } from '../../main/reading-room/serve-room.ts'
import { serveHub } from '../../main/hub/serve-hub.ts'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { SyncStep } from '../../shared/contract/hub-state.ts'

/** A map as the engine process serves it, with its hub, by messages that are copied as between processes. */
export function servedMap(onRevised: (revision: number) => void = () => undefined) {
  const steps: SyncStep[] = []
  /** All that the engine process said, as text. */
  const said: string[] = []
  const serve = serveEngine(
    (message) => {
      said.push(JSON.stringify(message))
      setImmediate(() => client.heard(structuredClone(message)))
    },
    'process',
    serveHub((step) => steps.push(step)),
    serveImport(() => undefined),
    serveRoom(() => undefined),
  )
  const client = engineClient(
    (message) => setImmediate(() => serve(structuredClone(message))),
    ({ revision }) => onRevised(revision),
  )
  return {
    request: client.request,
    hub: async <R extends HubRequest>(request: R): Promise<Outcome<HubReply<R['kind']>>> => {
      const outcome = await client.request(request)
      return outcome.ok ? done(hubReplies[request.kind].parse(outcome.value) as HubReply<R['kind']>) : outcome
    },
    steps,
    said,
  }
}
