/** Runs `run` in a page that takes code as text, as the page of Playwright and of Puppeteer does; all it takes and gives is JSON. */
export async function inPage<Given extends readonly unknown[], Result>(
  page: { readonly evaluate: (code: string) => Promise<unknown> },
  run: (...given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  return (await page.evaluate(`(${run})(...${JSON.stringify(given)})`)) as Result;
}
