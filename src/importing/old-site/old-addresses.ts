/** The old site's addresses and where they lead now. */
export interface OldAddresses {
  /** Whether an address belonged to the old site. */
  readonly isOwn: (address: string) => boolean;
  /** The new path of a story that readers may see; undefined when the old site had nothing of the kind. */
  readonly newPath: (address: string) => string | undefined;
  /** Notes where an old path leads to now. */
  readonly add: (formerPath: string, newPath: string) => void;
}

/** Addresses of a site that stood at one or several hosts; `www.` and the protocol do not matter. */
export function createOldAddresses(hosts: readonly string[]): OldAddresses {
  const own = new Set(hosts.map(bareHost));
  const paths = new Map<string, string>();
  return {
    isOwn: (address) => URL.canParse(address) && own.has(bareHost(new URL(address).host)),
    newPath(address) {
      const { pathname, search } = new URL(address);
      // What counted visitors (`?utm_source=…`) never told stories apart where addresses have words.
      return paths.get(addressKey(pathname + search)) ?? paths.get(addressKey(pathname));
    },
    add: (formerPath, newPath) => void paths.set(addressKey(formerPath), newPath),
  };
}

/** A path with its query as the server compares it: case, last slash, encoding and the order of parameters do not matter. */
export function addressKey(path: string): string {
  const [, pathname = '', search = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(path) ?? [];
  const query = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`).sort();
  return `${decode(pathname).replace(/\/+$/, '')}?${query.join('&')}`.normalize('NFC').toLowerCase();
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
