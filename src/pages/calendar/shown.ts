/**
 * Whether an element is there to be seen: Calendar hides dialogs and tabs and uses them again later. Asks for styles, not
 * for layout.
 */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
