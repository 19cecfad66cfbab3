import type { Driver } from "../player/driver/driver";
import type { AnyFrame, Header } from "../player/frames";
import { filters } from "./filter";
import * as fork from "./fork";
import * as latencyRecording from "./latency";
import { hostilesAndCrowds } from "./hostile";
import * as levels from "./levels";
import { longRecording } from "./long";
import { promotions } from "./promotion";

const latency = { header: latencyRecording.header, frames: latencyRecording.frames };
const extra = ["p9", "p10"].map((id) => ({
  ...levels.header.panel[2]!,
  id,
  name: `Tenth Person${id}`,
}));

const recordings: Record<string, { readonly header: Header; readonly frames: readonly AnyFrame[] }> = {
  ...filters,
  ...promotions,
  fork: { header: fork.header, frames: fork.frames },
  levels,
  crowd: { ...levels, header: { ...levels.header, panel: [...levels.header.panel, ...extra] } },
};

/** Made when asked for: they are large. */
const lengths: Record<string, number> = { long: 10_000, longer: 50_000 };

/** As it stands after that event. */
const cut = (header: Header, frames: number, live: boolean): Header => ({
  ...header,
  chapters: header.chapters
    .filter(({ from }) => from <= frames)
    .map((each) => ({ ...each, to: Math.min(each.to, frames) })),
  frames,
  live,
  over: false,
});

/** A driver for looking at the theatre without a server: replay.html?fixture=latency|fork|levels|crowd|failed|counted|survived|blocked|advanced|lost|live|cutoff|loading|refused|long|longer|hostile|crowded|twenty */
export function fixtureDriver(name: string): Driver {
  const length = lengths[name];
  const made = hostilesAndCrowds[name];
  const { header, frames } = length ? longRecording(length) : (made?.() ?? recordings[name] ?? latency);
  return {
    start(listener) {
      if (name === "refused") {
        listener.problem({
          title: "No such recording",
          status: 404,
          detail: "There is no recording with this id.",
        });
        return;
      }
      const played = name === "live" || name === "cutoff" ? 60 : header.frames;
      listener.header(played < header.frames ? cut(header, played, name === "live") : header);
      if (name === "loading") return;
      listener.frames(name === "lost" ? frames.slice(0, 60) : frames.slice(0, played));
      if (name === "lost") listener.connection("lost");
    },
    stop() {},
  };
}
