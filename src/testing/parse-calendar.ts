/** A property of an iCalendar component: its parameters as written and its value with escapes undone. */
export interface CalendarProperty {
  readonly parameters: string;
  readonly value: string;
}

/** The VEVENTs of an iCalendar text by property name; throws where the text breaks RFC 5545's rules on lines. */
export function parseCalendar(text: string): Record<string, CalendarProperty>[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no CRLF.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/u.test(line)) throw new Error(`A bare line break in ${JSON.stringify(line)}.`);
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  if (unfolded[0] !== 'BEGIN:VCALENDAR' || unfolded.at(-1) !== 'END:VCALENDAR') throw new Error('Not one calendar.');
  const events: Record<string, CalendarProperty>[] = [];
  let open: Record<string, CalendarProperty> | undefined;
  for (const line of unfolded) {
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT' && open) {
      events.push(open);
      open = undefined;
    } else if (open) {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/u.exec(line) ?? [];
      if (name === '' || name in open) throw new Error(`Not a property, or twice: ${line}`);
      open[name] = {
        parameters,
        value: value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)),
      };
    }
  }
  return events;
}
