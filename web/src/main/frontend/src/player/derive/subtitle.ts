import { BASE, type Header } from "../header";
import { aim } from "./candidate";
import { forkText } from "./change";

/** "Nora Lindqvist for L6 · LinkedIn TPM rulebook 3 · seed 2026"; of a fork first what it changed. */
export const subtitleOf = (header: Header): string =>
  [
    forkText(header),
    aim(header),
    `${header.company} ${header.track} rulebook ${header.rulebook.version}`,
    header.variant === BASE ? "" : `variant ${header.variant}`,
    `seed ${header.seed}`,
  ]
    .filter(Boolean)
    .join(" · ");
