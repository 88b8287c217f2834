import { connect, createServer, type Server, type Socket } from 'node:net'

/** The COMMIT message of Bolt: a structure without fields, of the signature 0x12, in a chunk of two bytes. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/**
 * A way to a server that can be cut: before a commit reaches it, or after, so that its answer is lost.
 * Source: Bolt protocol, https://neo4j.com/docs/bolt/current/bolt/message/.
 */
export class CuttingProxy {
  /** What happens to the next commit. */
  cutNext: 'before-commit' | 'after-commit' | undefined
  cuts = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  private constructor(port: number) {
    this.#server = createServer((client) => {
      const server = connect({ host: '127.0.0.1', port })
      for (const socket of [client, server]) {
        this.#sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          client.destroy()
          server.destroy()
          this.#sockets.delete(socket)
        })
      }
      server.on('data', (bytes) => client.write(bytes))
      client.on('data', (bytes) => {
        if (this.cutNext === undefined || !bytes.includes(commit)) {
          server.write(bytes)
          return
        }
        const cut = this.cutNext
        this.cutNext = undefined
        this.cuts += 1
        if (cut === 'before-commit') {
          client.destroy()
          return
        }
        server.removeAllListeners('data')
        server.once('data', () => client.destroy()) // the server has committed; nobody hears of it
        server.write(bytes)
      })
    })
  }

  static async to(uri: string): Promise<{ readonly proxy: CuttingProxy; readonly uri: string }> {
    const proxy = new CuttingProxy(Number(new URL(uri).port))
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.#server.address() as { port: number }
    return { proxy, uri: `bolt://127.0.0.1:${port}` }
  }

  /** Ends all connections that stand now; new ones go through. */
  cutAll(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Nobody answers there any more, until `back`. */
  async away(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.cutAll()
    await closed
  }

  async back(uri: string): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(Number(new URL(uri).port), '127.0.0.1', resolve))
  }

  close(): void {
    this.cutAll()
    this.#server.close()
  }
}
