import { describe, expect, test } from "vitest";
import { forks, running, shelf, stopped } from "../testing/recordings";
import { scenarios } from "../testing/shelf";
import { find, offered, outcomeOf } from "./filter";
import { EVERYTHING, type Query } from "./query";
import { shelfOf } from "./shelf";

const blocked = shelf.find(({ blocked: from }) => from !== null);
const all = shelfOf([...shelf, ...forks], scenarios);

function found(query: Partial<Query>, outcomes = true) {
  const { groups, unplayed } = find(all, { ...EVERYTHING, ...query }, outcomes, scenarios);
  return {
    ids: groups.map(({ root }) => root.id),
    groups,
    unplayed: unplayed.map(({ name }) => name),
  };
}

describe("searching", () => {
  test("finds every word somewhere, whatever its case and accents", () => {
    expect(found({ q: "thursday WORKSHOP" }).ids).toEqual(["held"]);
    expect(found({ q: "Thúrsday" }).ids).toEqual(["held"]);
    expect(found({ q: "thursday nobody" }).ids).toEqual([]);
  });

  test("finds scenarios by what their variants teach", () => {
    expect(found({ q: "schema" }).unplayed).toEqual(["linkedin-tpm-vision-of-ai"]);
    expect(found({ q: "spreadsheet bands" }).unplayed).toEqual(["linkedin-tpm-chasing-the-title"]);
  });

  test("finds a recording by its forks, and shows those that were found", () => {
    const { groups } = found({ q: "unnoted" });
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ byForks: true });
    expect(groups[0]!.forks.map(({ recording }) => recording.id)).toEqual(["fork-unnoted"]);
  });

  test("finds by the kind of loop, the rulebook, and the titles of variants", () => {
    expect(found({ q: "transfer" }).ids).toEqual(["fixturefiltercounted000000"]);
    expect(found({ q: "transfer" }).unplayed).toEqual(["meta-tpm-to-pm-transfer"]);
    expect(found({ q: "promotion meta" }).ids).toHaveLength(2);
    expect(found({ q: "meta-pm@1" }).unplayed).toContain("meta-pm-growth-at-l7");
    const { title } = scenarios
      .find(({ name }) => name === "meta-tpm-blocked-at-l7")!
      .variants.find(({ name }) => name === "documented")!;
    const mine = { ...blocked!, variant: "documented", title: "Mine" };
    expect(find(shelfOf([mine], []), { ...EVERYTHING, q: title }, true, scenarios).groups).toHaveLength(1);
  });

  test("finds what things came to where that is shown", () => {
    expect(found({ q: "gate technical deep dive" }).ids).not.toEqual([]);
    expect(found({ q: "promoted" }).ids).toEqual(["advanced"]);
    expect(found({ q: "promoted" }, false).ids).toEqual([]);
  });

  test("does not search what things came to where that is hidden", () => {
    expect(found({ q: "gate technical deep dive failed" }, false).ids).toEqual([]);
    expect(found({ q: "NO_HIRE" }, false).ids).toEqual([]);
  });
});

describe("filtering", () => {
  test("takes what fits all choices", () => {
    const { ids, unplayed } = found({ company: "Meta", entry: "PROMOTION" });
    expect(ids).toHaveLength(2);
    expect(unplayed).toEqual(["meta-pm-growth-at-l7"]);
    expect(found({ company: "Meta", track: "PM", entry: "PROMOTION" }).ids).toEqual([]);
  });

  test("by outcome leaves the scenarios that have none", () => {
    expect(found({ outcome: "BLOCKED" }).unplayed).toEqual([]);
    expect(found({ outcome: "UNPLAYED" }).ids).toEqual([]);
    expect(found({ outcome: "UNPLAYED" }).unplayed.length).toBeGreaterThan(20);
  });

  test("by outcome changes nothing while outcomes are hidden", () => {
    expect(found({ outcome: "HIRE" }, false)).toEqual(found({}, false));
    expect(found({ outcome: "HIRE" })).not.toEqual(found({}));
  });
});

test("a recording is running, stopped, or came to something", () => {
  expect([running, stopped, ...shelf].map(outcomeOf)).toEqual([
    "RUNNING",
    "STOPPED",
    "NO_HIRE",
    "HIRE",
    "RUNNING",
    "HOLD",
    "BLOCKED",
    "PROMOTED",
    "NO_HIRE",
  ]);
});

test("what there is can be chosen, in order", () => {
  expect(offered(shelf, scenarios)).toEqual({
    company: ["LinkedIn", "Meta"],
    track: ["PM", "TPM"],
    rulebook: ["linkedin-pm@1", "linkedin-tpm@1", "meta-pm@1", "meta-tpm@1"],
  });
});
