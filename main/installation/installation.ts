import type { Author } from '../../shared/commands/author.ts'
import { defaultAuthor } from './author.ts'
import { dataFolder } from './data-folder.ts'
import { openKeyPair, type KeyPair } from './key-pair.ts'
import { replicaMemory, type ReplicaMemory } from './replica-memory.ts'

/** What this installation brings to every map that it opens. */
export type Installation = {
  readonly folder: string
  /** Undefined where no key can be kept: work goes on unsigned. */
  readonly keys: KeyPair | undefined
  readonly memory: ReplicaMemory
  /** The stored author, else the system's user. */
  readonly author: () => Author
}

/** Opens the installation in a folder, by default that of the person. Cost: reads one small file. */
export function openInstallation(folder: string = dataFolder()): Installation {
  return {
    folder,
    keys: openKeyPair(folder),
    memory: replicaMemory(folder),
    author: () => defaultAuthor(folder),
  }
}
