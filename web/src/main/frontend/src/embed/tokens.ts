const DARK = ':root[data-theme="dark"]';

/** The block that follows a selector, without its braces. */
function blockOf(css: string, selector: string): string {
  const from = css.indexOf("{", css.indexOf(selector)) + 1;
  return css.slice(from, css.indexOf("}", from));
}

/** Colours and sizes of a whole page as those of one element in it, which follows its theme attribute, else the system. */
export function hostTokens(css: string): string {
  const dark = blockOf(css, DARK);
  const own = css.replaceAll(DARK, ':host([theme="dark"])').replaceAll(":root", ":host");
  return `${own}\n@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${dark} } }`;
}
