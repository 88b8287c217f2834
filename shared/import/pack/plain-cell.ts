import { asWritten } from '../../exchange/pack/pack-columns.ts'
import type { Cell } from '../table.ts'

/** A cell as it is compared with what was sent: spaces and line ends that programs change do not count. */
export function plainCell(cell: Cell): string {
  return cell === null ? '' : asWritten(String(cell)).normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
