/** What the build tells the worker; it stands before the worker's code in `sw.js`. */
export interface WorkerSetup {
  /** Changes with anything that the worker brings along. */
  readonly version: string;
  /** Paths fetched when the worker is installed: the two offline pages and what they need. */
  readonly shell: readonly string[];
  /** Addresses of withdrawn stories: no copy may stay on any device. */
  readonly withdrawn: readonly string[];
}

/** What a page may ask of the worker; the answer comes through the message's port as true or false. */
export interface WorkerRequest {
  readonly act: 'save' | 'forget';
  readonly path: string;
}
