import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { root } from '../scripts/setup/places.mjs'

/** Rules that find mistakes, as errors. Looks are Prettier's, imports between layers are build/layers'. */
export default defineConfig(
  globalIgnores(['dist/', 'out/', 'node_modules/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'build/config/tsconfig.lint.json', tsconfigRootDir: root } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name is found by search.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings, or a const object.' },
      ],
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // a default is an answer to the rest, written on purpose
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // numbers and booleans in messages are what was meant
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // house style proves an index by the loop around it (`rows[i]!`), see house-style.md §4
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // neo4j-driver declares its options as classes
      '@typescript-eslint/no-generated-empty-object-type': 'off', // zod infers them for types without own fields
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['main/ipc/**', 'main/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'ipcRenderer'],
              message: 'Messages between processes go through main/ipc (sender checked, payload parsed).',
            },
          ],
        },
      ],
    },
  },
  {
    // only an interface adds to another's (what the preload puts on Window, what the tests' server gives to Vitest)
    files: ['renderer/bridge/preload-api.ts', 'test/helpers/neo4j/shared-server.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'react-hooks/incompatible-library': 'off' }, // a warning for the React Compiler, which is not used
  },
  {
    // data, not code: long tables of records and words
    files: ['graph-schema/starter-map/**', 'graph-schema/vocabularies/**', 'shared/language/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // the tables themselves, half of all lines: tsc holds each record to its type, and nothing in them runs
    files: ['graph-schema/starter-map/*/**', 'shared/language/catalogues/*/**', 'test/fixtures/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },
  {
    // tools insist on a default export in their configurations
    files: ['build/config/*'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // JavaScript reads untyped results of tools; what matters is checked by tsc over its JSDoc
    files: ['**/*.mjs'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
)
