/** Version 3: of each client what their meetings mean for judging them, side by side. Frozen: never edited. */
export const STORES_V3 = {
  accounts: 'client',
}
