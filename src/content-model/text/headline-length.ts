/** How long a headline is: longer ones are set in smaller letters, so that 200 characters still leave room for what stands beside them. */
export function headlineLength(title: string): 'short' | 'long' | 'very-long' {
  return title.length > 130 ? 'very-long' : title.length > 80 ? 'long' : 'short';
}
