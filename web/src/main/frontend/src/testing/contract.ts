import type { AnyFrame, Header } from "../player/frames";

/** A recording as the server sends it, and how things stand then by the domain's own fold. */
export interface Contract {
  readonly header: Header;
  readonly frames: readonly AnyFrame[];
  readonly standings: readonly { readonly event: number; readonly standing: object }[];
}

const written = import.meta.glob<string>("../../../../../target/contract/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const golden = import.meta.glob<string>("../../../../test/resources/wire/*/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const files = import.meta.glob<string>(
  "../../../../../../simulator/src/test/resources/golden/**/*.hireloop",
  { query: "?raw", import: "default", eager: true },
);

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const parsed = (texts: Record<string, string>): [string, Contract][] =>
  Object.entries(texts).map(([path, text]) => [
    lastOf(path).replace(/\.json$/, ""),
    JSON.parse(text) as Contract,
  ]);

/** Every shipped recording; PlayerContractTests writes them. */
export const contracts: ReadonlyMap<string, Contract> = new Map(parsed(written));

/** Of each wire version there was. */
export const goldenFrames = parsed(golden);

/** Recordings as files, by name. */
export const recordingFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [
    (path.includes("/revision-1/") ? "revision-1." : "") + lastOf(path),
    text,
  ]),
);
