import { createRecipientSearch } from './create-recipient-search.ts';
import { drawRecipients } from './draw-recipients.ts';

/** The panel of recipients above the stories. */
export interface RecipientPanel {
  /** Shows the recipients that a text names; what was shown stays until their answer comes, and the latest text wins. */
  ask(text: string): Promise<void>;
}

/** Takes an empty element for the panel. */
export function createRecipientPanel(element: HTMLElement): RecipientPanel {
  const search = createRecipientSearch();
  let run = 0;
  return {
    ask: async (text) => {
      const mine = ++run;
      const found = await search.find(text);
      if (mine === run) drawRecipients(element, text, found);
    },
  };
}
