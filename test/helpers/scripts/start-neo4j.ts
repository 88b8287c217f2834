import { Neo4jServer } from '../neo4j-server.ts'

/** Starts a server, says how it is reached, and stays until it is killed. */
const server = await Neo4jServer.start()
console.log('absent' in server ? server.absent : JSON.stringify(server.access))
setInterval(() => undefined, 60_000)
