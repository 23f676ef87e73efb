import { testFeed } from './feed.ts'

testFeed('chromium')
