/** One line of the results. */
export type Figure = {
  readonly name: string
  readonly unit: 'ms' | 'KB' | 'MB' | 'x'
  readonly samples: readonly number[]
  /** What must stay at or below `most`; `null`: shown for comparison only. */
  readonly budget: { readonly of: 'median' | 'p95'; readonly most: number } | null
}

export const atMost = (most: number, of: 'median' | 'p95' = 'median') => ({ of, most })
