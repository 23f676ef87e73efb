import { testInterruptions } from './interruptions.ts'

testInterruptions('firefox')
