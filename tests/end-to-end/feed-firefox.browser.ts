import { testFeed } from './feed.ts'

testFeed('firefox')
