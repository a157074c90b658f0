import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Puts the rules together once, not for every page: that was half the work. */
class LoaderOfOne extends StaticConfigLoader {
  readonly #resolved = super.getConfigFor('');

  override getConfigFor() {
    return this.#resolved;
  }
}

const rules = new LoaderOfOne({
  extends: ['html-validate:recommended'],
  rules: {
    // Layout of the source is no matter of conformity, and Astro decides it.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Safari forgets that a list without bullets is one, unless the role says so.
    'no-redundant-role': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});
const validator = new HtmlValidate(rules);

/** What is wrong with a piece of HTML by the HTML standard and the project's rules, one line each; empty when nothing is. */
export async function htmlProblems(html: string): Promise<string[]> {
  // A script fills what a template holds before anybody meets it: the blanks in there are no empty headings.
  const shown = html.replace(/(<template[^>]*>)[\s\S]*?(<\/template>)/g, '$1$2');
  const report = await validator.validateString(shown);
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
}
