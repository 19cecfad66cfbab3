import { describe, expect, test } from "vitest";
import { choices } from "../../../testing/host";
import { header } from "../../../testing/latency";
import { castOf } from "../../derive/cast";
import { ballotsOf, countsOf, groupsOf, settingsIn } from "./choices";

const cast = castOf(header);
const any = { group: null, search: "", flipping: false };
const labels = (wanted: Partial<typeof any>) =>
  groupsOf(choices, { ...any, ...wanted }).flatMap((group) => group.choices.map(({ label }) => label));

describe("the choices", () => {
  test("come in groups, what flips the decision first", () => {
    expect(groupsOf(choices, any).map(({ name }) => name)).toEqual([
      "Votes",
      "Evidence",
      "Speakers",
      "People",
      "Process",
    ]);
    const [votes] = groupsOf(choices, any);
    expect(votes?.choices.map(({ flips }) => flips).slice(0, 3)).toEqual([true, true, false]);
    expect(countsOf(choices)[1]).toEqual({ id: "EVIDENCE", name: "Evidence", count: 4 });
  });

  test("are found by every word of what is searched for, in label or setting", () => {
    expect(labels({ search: "s-14 NOTES" })).toEqual(["Nobody notes S-14, Cannot price a stale read"]);
    expect(labels({ search: "blind-revote" })).toEqual(["A blind revote before the vote is called"]);
    expect(labels({ search: "nothing of the kind" })).toEqual([]);
  });

  test("can be only those that flip the decision", () => {
    expect(labels({ flipping: true })).toHaveLength(5);
  });
});

describe("the vote grid", () => {
  const votes = choices.filter(({ group }) => group === "VOTES");

  test("has a row for each voter and a cell for each rating, the one held now without a choice", () => {
    const { ballots, rest } = ballotsOf(votes, cast, (person) =>
      person === "wilk" ? "STRONG_NO_HIRE" : null,
    );
    expect(ballots.map(({ person }) => person.id)).toEqual(["okafor", "wilk", "raman", "fischer", "bell"]);
    expect(rest).toEqual([]);
    expect(ballots[1]?.now).toBe("STRONG_NO_HIRE");
    expect(ballots[1]?.cells.map(({ rating, choice }) => `${rating} ${choice?.flips ?? "none"}`)).toEqual([
      "STRONG_NO_HIRE none",
      "NO_HIRE false",
      "HIRE true",
      "STRONG_HIRE true",
    ]);
  });

  test("leaves out what is no single vote of somebody who votes", () => {
    const strange = [
      { ...votes[0]!, set: ["what-if.votes.okafor=hire", "what-if.votes.wilk=hire"] },
      { ...votes[0]!, set: ["what-if.votes.tanaka=hire"] },
      { ...votes[0]!, set: ["what-if.votes.okafor=maybe"] },
    ];
    const { ballots, rest } = ballotsOf(strange, cast, () => null);
    expect(ballots).toEqual([]);
    expect(rest).toEqual(strange);
  });
});

describe("settings in the reader's own words", () => {
  test("are one a line", () => {
    expect(settingsIn("a.b=c\n\n  debrief.discussion[4].says=One = two \n")).toEqual([
      "a.b=c",
      "debrief.discussion[4].says=One = two",
    ]);
  });

  test("say which line is none", () => {
    expect(settingsIn("a=b\nwilk votes hire")).toBe("Line 2 is not PATH=VALUE.");
    expect(settingsIn(" \n")).toBe("Write at least one setting.");
  });
});
