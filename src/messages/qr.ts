/** Words of the QR codes. */
export const QR_TEXT = {
  title: (title: string) => `Mã QR: ${title}`,
} as const;
