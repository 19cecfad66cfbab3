import type { Ladder } from "../player/frames";

export const ladder: Ladder = {
  rungs: [
    { level: "L4", title: "TPM", scope: "One team" },
    { level: "L5", title: "Senior TPM", scope: "A project, its risks and its people" },
    { level: "L6", title: "Staff TPM", scope: "Several teams of one organisation" },
    {
      level: "L7",
      title: "Senior Staff TPM",
      scope: "Several organisations, and where they go next",
    },
  ],
  scopes: [
    {
      id: "one-organisation",
      supports: "L6",
      summary: "One engineering organisation",
      source: "ours",
    },
    { id: "cross-product-line", supports: "L7", summary: "Several product lines", source: "ours" },
  ],
  leveling: { titleDiscount: 1, visibility: "DOCUMENTED", repeated: ["L7"] },
};
