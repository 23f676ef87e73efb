/** Something the person at the keyboard can mend: told in one sentence, without a stack. */
export class PlainError extends Error {}

export async function plainly(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
