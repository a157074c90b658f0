/** What is read of wrangler's settings; the rest is kept as it is. */
export interface WorkerConfig extends Readonly<Record<string, unknown>> {
  readonly main?: string;
  readonly compatibility_date?: string;
  readonly assets?: Readonly<Record<string, unknown>>;
  readonly d1_databases?: readonly Readonly<Record<string, unknown>>[];
}

/** Reads wrangler's settings as they are written. */
export async function readWorkerConfig(path: string): Promise<WorkerConfig> {
  // Only here: wrangler is large. Its types name a package that it does not bring.
  const { experimental_readRawConfig } = (await import('wrangler')) as unknown as {
    readonly experimental_readRawConfig: (args: { readonly config: string }) => { readonly rawConfig: WorkerConfig };
  };
  return experimental_readRawConfig({ config: path }).rawConfig;
}
