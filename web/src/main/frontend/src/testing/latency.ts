import type { Header } from "../player/frames";
import { WIRE } from "../player/header";
import { chaptersOf } from "./chapters";
import { panelist, round, someone } from "./people";
import { Script } from "./script";

const candidate = someone({
  name: "Nora Lindqvist",
  title: "Senior TPM",
  employer: "Harrow Freight",
  target: "L6",
});

const script = new Script()
  .opens(candidate)
  .session(1)
  .round("program-management")
  .says("okafor", "Walk me through the launch you are proudest of, and what nearly stopped it.")
  .says(
    "candidate",
    "Nine launches in three years, none of them late. The one I would show you had four teams and one shared freeze.",
  )
  .noted("S-01", "delivery-record", "FOR", "Nine launches, none late", ["okafor"])
  .says("okafor", "What did you change when the freeze moved?")
  .says(
    "candidate",
    "I re-sequenced the four teams a week before anyone asked, so the freeze cost us a day and not a quarter.",
  )
  .noted("S-02", "delivery-record", "FOR", "Re-sequenced four teams early", ["okafor"])
  .says("candidate", "I keep one map of who waits for whom. I can draw it for you now.")
  .noted("S-03", "delivery-record", "FOR", "Dependency map in minutes", ["okafor"])
  .says("okafor", "Who used what you launched last?")
  .says("candidate", "Adoption sat with the product side. We handed over on the day.")
  .noted("S-04", "delivery-record", "AGAINST", "Last launch served nobody", ["okafor"])
  .add("RoundFinished", { round: "program-management" })
  .session(2)
  .round("technical-deep-dive")
  .says("wilk", "A recruiter saves a note and reads it back at once. What does she see?")
  .says(
    "candidate",
    "That depends on how the teams agree it. I would bring storage and feed together in the first week.",
  )
  .says("wilk", "In the second after the write. What is on her screen?")
  .says("candidate", "Something consistent with what both teams signed off. I would not let them diverge.")
  .noted("S-14", "trade-offs", "AGAINST", "Cannot price a stale read", ["wilk", "bell"])
  .says("bell", "You put a queue between the two. Why a queue?")
  .says(
    "candidate",
    "It decouples the teams. And the retries have somewhere to go: without a cap they would storm the store.",
  )
  .noted("S-15", "trade-offs", "AGAINST", "Chose the queue, then a reason", ["wilk"])
  .noted("S-16", "trade-offs", "FOR", "Raised the retry storm herself", ["bell"])
  .says("wilk", "You can have it fast or you can have it right. Which one does this page need?")
  .says("candidate", "Latency is what the page is measured on, so we would look at latency.")
  .noted("S-17", "trade-offs", "AGAINST", "Asked consistency, gave latency", ["wilk"])
  .add("RoundFinished", { round: "technical-deep-dive" })
  .session(3)
  .round("partnership")
  .says("fischer", "Tell me about a team that did not want what you brought.")
  .says("candidate", "Search. I spent two weeks fixing their flaky build before I asked for anything.")
  .noted("S-09", "leadership", "FOR", "Won over a hostile team", ["fischer", "tanaka"])
  .says("candidate", "When it shipped I wrote the note in their name. It was theirs.")
  .noted("S-10", "leadership", "FOR", "Gave the credit away, by name", ["fischer"])
  .says("fischer", "And when it went wrong?")
  .says("candidate", "I went to the director over the owner's head. There was no time.")
  .noted("S-11", "leadership", "AGAINST", "Escalated past the owner", ["fischer"])
  .add("RoundFinished", { round: "partnership" })
  .session(4)
  .round("system-design")
  .says("bell", "Design the launch: one feature, three regions, two of them not ready.")
  .says(
    "candidate",
    "I would split it by what can fail alone, and launch the part that cannot hurt the rest.",
  )
  .noted("S-12", "structure", "FOR", "Split launch by failure domain", ["bell"])
  .says("bell", "When do you know it is done?")
  .says("candidate", "Before we start. I write the exit criteria first, then the plan that meets them.")
  .noted("S-13", "structure", "FOR", "Wrote the exit criteria first", ["bell"])
  .says("bell", "What would make you stop the launch?")
  .says("candidate", "If two of the criteria slipped in one week, I would call it off myself.")
  .add("RoundFinished", { round: "system-design" })
  .session(5)
  .card("okafor", "program-management", "STRONG_HIRE", 5)
  .card("wilk", "technical-deep-dive", "NO_HIRE", 5)
  .card("bell", "technical-deep-dive", "HIRE", 2)
  .card("fischer", "partnership", "NO_HIRE", 2)
  .card("bell", "system-design", "HIRE", 4)
  .add("ScorecardsUnsealed", {}, 60)
  .add("GateFailed", { gate: "technical-deep-dive", by: ["wilk"], evidence: ["S-14"] })
  .session(6)
  .add("DebriefOpened", {
    rulebook: { id: "linkedin-tpm", version: 1 },
    rules: { scheme: "MAJORITY", quorum: 4, vetoRoles: [] },
    members: [],
    failedGates: ["technical-deep-dive"],
    shortfalls: [],
    transfer: null,
    evidence: [
      "S-01",
      "S-02",
      "S-03",
      "S-04",
      "S-14",
      "S-15",
      "S-16",
      "S-17",
      "S-09",
      "S-10",
      "S-11",
      "S-12",
      "S-13",
    ],
  })
  .votes("okafor", "HIRE", 4, ["S-02"])
  .votes("wilk", "NO_HIRE", 5, ["S-14"])
  .votes("raman", "HIRE", 3)
  .votes("fischer", "NO_HIRE", 2, ["S-11"])
  .votes("bell", "HIRE", 2, ["S-16"])
  .add("InitialVotesRevealed", {}, 30)
  .states("raman", "Three to two. Adaeze, you saw the record. Start us off.")
  .states(
    "okafor",
    "I have sat in forty of these. Nobody has shown me a cleaner record than nine launches without one late.",
    ["S-01"],
  )
  .moves("okafor", ["HIRE", 4], ["STRONG_HIRE", 4], null, "S-01")
  .states("wilk", "A record of dates. I am hiring for the day the date is the wrong question.", ["S-15"])
  .moves("wilk", ["NO_HIRE", 5], ["STRONG_NO_HIRE", 5], null, "S-15")
  .states("okafor", "She found the critical path before we had asked for one. That is what the job is.", [
    "S-02",
  ])
  .moves("fischer", ["NO_HIRE", 2], ["HIRE", 2], "okafor", "S-02")
  .states(
    "fischer",
    "I had her down as a coordinator. The re-sequencing changes that, and she won a team nobody wins.",
    ["S-09"],
  )
  .states("bell", "To be fair to her, she brought up the retry storm herself. I would not call it shallow.", [
    "S-16",
  ])
  .states("raman", "Then help me. Is this a depth problem or a bad forty minutes?")
  .states(
    "wilk",
    "I asked what a recruiter sees in the second after a write. She told me how she would keep the teams aligned. I asked three times.",
    ["S-14"],
  )
  .moves("bell", ["HIRE", 2], ["NO_HIRE", 2], "wilk", "S-14")
  .states("bell", "I was in the room for all three. He is right that she never answered it.")
  .states("okafor", "She can learn what a stale read costs. You cannot teach the other thing.", ["S-03"])
  .states("bell", "The design round was good. She split it well and she knew when to stop.", ["S-12"])
  .states("wilk", "A good split of a problem somebody else had already understood.")
  .states("raman", "Not in the seat we are filling. The gate exists for this question.")
  .moves("raman", ["HIRE", 3], ["NO_HIRE", 3], null, "S-14")
  .states("fischer", "I will stay where I am, and I will write down why.", ["S-09"])
  .add("GateInvoked", { by: "raman", gate: "technical-deep-dive" }, 20)
  .add("VoteCalled", { by: "raman" })
  .add("DecisionReached", {
    decision: "NO_HIRE",
    reason: { kind: "FAILED_GATE", gate: "technical-deep-dive" },
    votes: [
      { person: "okafor", rating: "STRONG_HIRE" },
      { person: "wilk", rating: "STRONG_NO_HIRE" },
      { person: "raman", rating: "NO_HIRE" },
      { person: "fischer", rating: "HIRE" },
      { person: "bell", rating: "NO_HIRE" },
    ],
    dissent: ["okafor", "fischer"],
  });

export const frames = script.frames;

export const header: Header = {
  wire: WIRE,
  id: "fixturelatency000000000000",
  title: "Perfect record, shallow depth",
  teaches: "Nine launches, none late. Then someone asks what a stale read costs.",
  scenario: "linkedin-tpm-latency-vs-consistency",
  variant: "base",
  entry: "INTERVIEW",
  seed: "1",
  rulebook: { id: "linkedin-tpm", version: 1 },
  company: "LinkedIn",
  track: "TPM",
  candidate,
  panel: [
    panelist("okafor", "Adaeze Okafor", "Group TPM", ["program-management"]),
    panelist("wilk", "Tomasz Wilk", "Principal Engineer", ["technical-deep-dive"]),
    { ...panelist("raman", "Priya Raman", "Director of Engineering"), role: "CHAIR" },
    panelist("fischer", "Lena Fischer", "Senior PM", ["partnership"]),
    { ...panelist("tanaka", "Yuki Tanaka", "Eng Manager", ["partnership"]), role: "SHADOW" },
    panelist("bell", "Marcus Bell", "Staff Engineer", ["technical-deep-dive", "system-design"]),
  ],
  rounds: [
    round("program-management", "Program Management"),
    { ...round("technical-deep-dive", "Technical Deep Dive"), gate: true },
    round("partnership", "Partnership"),
    { ...round("system-design", "System Design"), minutes: 60 },
  ],
  competencies: [
    { id: "delivery-record", name: "Delivery record" },
    { id: "trade-offs", name: "Trade-off reasoning" },
    { id: "leadership", name: "Leading without authority" },
    { id: "structure", name: "Structural thinking" },
  ],
  sessions: [
    "Set-up",
    "Program Management",
    "Technical Deep Dive",
    "Partnership",
    "System Design",
    "Write-ups",
    "Debrief",
  ],
  chapters: chaptersOf(frames, [
    ["Rounds", ""],
    ["Unsealing", "ScorecardsUnsealed"],
    ["Straw poll", "DebriefOpened"],
    ["Discussion", "StatementMade"],
    ["Gate", "GateInvoked"],
    ["Vote", "VoteCalled"],
    ["Decision", "DecisionReached"],
  ]),
  frames: frames.length,
  parent: null,
  forkedAt: null,
  change: [],
  live: false,
  over: true,
};
