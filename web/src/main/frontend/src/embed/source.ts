import { Refusal } from "../player/host";

const ON_DISK =
  "A page that was opened from disk may not read the files beside it. Put it on a server, or export one HTML file, which holds everything: hireloop export ID FILE.html";

/** A script element of this page with the text as one JSON string, so that no text can end it early. */
function heldBy(id: string): string {
  const element = document.getElementById(id);
  if (!element) throw new Refusal({ title: `Nothing in this page is called '${id}'`, status: 404 });
  const text = element.textContent ?? "";
  try {
    const held: unknown = JSON.parse(text);
    return typeof held === "string" ? held : text;
  } catch {
    return text;
  }
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new Refusal({
      title: `'${address}' cannot be read`,
      status: 0,
      detail:
        location.protocol === "file:"
          ? ON_DISK
          : "The server does not answer, or does not let this page read it.",
    });
  });
  if (response.ok) return response.text();
  throw new Refusal({
    title: response.status === 404 ? `There is no '${address}'` : `'${address}' cannot be read`,
    status: response.status,
    detail: `The server answered ${response.status}.`,
  });
}

/** What an attribute points at: a file, or with # an element of this page. */
export const textOf = async (source: string): Promise<string> =>
  source.startsWith("#") ? heldBy(source.slice(1)) : fetched(source);
