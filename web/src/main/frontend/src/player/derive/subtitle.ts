import { BASE, type Header } from "../header";
import { aim } from "./candidate";

/** "Nora Lindqvist for L6 · LinkedIn TPM rulebook 3 · seed 2026". */
export const subtitleOf = (header: Header): string =>
  [
    aim(header),
    `${header.company} ${header.track} rulebook ${header.rulebook.version}`,
    header.variant === BASE ? "" : `variant ${header.variant}`,
    `seed ${header.seed}`,
  ]
    .filter(Boolean)
    .join(" · ");
