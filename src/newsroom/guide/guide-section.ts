/** A picture of a screen; its file is `pictures/<name>.webp`. */
export interface GuidePicture {
  readonly name: string;
  readonly alt: string;
}

/** One thing that an editor wants to do. In all texts, `**…**` stands around the words of a button, a field or a heading as the screen shows them. */
export interface GuideSection {
  /** Its place on the page, `tu-word`. */
  readonly id: string;
  readonly title: string;
  /** What the editor wants. */
  readonly want: string;
  readonly steps: readonly string[];
  readonly pictures?: readonly GuidePicture[];
  /** What to do when it goes otherwise. */
  readonly otherwise?: readonly string[];
}
