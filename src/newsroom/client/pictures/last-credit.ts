const KEY = 'toa-soan.nguon-anh';

/** Keeps who was named last, for as long as the browser's tab is open. */
export function rememberCredit(credit: unknown): void {
  if (typeof credit === 'string' && credit !== '') sessionStorage.setItem(KEY, credit);
}

/** Who was named last; empty at first. */
export function rememberedCredit(): string {
  return sessionStorage.getItem(KEY) ?? '';
}
