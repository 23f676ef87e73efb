import { browser } from '../browser.ts'

void browser.runtime.id
