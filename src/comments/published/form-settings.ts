/** What the owner decides about the form; stands in `/binh-luan/du-lieu/cai-dat.json` for whoever renders pages without the content. */
export interface FormSettings {
  readonly email: 'off' | 'optional' | 'required';
  /** Who answers for the personal data. */
  readonly controller: string;
  readonly maxGraphemes: number;
}
