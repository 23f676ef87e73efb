/** What of a reading can cross from a page. */
export const withoutElement = <Read extends { readonly element: Element }>(read: Read): Omit<Read, 'element'> => ({
  ...read,
  element: undefined,
})
