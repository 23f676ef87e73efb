import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A view that is read when it is first opened: what the popup shows at once has to be there at once. */
export function later<P extends object>(read: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let known: FunctionComponent<P> | null = null
  return function Later(props: P) {
    const [View, setView] = useState(() => known)
    const open = async () => {
      known ??= await read()
      setView(() => known)
    }
    useEffect(() => void open(), [])
    return View && <View {...props} />
  }
}
