import { allowedPackages, sharedFolders } from './layers.mjs'

/**
 * The rules of build/layers/layers.mjs for dependency-cruiser. A comment says what to do instead: it is what a person
 * reads when the check goes red.
 *
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 */

/** @param {readonly string[]} names */
function inModules(names) {
  return `(^|/)node_modules/(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})/`
}

/** @type {Rule[]} */
const folders = [
  {
    name: 'graph-schema-stands-alone',
    comment:
      'graph-schema says what can be on a map and imports zod only. Move what needs more into shared/.',
    from: { path: '^graph-schema/' },
    to: { path: '^(shared|main|renderer|build|test)/' },
  },
  {
    name: 'shared-is-pure',
    comment:
      'shared says what is true, for every environment. Pass the effect in as an argument, or move it to main/.',
    from: { path: '^shared/' },
    to: { path: '^(main|renderer|build|test)/' },
  },
  {
    name: 'main-never-window',
    comment: 'main and renderer meet only in shared/contract. Put what both need into shared/.',
    from: { path: '^main/' },
    to: { path: '^(renderer|build|test)/' },
  },
  {
    name: 'window-never-main',
    comment: 'The window asks through renderer/bridge and shared/contract; it never imports main/.',
    from: { path: '^renderer/' },
    to: { path: '^(main|build|test)/' },
  },
  {
    name: 'build-never-the-app',
    comment: 'Scripts may read graph-schema and shared (to generate pages), never main or renderer.',
    from: { path: '^build/' },
    to: { path: '^(main|renderer|test)/' },
  },
]

/** Within shared a folder imports only those above it in the list. */
const upwards = sharedFolders.slice(0, -1).map((folder, index) => {
  const later = sharedFolders.slice(index + 1)
  return {
    name: `shared-${folder}-looks-down`,
    comment:
      `shared/${folder} may import ${sharedFolders.slice(0, index + 1).join(', ')} and graph-schema. ` +
      'Move the shared piece down to the lowest folder that needs it, or turn the call round.',
    from: { path: `^shared/${folder}/` },
    to: { path: `^shared/(${later.join('|')})/` },
  }
})

const packages = Object.entries(allowedPackages).map(([layer, names]) => ({
  name: `${layer}-packages`,
  comment:
    `${layer} imports only the packages listed for it in build/layers/layers.mjs. Use one of those, ` +
    'or add the package there with a decision in build/decisions/.',
  from: { path: `^${layer}/` },
  to: { path: '(^|/)node_modules/', pathNot: inModules(names) },
}))

/** @type {Rule[]} */
const environments = [
  {
    name: 'pure-layers-without-node',
    comment:
      'graph-schema, shared and renderer run without Node. Do the effect in main/ and pass its result.',
    from: { path: '^(graph-schema|shared|renderer)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'cytoscape-only-in-canvas',
    comment:
      'Only renderer/canvas draws with Cytoscape, so that it can be loaded late and replaced. Use its parts. (A bench compares it with Cytoscape as it comes.)',
    from: { path: '^', pathNot: '^(renderer/canvas/|test/bench/)' },
    to: { path: '(^|/)node_modules/cytoscape/' },
  },
]

/** @type {Rule[]} */
const wholeGraph = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or want a third below both.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment:
      'Nothing imports this file and it imports nothing: delete it, or import it where it is meant to be used.',
    from: { orphan: true, pathNot: ['\\.d\\.ts$', '^build/', '^test/', '^renderer/.*\\.css$'] },
    to: {},
  },
  {
    name: 'everything-resolves',
    comment: 'This import leads nowhere. Correct its path (with its extension) or install the package.',
    from: {},
    to: { couldNotResolve: true },
  },
]

/** @type {import('dependency-cruiser').IFlattenedRuleSet} */
export const ruleSet = {
  forbidden: [...folders, ...upwards, ...packages, ...environments, ...wholeGraph].map((rule) => ({
    ...rule,
    severity: 'error',
  })),
}
