import type { HelpPage } from '../help-page.ts'
import { calls } from './calls.ts'
import { glossary } from './glossary.ts'
import { keepingPages } from './keeping.ts'
import { keyboard } from './keyboard.ts'
import { matrix } from './matrix.ts'
import { seeingPages } from './seeing.ts'
import { strategies } from './strategies.ts'
import { sharingPages } from './sharing.ts'

const [purpose, ...others] = seeingPages
const [handling, files] = sharingPages

export const pages: readonly HelpPage[] = [
  purpose,
  matrix,
  ...others,
  strategies,
  ...keepingPages,
  calls,
  handling,
  keyboard,
  files,
  glossary,
]
