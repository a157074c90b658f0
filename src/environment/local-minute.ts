/** Whether the text is a real local wall time `YYYY-MM-DDTHH:mm` (29/02 only in leap years, hours to 23). */
export function isLocalMinute(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}:00Z`);
  // Date rolls 31/02 over to March: the round trip shows it.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
