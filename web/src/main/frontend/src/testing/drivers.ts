import type { Driver } from "../player/driver/driver";
import type { AnyFrame, Header } from "../player/frames";
import { filters } from "./filter";
import * as latencyRecording from "./latency";
import { hostilesAndCrowds } from "./hostile";
import * as levels from "./levels";
import { longRecording } from "./long";
import { promotions } from "./promotion";

const latency = { header: latencyRecording.header, frames: latencyRecording.frames };
const extra = ["p9", "p10"].map((id) => ({ ...levels.header.panel[2]!, id, name: `Tenth Person${id}` }));

const recordings: Record<string, { readonly header: Header; readonly frames: readonly AnyFrame[] }> = {
  ...filters,
  ...promotions,
  levels,
  crowd: { ...levels, header: { ...levels.header, panel: [...levels.header.panel, ...extra] } },
};

/** Made when asked for: they are large. */
const lengths: Record<string, number> = { long: 10_000, longer: 50_000 };

/** A driver for looking at the theatre without a server: replay.html?fixture=latency|levels|crowd|failed|counted|survived|blocked|advanced|lost|loading|refused|long|longer|hostile|crowded|twenty */
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
      listener.header(header);
      if (name === "loading") return;
      listener.frames(name === "lost" ? frames.slice(0, 60) : frames);
      if (name === "lost") listener.connection("lost");
    },
    stop() {},
  };
}
