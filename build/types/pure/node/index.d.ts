/**
 * Stands in for @types/node where code must stay pure (graph-schema, shared).
 * Some libraries say `/// <reference types="node" />` in their types; without this empty stand-in that one line
 * would bring `process` and `Buffer` back into every pure file.
 */
export {}
