const secondsBetweenSigns = 10

/** Runs a long step with a line at its beginning, a sign of life now and then, and its time. */
export async function withProgress(title, work) {
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  console.log(`${title} ...`)
  const signs = setInterval(
    () => console.log(`  still at it after ${seconds()} s`),
    secondsBetweenSigns * 1000,
  )
  try {
    const result = await work()
    console.log(`  done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(signs)
  }
}
