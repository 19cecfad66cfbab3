import { describe, expect, test } from "vitest";
import { filters } from "../../testing/filter";
import { given } from "../../testing/given";

describe("the opening", () => {
  test("has the motive in the rulebook's words", () => {
    expect(given(filters.failed, "LoopOpened").state.scene).toEqual({
      kind: "opening",
      motive: "Sees the role as a step to the next one",
    });
  });
});

describe("a redirect", () => {
  test("keeps what the candidate was saying and is spoken by who cuts in", () => {
    const { state } = given(filters.failed, "CandidateRedirected");
    expect(state.scene).toMatchObject({
      kind: "redirect",
      by: "okafor",
      round: "product-sense",
      words: "Let me stop you. The launch is failing now. What do you do?",
    });
    expect(state.scene).toHaveProperty("cut", expect.stringMatching(/^I would start with the people.*and$/));
    expect(state.speaking).toBe("okafor");
    expect(state.cited).toEqual([]);
  });

  test("stays on the table while a signal is noted, and its polarity is left open", () => {
    const { state } = given(filters.failed, "SignalRecorded", 2);
    expect(state.scene.kind).toBe("redirect");
    expect(state.signals.at(-1)).toMatchObject({ id: "S-02", polarity: "OPEN" });
  });
});

describe("a round that is read", () => {
  test("passes as the primary filter", () => {
    const { state } = given(filters.survived, "FilterPassed");
    expect(state.scene).toEqual({ kind: "reading", round: "product-sense", invokedBy: null });
    expect(state.readings["product-sense"]).toEqual({
      kind: "filter",
      verdict: "passed",
      by: [],
      evidence: [],
      filter: null,
    });
  });

  test("fails as the primary filter, by these cards and on this evidence", () => {
    const { state } = given(filters.failed, "FilterFailed");
    expect(state.readings["product-sense"]).toMatchObject({
      kind: "filter",
      verdict: "failed",
      by: ["okafor"],
      evidence: ["S-01"],
    });
    expect(state.cited).toEqual(["S-01"]);
  });

  test("is survived, or counts, by the filter beside it", () => {
    const weak = "technical-discussion";
    expect(given(filters.survived, "WeakRoundSurvived").state.readings[weak]).toMatchObject({
      kind: "weak-round",
      verdict: "passed",
      filter: "product-sense",
    });
    const counted = given(filters.counted, "WeakRoundCounted").state;
    expect(counted.readings[weak]).toMatchObject({
      kind: "weak-round",
      verdict: "failed",
      by: ["wilk"],
      filter: "product-sense",
    });
    expect(counted.readings["product-sense"]).toMatchObject({ verdict: "passed" });
  });
});

describe("the debrief", () => {
  test("opens with what falls short, and with the transfer", () => {
    const { state } = given(filters.counted, "DebriefOpened");
    expect(state.scene).toMatchObject({
      kind: "rules",
      failedGates: [],
      shortfalls: [{ round: "technical-discussion", filter: "product-sense" }],
      transfer: { from: "TPM", sponsor: { grants: "LAUNCH_DATE" } },
    });
  });

  test("puts the filter on the table again when the chair invokes it, with its evidence", () => {
    const { state } = given(filters.failed, "FilterInvoked");
    expect(state.scene).toEqual({ kind: "reading", round: "product-sense", invokedBy: "raman" });
    expect(state.cited).toEqual(["S-01"]);
  });

  test("ends with the filter, or with the missing metric, as the reason", () => {
    expect(given(filters.failed, "DecisionReached").state.outcome?.reason).toEqual({
      kind: "BELOW_FILTER",
      round: "product-sense",
      filter: "product-sense",
    });
    expect(given(filters.survived, "DecisionReached").state.outcome).toMatchObject({
      decision: "HOLD",
      reason: { kind: "NO_SPONSOR" },
    });
  });
});
