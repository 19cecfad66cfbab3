import type { AnyFrame, Header, Panelist } from "../player/frames";
import { WIRE } from "../player/header";
import { chaptersOf } from "./chapters";
import { ladder } from "./ladder";
import { panelist, someone } from "./people";
import { Script } from "./script";

const committee: Panelist[] = [
  { ...panelist("haas", "Miriam Haas", "VP Engineering"), role: "CHAIR" },
  panelist("adeyemi", "Tunde Adeyemi", "Principal TPM"),
  { ...panelist("brandt", "Jonas Brandt", "Group PM"), function: "product" },
  panelist("silva", "Rafaela Silva", "Director of Programs"),
];

const candidate = someone({
  name: "Ines Sá",
  title: "Staff TPM",
  employer: "Meta",
  target: "L7",
  motive: "orchestrates-for-reliability",
});

const opens = (): Script =>
  new Script()
    .add(
      "CalibrationOpened",
      {
        basis: "PROMOTION",
        rulebook: { id: "meta-tpm", version: 1 },
        company: "Meta",
        target: "L7",
        ladder,
        claim: null,
        barred: [],
        promotion: { candidate, current: "L6", track: "TPM", committee },
      },
      0,
    )
    .remarks("haas", "We have read the packet. Tunde, you have worked with her longest. Begin.")
    .shows(
      "adeyemi",
      "L6",
      "Cut on-call pages by half across the storage organisation",
      "one-organisation",
      "an incident review",
    )
    .shows(
      "silva",
      "L6",
      "Moved forty services of one organisation to the new scheduler",
      "one-organisation",
      "a migration report",
    )
    .remarks("brandt", "All of it is storage. I cannot find a product line that changed because of it.");

const blocked = opens()
  .shows("adeyemi", "L7", "Says that three product lines were spared outages", "cross-product-line")
  .remarks("haas", "Nobody wrote it down, so we cannot count it.")
  .add("LevelProposed", { by: "adeyemi", level: "L7" })
  .add("PromotionBlocked", { target: "L7", reached: "L6" });

const advanced = opens()
  .shows(
    "adeyemi",
    "L7",
    "Three product lines released on one train",
    "cross-product-line",
    "a capacity report",
  )
  .shows(
    "brandt",
    "L7",
    "Two of them shipped a quarter early because of it",
    "cross-product-line",
    "launch reviews",
  )
  .add("LevelProposed", { by: "haas", level: "L7" })
  .add("LevelSettled", { level: "L7", band: { company: "Meta", level: "L7" }, target: "L7" });

const recording = (variant: string, frames: readonly AnyFrame[], end: string) => {
  const header: Header = {
    wire: WIRE,
    id: `fixturepromotion${variant}`.padEnd(26, "0").slice(0, 26),
    title: "Everything, inside one organisation",
    teaches: "Two years of great work, and none of it left the building.",
    scenario: "meta-tpm-promotion",
    variant,
    entry: "PROMOTION",
    seed: "1",
    rulebook: { id: "meta-tpm", version: 1 },
    company: "Meta",
    track: "TPM",
    candidate,
    panel: committee,
    rounds: [],
    competencies: [],
    sessions: ["Calibration"],
    chapters: chaptersOf(frames, [
      ["Case", ""],
      ["Work", "ScopeEvidencePresented"],
      ["Level", "LevelProposed"],
      ["Outcome", end],
    ]),
    frames: frames.length,
    parent: null,
    forkedAt: null,
    change: [],
    live: false,
    over: true,
  };
  return { header, frames };
};

/** No loop, no votes: someone up for the next level who does not get it, and who does. */
export const promotions = {
  blocked: recording("base", blocked.frames, "PromotionBlocked"),
  advanced: recording("attributed", advanced.frames, "LevelSettled"),
};
