/** As it is written, and as a build shortens it. */
const DARK = /:root\[data-theme="?dark"?\]/g;

/** The first block of the dark theme, without its braces. */
function darkOf(css: string): string {
  const begin = css.search(DARK);
  const from = css.indexOf("{", begin) + 1;
  return begin < 0 ? "" : css.slice(from, css.indexOf("}", from));
}

/** Colours and sizes of a whole page as those of one element in it, which follows its theme attribute, else the system. */
export function hostTokens(css: string): string {
  const own = css.replaceAll(DARK, ':host([theme="dark"])').replaceAll(":root", ":host");
  return `${own}\n@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${darkOf(css)} } }`;
}
