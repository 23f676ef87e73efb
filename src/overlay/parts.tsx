import { Name } from '../ui/name.tsx'

/** A piece of a sentence: words, or a name, which keeps its own direction and is cut where it is long. */
export type Part = string | { readonly name: string }

export function Parts({ of }: { readonly of: readonly Part[] }) {
  return <>{of.map((part) => (typeof part === 'string' ? part : <Name>{part.name}</Name>))}</>
}
