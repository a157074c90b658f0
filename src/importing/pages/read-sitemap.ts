import { createReadStream } from 'node:fs';
import sax from 'sax';

/** The addresses (`loc`) of a sitemap in their order; what cannot be parsed ends the list. */
export async function readSitemap(file: string): Promise<string[]> {
  const addresses: string[] = [];
  const parser = sax.parser(false, { lowercase: true });
  let text = '';
  parser.onopentag = () => (text = '');
  parser.ontext = (piece) => (text += piece);
  parser.oncdata = (piece) => (text += piece);
  parser.onclosetag = (name) => {
    if (name === 'loc') addresses.push(text.trim());
    text = '';
  };
  for await (const piece of createReadStream(file, 'utf8')) parser.write(piece as string);
  return addresses;
}
