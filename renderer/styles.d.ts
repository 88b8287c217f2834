// Vite bundles style sheets that are imported for their effect; they have no value.
declare module '*.css'

// Vite gives the address of a file that is not bundled
declare module '*?url' {
  const address: string
  export { address as default }
}
