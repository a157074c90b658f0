/** An e-mail address with its middle covered: "hien@gmail.com" → "h…@g….com". */
export function coverEmail(address: string): string {
  const [box = '', host = ''] = address.split('@');
  const end = host.slice(host.lastIndexOf('.') + 1);
  return `${box.slice(0, 1)}…@${host.slice(0, 1)}….${end}`;
}
