import { testWaits } from './waits.ts'

testWaits('chromium')
