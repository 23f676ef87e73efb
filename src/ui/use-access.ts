import { useEffect, useState } from 'preact/hooks'
import { browser } from '../browser.ts'

const ORIGINS = ['https://meet.google.com/*', 'https://calendar.google.com/*']

/** Whether the browser lets us into Google's pages; `null` while asking. */
export function useAccess() {
  const [granted, setGranted] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins: ORIGINS }).then(setGranted)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  // Firefox wants to be asked in the very click.
  const request = () => void browser.permissions.request({ origins: ORIGINS }).then(setGranted)
  return { granted, request }
}
