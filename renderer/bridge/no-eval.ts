import { z } from 'zod'

// Must be imported before any schema is made: the page's policy forbids the code generation that zod would try.
z.config({ jitless: true })
