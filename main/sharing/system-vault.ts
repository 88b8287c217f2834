import { safeStorage } from 'electron'
import type { Vault } from '../files/hub-passwords.ts'

/** How Electron 33 does it, which has no other way yet (build/decisions/0002-electron-runtime.md). */
type OlderStorage = {
  readonly isEncryptionAvailable: () => boolean
  readonly encryptString: (text: string) => Buffer
  readonly decryptString: (bytes: Buffer) => string
}

/**
 * What the system keeps secrets with: Keychain, DPAPI, the keyring of a Linux desktop. Where a Linux desktop has none,
 * Electron would encrypt with a password that everybody knows (`basic_text`): that counts as none.
 */
export const systemVault: Vault = {
  isSafe: async () => {
    if (process.platform === 'linux' && hasNoKeyring()) return false
    return isNewer() ? safeStorage.isAsyncEncryptionAvailable() : older().isEncryptionAvailable()
  },
  encrypt: async (text) => (isNewer() ? safeStorage.encryptStringAsync(text) : older().encryptString(text)),
  decrypt: async (bytes) =>
    isNewer() ? (await safeStorage.decryptStringAsync(bytes)).result : older().decryptString(bytes),
}

function hasNoKeyring(): boolean {
  return ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
}

function isNewer(): boolean {
  return 'isAsyncEncryptionAvailable' in safeStorage
}

function older(): OlderStorage {
  return safeStorage
}
