import { describe, expect, test } from "vitest";
import { filters } from "../../testing/filter";
import { given } from "../../testing/given";
import * as latency from "../../testing/latency";
import * as levels from "../../testing/levels";
import { promotions } from "../../testing/promotion";
import { hold } from "../clock";
import type { FrameType } from "../frames";
import { reduce } from "../reduce";
import { aim, comesFrom, factsOf, sponsorRule, sponsorText } from "./candidate";
import { cutOff, cutTail } from "./cut";
import { Digest } from "./digest";
import { boardShort, boardText, saidText } from "./said";
import { tallyOf, tallyText } from "./tally";
import { reasonText, tell } from "./tell";

const told = (of: typeof filters.failed, type: FrameType) => {
  const { frame, cast } = given(of, type);
  return tell(frame, cast);
};

const tally = (of: typeof filters.failed, type: FrameType) => {
  const { state, cast } = given(of, type);
  return tallyText(tallyOf(state, cast));
};

describe("a line that is cut off", () => {
  test.each([
    ["before the train, and", "before the train, and—"],
    ["before the train.", "before the train—"],
    ["before the train —", "before the train—"],
    ["before the train …", "before the train—"],
    ["what next?", "what next—"],
  ])("%s ends in an em dash", (words, cut) => expect(cutOff(words)).toBe(cut));

  test("is shown from its end where it is long", () => {
    const tail = cutTail(`${"one two three ".repeat(20)}and then`);
    expect(tail).toMatch(/^…(one|two|three) .*and then—$/);
    expect(tail.length).toBeLessThan(98);
  });

  test("is the candidate's before the redirect, and not before that is known", () => {
    const { seq } = given(filters.failed, "CandidateRedirected");
    const digest = new Digest();
    digest.read(filters.failed.frames);
    const cut = (at: number) => filters.failed.frames.filter((frame) => digest.isCut(frame.seq, at));
    expect(cut(seq).map((frame) => frame.seq)).toEqual([4]);
    expect(cut(seq - 1)).toEqual([]);
  });

  test("leaves the reader of the redirect the time to read", () => {
    const { seq } = given(filters.failed, "CandidateRedirected");
    const [frame, next] = filters.failed.frames.slice(seq - 1, seq + 1);
    expect(hold(frame!, next!, 1)).toBeGreaterThan(3_500);
  });
});

describe("telling", () => {
  test("says who cut in", () =>
    expect(told(filters.failed, "CandidateRedirected")).toBe(
      "Adaeze Okafor cuts in: Let me stop you. The launch is failing now. What do you do?",
    ));

  test("says how filters and weak rounds were read", () => {
    expect(told(filters.survived, "FilterPassed")).toBe("The primary filter Product Sense holds.");
    expect(told(filters.failed, "FilterFailed")).toBe(
      "The primary filter Product Sense fails, on the card of Okafor: S-01. Only no hire is left.",
    );
    expect(told(filters.survived, "WeakRoundSurvived")).toContain("is survived");
    expect(told(filters.counted, "WeakRoundCounted")).toContain("not made up for by Product Sense");
    expect(told(filters.failed, "FilterInvoked")).toBe("Raman invokes the primary filter Product Sense.");
    expect(told(filters.counted, "FilterInvoked")).toBe("Raman invokes the weak Technical Discussion.");
  });

  test("keeps a polarity left open apart from neutral", () => {
    const open = given(filters.failed, "SignalRecorded", 2);
    const neutral = given(filters.failed, "SignalRecorded", 3);
    expect(tell(open.frame, open.cast)).toContain("open how it counts");
    expect(tell(neutral.frame, neutral.cast)).toBe("Noted neutral: Asked for the roadmap, S-03.");
  });

  test("gives the reasons in words", () => {
    const { cast } = given(filters.failed, "DecisionReached");
    const at = { kind: "BELOW_FILTER", filter: "product-sense" } as const;
    expect(reasonText({ ...at, round: "product-sense" }, cast)).toBe(
      "Product Sense, the primary filter, fell short.",
    );
    expect(reasonText({ ...at, round: "technical-discussion" }, cast)).toBe(
      "Technical Discussion was weak; Product Sense, the primary filter, does not make up for it.",
    );
    expect(reasonText({ kind: "NO_SPONSOR" }, cast)).toBe(
      "Nobody grants the transfer a product metric: on hold.",
    );
  });

  test("says what calibration did", () => {
    expect(told(levels, "TitleWeighed")).toBe(
      "Principal Technical Program Manager at Freelance claims L7; here it reads as L6.",
    );
    expect(told(levels, "ScopeEvidencePresented")).toMatch(/had\. Not documented, does not count\.$/);
    expect(told(promotions.blocked, "CalibrationOpened")).toBe(
      "The case opens on the Meta ladder: Ines Sá, from L6 to L7.",
    );
    expect(told(promotions.blocked, "PromotionBlocked")).toBe("Blocked from L7. The evidence reaches L6.");
  });
});

describe("a candidate", () => {
  const { candidate } = filters.failed.header;

  test("who transfers says so, with sponsor and grant", () => {
    expect(comesFrom(candidate)).toBe("Senior TPM at LinkedIn, internal transfer from TPM");
    expect(sponsorText(candidate.transfer!)).toBe(
      "Hana Weiss sponsors the transfer and grants a launch date: the October launch.",
    );
    expect(sponsorText({ from: "TPM", sponsor: null })).toBe("Nobody sponsors the transfer.");
    expect(sponsorRule(candidate.transfer!)).toContain("Hana Weiss grants a launch date.");
    expect(aim(filters.failed.header)).toBe("Dario Conti for L5, transfer from TPM");
    expect(aim(promotions.blocked.header)).toBe("Ines Sá, promotion to L7");
  });

  test("brings a claim, a motive, a preparation and a leaning, as far as told", () => {
    expect(factsOf(candidate, "Wants the title").map(({ value }) => value)).toEqual([
      "L5",
      "Wants the title",
      "TPM",
      "creative strategy",
    ]);
    expect(factsOf(levels.header.candidate, null).map(({ value }) => value)).toContain(
      "no track in particular",
    );
    expect(factsOf(latency.header.candidate, null)).toEqual([]);
  });
});

describe("the tally", () => {
  test("never counts for a hire what a gate or a filter has closed", () => {
    expect(tally(latency, "InitialVotesRevealed")).toBe("Gate overrides 3 to 2");
    expect(tally(filters.failed, "DecisionReached")).toBe("Filter overrides 3 to 1");
    expect(tally(filters.counted, "InitialVotesRevealed")).toBe("Filter overrides 3 to 1");
  });

  test("counts while nothing else decides, and not once a transfer is held", () => {
    expect(tally(filters.survived, "VoteCalled")).toBe("3 to 1 for hire");
    expect(tally(filters.survived, "DecisionReached")).toBe("No metric, held at 3 to 1");
  });

  test.each([
    ["NO_HIRE", { kind: "SCHEME", scheme: "UNANIMITY" }, "Rule overrides 3 to 1"],
    ["HIRE", { kind: "SCHEME", scheme: "MAJORITY" }, "3 to 1 for hire"],
    ["HOLD", { kind: "NO_LEVEL" }, "No level, held at 3 to 1"],
  ])("follows a decision: %s", (decision, reason, text) => {
    const { state, cast } = given(filters.survived, "VoteCalled");
    const event = { at: state.at, decision, reason, votes: [], dissent: [] };
    const after = reduce(state, { seq: state.seq + 1, type: "DecisionReached", event } as never);
    expect(tallyText(tallyOf(after, cast))).toBe(text);
  });
});

test("the board counts work where there are no signals", () => {
  const { state } = given(promotions.blocked, "PromotionBlocked");
  expect(boardText(state)).toBe("3 pieces");
  expect(boardShort(state)).toBe("3");
});

test("the board waits for signals only while some can still come", () => {
  expect(saidText([], false)).toBe("nothing yet");
  expect(saidText([], true)).toBe("nothing noted");
  const { state } = given(filters.failed, "DecisionReached");
  expect(boardText({ ...state, signals: [], debrief: false })).toBe("nothing noted");
});
