/** Runs every part, also after a failed one, and ends with a line for each. */
export async function runParts(parts) {
  const results = []
  for (const { name, run } of parts) {
    console.log(`\n=== ${name} ===`)
    const startedMs = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- two cores: one part at a time
    const counts = await run().catch(failed)
    results.push({ name, seconds: (performance.now() - startedMs) / 1000, ...counts })
  }
  console.log('\n=== summary ===')
  for (const result of results) console.log([lineOf(result), ...(result.faults ?? [])].join('\n     '))
  return { passed: total(results, 'passed'), failed: total(results, 'failed') }
}

function failed(error) {
  console.error(error.message)
  return { passed: 0, failed: 1 }
}

function lineOf({ name, seconds, passed, failed, skipped = 0 }) {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
  const verdict = failed > 0 ? 'FAIL' : 'ok'
  return `${verdict.padEnd(5)}${name.padEnd(22)}${seconds.toFixed(1).padStart(6)} s  ${counts.filter(Boolean).join(', ')}`
}

const total = (results, count) => results.reduce((sum, result) => sum + result[count], 0)
