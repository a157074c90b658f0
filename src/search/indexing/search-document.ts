/** A story as the search index takes it in; texts are plain, in the author's spelling. */
export interface SearchDocument {
  readonly url: string;
  readonly title: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  /** Local date or date and time, `2025-06-16` or `2025-06-16T18:00`. */
  readonly date?: string;
  /** What it is, as readers call it: "Tin", "Điển hình", … */
  readonly kind: string;
  readonly section?: string;
  readonly campaign?: string;
  /** Where it happened: the name, and the names by which the same ground was or is known. */
  readonly places?: readonly { readonly name: string; readonly otherNames?: readonly string[] }[];
  readonly tags?: readonly string[];
  /** Further short labels to be found by (persons, agencies, document numbers); not shown. */
  readonly labels?: readonly string[];
  readonly image?: { readonly src: string; readonly alt: string };
  /** Paragraphs of the body. */
  readonly text: readonly string[];
  /** Lines that the page shows beside the body (what a plan sets out, a person's dates), found like it. */
  readonly facts?: readonly string[];
  /** Text of attached files (PDF), found with less weight than the body. */
  readonly attachments?: readonly { readonly title: string; readonly text: string }[];
}
