import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a command to its end and returns what it printed. */
export const runCommand = promisify(execFile);

/** What a command prints, or undefined when it is not there or fails. */
export async function tryCommand(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await runCommand(command, [...args])).stdout.trim();
  } catch {
    return undefined;
  }
}
