/** Text as it may stand between tags and inside quoted attributes. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
