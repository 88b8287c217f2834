import { SetupError } from './say.mjs'

/** Node 20.19 is the first 20 that lets CommonJS load ES modules, which several tools do. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupError(
    `Fourfold needs Node 20.19 or newer; this is Node ${process.versions.node}.\n` +
      'Install a current Node (its long-term support version will do), then run the same command again.',
  )
}
