// Vite bundles style sheets that are imported for their effect; they have no value.
declare module '*.css'
