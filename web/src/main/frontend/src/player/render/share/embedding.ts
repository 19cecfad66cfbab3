import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../../../shared/icons";
import type { Files } from "../../host";
import type { Header } from "../../header";
import { fileName } from "./save";

const PLAYER = "hireloop-replay.js";

export const recordingName = ({ scenario, seed }: Header): string => fileName(scenario, seed, ".hireloop");

const analysisName = ({ scenario, seed }: Header): string => fileName(scenario, seed, ".analysis.json");

/** What goes into the page. File names are safe in it: fileName leaves no other letters. */
export function embedLine(header: Header, analysed: boolean, event: number | null): string {
  const attributes = [
    `src="${recordingName(header)}"`,
    analysed ? `analysis="${analysisName(header)}"` : "",
    event === null ? "" : `event="${event}"`,
  ].filter(Boolean);
  return `<script type="module" src="${PLAYER}"></script>\n<hireloop-replay ${attributes.join(" ")}></hireloop-replay>`;
}

interface Embedding {
  readonly header: Header;
  readonly files: Files;
  readonly analysed: boolean;
  readonly event: number;
  readonly fromHere: boolean;
  toggle(): void;
  copy(text: string): void;
}

const download = (address: string, name: string, label: string): TemplateResult =>
  html`<a class="btn" href=${address} download=${name}>${icon("save")}${label}</a>`;

/** The line that plays the recording in any page, and the files it needs beside it. */
export function embedding(embed: Embedding): TemplateResult {
  const { header, files, analysed, event, fromHere } = embed;
  const line = embedLine(header, analysed, fromHere ? event : null);
  return html`<section class="embed" aria-labelledby="share-embed">
    <h3 id="share-embed" tabindex="-1">Embed in a page</h3>
    <p>
      Put these files beside the page, on any web server, and this line into it. Hireloop need not run. What
      if is not offered there.
    </p>
    <textarea readonly rows="4" aria-label="Line for the page" .value=${line}></textarea>
    <label class="check"
      ><input type="checkbox" .checked=${fromHere} @change=${() => embed.toggle()} />Begin at event
      ${event}</label
    >
    <div class="row">
      <button class="btn" type="button" @click=${() => embed.copy(line)}>${icon("copy")}Copy line</button>
      ${files.player === null ? nothing : download(files.player, PLAYER, "Player")}
      ${download(files.recording, recordingName(header), "Recording")}
      ${analysed && files.analysis !== null ? download(files.analysis, analysisName(header), "Analysis") : nothing}
    </div>
  </section>`;
}
