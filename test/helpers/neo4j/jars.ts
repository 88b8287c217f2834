import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../../../build/scripts/setup/places.mjs'
import { run } from '../../../build/scripts/setup/run.mjs'

/** The server that the tests stand on: the lowest that Fourfold speaks with, the real Community edition. */
const neo4jVersion = '5.26.0'
const oldestJava = 17

/** What starts a server, or why there can be none on this machine. */
export type Neo4jProgram = { readonly java: string; readonly classPath: string } | { readonly absent: string }

/**
 * Looks for Java and for the server's jars, and fetches the jars by Maven where they are missing.
 * Cost: 0.2 s; the first time on a machine about 12 s and 125 MB.
 * Errors: none is thrown; what is missing is said, so that the tests are skipped with a reason.
 */
export async function findNeo4j(): Promise<Neo4jProgram> {
  const home = process.env['JAVA_HOME']
  const java = home === undefined ? 'java' : join(home, 'bin', 'java')
  const { code, output } = await run(java, ['-version'], { output: 'keep' })
  if (code !== 0) return { absent: `no Java was found (${java})` }
  const version = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1])
  if (!(version >= oldestJava))
    return { absent: `Java ${version} is older than the ${oldestJava} that Neo4j needs` }

  const folder = join(cacheFolder(), `neo4j-${neo4jVersion}`)
  const jars = join(folder, 'lib')
  if (!existsSync(jars)) {
    const problem = await fetchJars(folder, jars)
    if (problem !== undefined) return { absent: problem }
  }
  return { java, classPath: join(jars, '*') }
}

/** Into a folder beside, renamed when it is whole: a torn download is never taken for the server. */
async function fetchJars(folder: string, jars: string): Promise<string | undefined> {
  const part = `${jars}-${process.pid}`
  mkdirSync(part, { recursive: true })
  try {
    const pom = join(part, 'pom.xml')
    writeFileSync(pom, pomXml)
    const words = ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime']
    const { code, output } = await run('mvn', [...words, `-DoutputDirectory=${join(part, 'lib')}`], {
      output: 'keep',
      cwd: folder,
    })
    if (code === 127) return 'its jars are not on this machine, and Maven, which fetches them, is missing'
    if (code !== 0) return `Maven could not fetch its jars: ${lastLine(output)}`
    if (!existsSync(jars)) renameSync(join(part, 'lib'), jars)
    return readdirSync(jars).length > 0 ? undefined : 'Maven fetched no jars'
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

const lastLine = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.includes('ERROR'))
    .at(0) ?? output.trim().slice(-300)

const dependency = (group: string, artifact: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${neo4jVersion}</version></dependency>`

const pomXml = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>ca.fourfold</groupId><artifactId>test-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j.app', 'neo4j-server')}
    ${dependency('org.neo4j', 'neo4j')}
  </dependencies>
</project>
`
