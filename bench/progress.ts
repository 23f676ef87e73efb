/** On standard error: the results alone are on standard output. */
export const say = (line: string) => void process.stderr.write(`${line}\n`)
