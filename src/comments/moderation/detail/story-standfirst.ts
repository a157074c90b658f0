const known = new Map<string, Promise<string>>();

/** The standfirst of a story, read from its page and kept while the desk is open; empty when the page cannot be read. */
export function readStandfirst(path: string): Promise<string> {
  const read = known.get(path) ?? fetchStandfirst(path);
  known.set(path, read);
  return read;
}

async function fetchStandfirst(path: string): Promise<string> {
  try {
    const response = await fetch(path);
    if (!response.ok) return '';
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  } catch {
    return '';
  }
}
