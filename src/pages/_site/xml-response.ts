/** An XML document as a response. */
export function xmlResponse(document: string): Response {
  return new Response(document, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
