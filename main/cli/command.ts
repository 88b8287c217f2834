import type { Outcome } from '../../shared/base/outcome.ts'
import type { Language } from '../../graph-schema/bilingual.ts'
import type { Translate } from '../../shared/language/translator.ts'
import type { OptionName, Options } from './options.ts'

/** What a command prints and how it ended: 0 done, 3 done with something to look at. */
export type Printed = { readonly text: string; readonly data: unknown; readonly code?: 0 | 3 }

/** Where a run prints to; a person's terminal is told how far long work is. */
export type Streams = {
  readonly stdout: { readonly write: (text: string) => unknown }
  readonly stderr: { readonly write: (text: string) => unknown; readonly isTTY?: boolean }
}

/** A run of a command: its operands and options, checked, and the words of its language. */
export type Invocation = {
  readonly operands: readonly string[]
  readonly options: Options
  readonly language: Language
  readonly t: Translate
  /** For what is said beside the answer. */
  readonly stderr: Streams['stderr']
}

/** One command of the command line, declared at one place: what it takes, what it does. */
export type CliCommand = {
  readonly name: string
  /** As the help prints it: "gaps MAP [--scope KEY=ID]". */
  readonly usage: string
  readonly operands: readonly string[]
  /** Options of its own, beside the common ones. */
  readonly options?: readonly OptionName[]
  /** Of these, the ones that take words here and none with other commands. */
  readonly withWords?: readonly OptionName[]
  /** The common options that mean something to it: all, unless some are named. The others change nothing (L7). */
  readonly heeds?: readonly CommonOption[]
  readonly required?: readonly OptionName[]
  /** What its help says beside usage and options: the key of a text. */
  readonly more?: string
  readonly run: (invocation: Invocation) => Promise<Outcome<Printed>>
}

/** Options that every command takes (command-line.md). */
export const commonOptions = [
  'json',
  'language',
  'as-of',
  'known-at',
  'scope',
  'audience',
  'limit',
  'horizon',
  'current',
] as const satisfies readonly OptionName[]
export type CommonOption = (typeof commonOptions)[number]
