import { testInterruptions } from './interruptions.ts'

testInterruptions('chromium')
