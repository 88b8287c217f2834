import type { TestProject } from 'vitest/node'
import { say } from '../../../build/scripts/setup/say.mjs'
import { Neo4jServer, type Neo4jAccess } from '../neo4j-server.ts'

/** The server that the tests of a run share, or why there is none. */
export type SharedServer = Neo4jAccess | { readonly absent: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: SharedServer
  }
}

/** Vitest calls it once, before the first test file of the project `hub`, and what it returns after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // for who works on these tests: one that is running, as `node …/start-neo4j.mjs` prints it
  const running = process.env['FOURFOLD_TEST_NEO4J']
  if (running !== undefined) {
    project.provide('neo4j', JSON.parse(running) as Neo4jAccess)
    return () => Promise.resolve()
  }
  const server = await Neo4jServer.start()
  if ('absent' in server) {
    say(`\nThe tests of the Neo4j hub are skipped: ${server.absent}.\n`)
    project.provide('neo4j', server)
    return () => Promise.resolve()
  }
  project.provide('neo4j', server.access)
  return () => server.remove()
}
