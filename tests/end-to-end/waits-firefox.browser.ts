import { testWaits } from './waits.ts'

testWaits('firefox')
