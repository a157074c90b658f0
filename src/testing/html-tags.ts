/** The opening tags of a piece of HTML, whole, also where an attribute holds ">"; optionally of one element only. */
export function openingTags(html: string, name = '[a-z][a-z0-9-]*'): string[] {
  return html.match(new RegExp(`<${name}(?=[\\s>/])(?:"[^"]*"|[^">])*>`, 'gi')) ?? [];
}
