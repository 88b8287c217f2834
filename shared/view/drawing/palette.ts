/** Colours of pictures that leave the window; the window's tokens have the same values (renderer/tokens.css). */
export const palette = {
  ink: '#1d2733',
  inkSoft: '#4a5766',
  line: '#9aa5b1',
  hairline: '#d8dde3',
  paper: '#ffffff',
  ground: '#f4f6f8',
  accent: '#26374a',
  alarm: '#b3261e',
  alarmGround: '#fdecea',
  warn: '#8a5300',
  warnGround: '#fff4e0',
  neutral: '#6b7785',
} as const

/** Pillars are told by their word too; the colours are distinct for colour-blind readers. */
export const pillarColours: Readonly<Record<string, string>> = {
  'pillar-prevention': '#1f6f8b',
  'pillar-protection': '#2d7d46',
  'pillar-prosecution': '#6a4c93',
  'pillar-partnerships': '#a65f00',
}

export const fontFamily = "'Noto Sans', 'Segoe UI', 'DejaVu Sans', sans-serif"
