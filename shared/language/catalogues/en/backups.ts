export const backups = {
  title: 'Copies kept of this map',
  about:
    'Before you first work on the map on a day, Fourfold copies it into your own data folder: the last seven days, and one copy a week for four weeks before. Before another map is merged into it, and before it goes back, it is copied too. A copy opens as a map of its own, beside this one; the copy itself stays as it is.',
  none: 'No copy was made yet. The first one is made a few seconds after the map was opened.',
  day: 'As it was on',
  'before-merge': '{{when}}, before a merge',
  'before-return': '{{when}}, before it went back',
  size: 'Size',
  megabytes: '{{n}} MB',
  open: 'Open as a map of its own …',
  openOf: 'Open the copy of {{day}} as a map of its own …',
}
