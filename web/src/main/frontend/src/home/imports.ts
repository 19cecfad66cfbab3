import { HEAVIEST, type Imported } from "../shared/recordings";
import { reason } from "../shared/reason";
import type { Notice } from "./state";

const MEGABYTE = 1024 * 1024;

type Import = (file: File) => Promise<Imported>;

/** A folder looks like a file until it is read. */
const isReadable = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

async function outcome(file: File, send: Import): Promise<Omit<Notice, "key" | "undo">> {
  // What the server says begins with the name and the line.
  const bad = (why: string) => ({
    text: why.startsWith(`${file.name}:`) ? why : `${file.name}: ${why}`,
    bad: true,
    open: null,
  });
  if (file.size > HEAVIEST) {
    return bad(`not sent, for it has ${Math.ceil(file.size / MEGABYTE)} MB and a recording at most 32.`);
  }
  if (!(await isReadable(file))) return bad("it cannot be read; a folder cannot be imported.");
  try {
    const { id, added } = await send(file);
    return { text: `${file.name}: ${added ? "imported." : "already here."}`, bad: false, open: id };
  } catch (error) {
    return bad(reason(error));
  }
}

/** One after the other, each told as soon as it is known. */
export async function importAll(
  [file, ...rest]: readonly File[],
  send: Import,
  tell: (notice: Omit<Notice, "key" | "undo">) => void,
): Promise<void> {
  if (!file) return;
  tell(await outcome(file, send));
  await importAll(rest, send, tell);
}
