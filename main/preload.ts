import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channelNames, eventNames, type PreloadApi } from '../shared/contract/channel-names.ts'

/**
 * The only thing that the page gets of Electron: named channels, named events, the path of a dropped file. What is
 * not in the contract does not pass; payloads are parsed in main/ipc and in renderer/bridge.
 */
const api: PreloadApi = {
  invoke: (channel, input) => {
    if (!channelNames.has(channel)) return Promise.reject(new Error(`no channel ${channel}`))
    return ipcRenderer.invoke(channel, input)
  },
  on: (event, listener) => {
    if (!eventNames.has(event)) throw new Error(`no event ${event}`)
    const forward = (_: unknown, payload: unknown): void => listener(payload)
    ipcRenderer.on(event, forward)
    return () => {
      ipcRenderer.removeListener(event, forward)
    }
  },
  pathOfFile: (file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]),
  platform: process.platform,
}

contextBridge.exposeInMainWorld('fourfold', api)
