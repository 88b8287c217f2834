import type { TestProject } from 'vitest/node'
import { say } from '../../../build/scripts/setup/say.mjs'
import { Neo4jServer, type Neo4jAccess } from '../neo4j-server.ts'

/** The servers that the tests of a run share, one a worker, or why there are none. */
export type SharedServers = readonly [Neo4jAccess, ...Neo4jAccess[]] | { readonly absent: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: SharedServers
  }
}

/** Vitest calls it once, before the first test file of the project `hub`, and what it returns after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // for who works on these tests: one that is running, as `node …/start-neo4j.mjs` prints it
  const running = process.env['FOURFOLD_TEST_NEO4J']
  if (running !== undefined) {
    project.provide('neo4j', [JSON.parse(running) as Neo4jAccess])
    return () => Promise.resolve()
  }
  const first = await Neo4jServer.start() // obtains the program where it is not there yet
  if ('absent' in first) {
    say(`\nThe tests of the Neo4j hub are skipped: ${first.absent}.\n`)
    project.provide('neo4j', first)
    return () => Promise.resolve()
  }
  const others: Neo4jServer[] = []
  for (let worker = 2; worker <= project.config.maxWorkers; worker++) {
    const other = await Neo4jServer.start()
    if (other instanceof Neo4jServer) others.push(other)
  }
  project.provide('neo4j', [first.access, ...others.map(({ access }) => access)])
  return async () => void (await Promise.all([first, ...others].map((each) => each.remove())))
}
