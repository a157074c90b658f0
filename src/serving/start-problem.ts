/** Why the server could not start. */
export type StartProblem =
  | { readonly code: 'port-in-use' | 'port-forbidden'; readonly args: { readonly port: number } }
  | { readonly code: 'host-unavailable'; readonly args: { readonly host: string } }
  | { readonly code: 'out-dir-missing'; readonly args: { readonly outDir: string } };

/** Recognises the failures of `listen` that the user can mend; anything else is undefined. */
export function explainListenError(error: unknown, host: string, port: number): StartProblem | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return { code: 'port-in-use', args: { port } };
    case 'EACCES':
      return { code: 'port-forbidden', args: { port } };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return { code: 'host-unavailable', args: { host } };
    default:
      return undefined;
  }
}
