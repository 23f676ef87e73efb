import { testPagesNotToTrust } from './pages-not-to-trust.ts'

testPagesNotToTrust('chromium')
