/** Sentences that only search engines read. */
export const DATASET_TEXT = {
  description: (standfirst: string, period: string, rows: readonly string[]) =>
    `${standfirst} Bảng chỉ tiêu và mức đạt được trong ${period}, gồm: ${rows.join('; ')}.`,
} as const;
