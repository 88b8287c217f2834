import Libsql from 'libsql'
import { writeSync } from 'node:fs'

/** Writes half of a transaction into the file itself (the cache is too small to hold it), says so, and waits to be killed. */
const database = new Libsql(process.argv[2] ?? '')
database.prepare('PRAGMA journal_mode=DELETE').all()
database.prepare('PRAGMA cache_size=2').all()
database.exec('BEGIN IMMEDIATE')
database.exec(`UPDATE records SET heads = '[]'`)
writeSync(1, 'half\n')
setInterval(() => undefined, 1000)
