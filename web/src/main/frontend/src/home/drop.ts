interface Drop {
  hover(over: boolean): void;
  drop(files: readonly File[]): void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Takes files that are dropped anywhere on the page; everything else that is dragged is left alone. */
export function takeDrops(target: Window, { hover, drop }: Drop): void {
  // Entering a part of the page comes before leaving the one around it.
  let inside = 0;
  const moved = (by: number) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    inside = Math.max(0, inside + by);
    hover(inside > 0);
  };
  target.addEventListener("dragenter", moved(1));
  target.addEventListener("dragleave", moved(-1));
  target.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
  });
  target.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    inside = 0;
    hover(false);
    drop([...(event.dataTransfer?.files ?? [])]);
  });
}
