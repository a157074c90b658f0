/**
 * The headers that let the receiver of a webhook know who sent it and when: HMAC-SHA256 over `<seconds>.<body>` in hexadecimal. The receiver
 * refuses a message whose time is more than some minutes off.
 */
export async function signMessage(
  body: string,
  secret: string,
  now: number,
): Promise<Readonly<Record<string, string>>> {
  const seconds = String(Math.floor(now / 1_000));
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${seconds}.${body}`)));
  const hex = [...signature].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { 'X-Lan-Toa-Timestamp': seconds, 'X-Lan-Toa-Signature': `sha256=${hex}` };
}
