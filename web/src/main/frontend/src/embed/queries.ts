const MEDIA = /@media ([^{]*\((?:min|max)-(?:width|height)[^{]*)\{/g;

/** A list of queries is one condition: container queries have no comma. */
function oneOf(list: string): string {
  const queries = list.split(",").map((query) => query.trim());
  return queries.length === 1 ? queries.join("") : queries.map((query) => `(${query})`).join(" or ");
}

/** Queries of the window's size as such of the room that an element has. */
export const toContainer = (css: string): string =>
  css.replaceAll(MEDIA, (_, queries: string) => `@container ${oneOf(queries)} {`);
