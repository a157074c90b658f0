/** What the bench asks of either search inside the browser: addresses of the results, best first. */
export interface BenchEngine {
  find(text: string): Promise<{ readonly urls: readonly string[]; readonly excerpt: string }>;
}
