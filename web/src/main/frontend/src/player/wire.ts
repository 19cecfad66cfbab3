// Written by WireTypesTests from the Java records; -Dapprove=true writes it anew.

/** Each event by the name it bears in frames. */
export interface Events {
  readonly LoopOpened: LoopOpened;
  readonly RoundStarted: RoundStarted;
  readonly LineSpoken: LineSpoken;
  readonly CandidateRedirected: CandidateRedirected;
  readonly SignalRecorded: SignalRecorded;
  readonly RoundFinished: RoundFinished;
  readonly ScorecardSubmitted: ScorecardSubmitted;
  readonly ScorecardsUnsealed: ScorecardsUnsealed;
  readonly GatePassed: GatePassed;
  readonly GateFailed: GateFailed;
  readonly FilterPassed: FilterPassed;
  readonly FilterFailed: FilterFailed;
  readonly WeakRoundSurvived: WeakRoundSurvived;
  readonly WeakRoundCounted: WeakRoundCounted;
  readonly DebriefOpened: DebriefOpened;
  readonly InitialVoteCast: InitialVoteCast;
  readonly InitialVotesRevealed: InitialVotesRevealed;
  readonly StatementMade: StatementMade;
  readonly VoteChanged: VoteChanged;
  readonly GateInvoked: GateInvoked;
  readonly FilterInvoked: FilterInvoked;
  readonly VetoCast: VetoCast;
  readonly VoteCalled: VoteCalled;
  readonly DecisionReached: DecisionReached;
  readonly DebriefReopened: DebriefReopened;
  readonly CalibrationOpened: CalibrationOpened;
  readonly TitleWeighed: TitleWeighed;
  readonly RemarkMade: RemarkMade;
  readonly ScopeEvidencePresented: ScopeEvidencePresented;
  readonly LevelProposed: LevelProposed;
  readonly LevelSettled: LevelSettled;
  readonly NoLevelSupported: NoLevelSupported;
  readonly PromotionBlocked: PromotionBlocked;
}

export interface Aired {
  readonly recorded: number;
  readonly aired: number;
  readonly share: number | null;
  readonly unsaid: readonly Unsaid[];
}

export interface Analysis {
  readonly recording: string;
  readonly scenario: string;
  readonly variant: string;
  readonly seed: number;
  readonly decision: Decision | null;
  readonly runs: number;
  readonly curve: readonly Chance[];
  readonly turningPoints: readonly Chance[];
  readonly moves: readonly VoteMove[];
  readonly pivotal: Pivot | null;
  readonly whyNonePivotal: string | null;
  readonly evidence: Aired;
  readonly flags: readonly Flag[];
  readonly why: readonly Because[];
  readonly rules: readonly RuleOutcome[];
  readonly flips: readonly Flip[];
}

export interface Assessment {
  readonly competency: CompetencyId;
  readonly rating: Rating;
  readonly signals: readonly SignalId[];
}

export interface Band {
  readonly company: string;
  readonly level: Level;
}

export type Basis = "HIRE_DECISION" | "PROMOTION";

export interface Because {
  readonly kind: BecauseKind;
  readonly event: number;
  readonly what: string;
  readonly person: PersonId | null;
  readonly signal: SignalId | null;
}

export type BecauseKind = "DECISION" | "RULE" | "VOTE" | "MOVE" | "CARD" | "SIGNAL" | "LINE";

export interface Behaviour {
  readonly id: BehaviourId;
  readonly competency: CompetencyId;
  readonly polarity: Polarity;
  readonly strength: number;
  readonly decisive: boolean;
  readonly failsLeveling: boolean;
  readonly summary: string;
  readonly source: string;
}

export type BehaviourId = string;

export interface BelowFilter {
  readonly round: RoundId;
  readonly filter: RoundId;
}

export interface Branch {
  readonly id: string;
  readonly name: string | null;
  readonly title: string;
  readonly parent: string | null;
  readonly forkedAt: number | null;
  readonly change: readonly string[];
  readonly decision: Decision | null;
  readonly missing: boolean;
}

export interface ByScheme {
  readonly scheme: DecisionScheme;
}

export interface ByVeto {
  readonly by: PersonId;
}

export interface CalibrationOpened {
  readonly basis: Basis;
  readonly rulebook: RulebookRef;
  readonly company: string;
  readonly ladder: Ladder;
  readonly target: Level;
  readonly claim: Claim | null;
  readonly barred: readonly SignalId[];
  readonly promotion: Promotion | null;
  readonly at: Moment;
}

export interface Candidate {
  readonly name: string;
  readonly title: string;
  readonly employer: string;
  readonly target: Level;
  readonly claims: Level | null;
  readonly motive: BehaviourId | null;
  readonly preparedFor: string | null;
  readonly leaning: Leaning | null;
  readonly past: readonly PastWork[];
  readonly transfer: Transfer | null;
}

export interface CandidateRedirected {
  readonly round: RoundId;
  readonly by: PersonId;
  readonly words: string;
  readonly at: Moment;
}

export interface Cause {
  readonly speaker: PersonId | null;
  readonly evidence: SignalId | null;
}

export interface Chance {
  readonly event: number;
  readonly what: string;
  readonly hire: Proportion;
  readonly swing: number;
  readonly turning: boolean;
}

export interface Chapter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Choice {
  readonly group: ChoiceGroup;
  readonly label: string;
  readonly at: number;
  readonly set: readonly string[];
  readonly decision: Decision | null;
  readonly flips: boolean;
  readonly refused: string | null;
}

export type ChoiceGroup = "VOTES" | "EVIDENCE" | "SPEAKERS" | "PEOPLE" | "PROCESS" | "RULES";

export interface Claim {
  readonly title: string;
  readonly employer: string;
  readonly level: Level;
}

export interface Committee {
  readonly function: string;
  readonly least: number;
}

export interface Compensation {
  readonly filter: RoundId;
  readonly exceptional: Rating;
  readonly atLeast: Rating;
}

export interface Competency {
  readonly id: CompetencyId;
  readonly name: string;
}

export type CompetencyId = string;

export type Complaint = "UNCLEAR_EXPECTATIONS" | "VAGUE_FEEDBACK";

export interface DebriefOpened {
  readonly rulebook: RulebookRef;
  readonly rules: DebriefRules;
  readonly members: readonly Member[];
  readonly failedGates: readonly RoundId[];
  readonly shortfalls: readonly Shortfall[];
  readonly transfer: Transfer | null;
  readonly evidence: readonly SignalId[];
  readonly at: Moment;
}

export interface DebriefReopened {
  readonly at: Moment;
}

export interface DebriefRules {
  readonly scheme: DecisionScheme;
  readonly quorum: number;
  readonly vetoRoles: readonly Role[];
}

export type Decision = "HIRE" | "NO_HIRE" | "HOLD";

export interface DecisionReached {
  readonly decision: Decision;
  readonly reason: Reason;
  readonly votes: readonly FinalVote[];
  readonly dissent: readonly PersonId[];
  readonly at: Moment;
}

export type DecisionScheme =
  | "MAJORITY"
  | "UNANIMITY"
  | "CONSENSUS_OR_HOLD"
  | "WEIGHTED_MEAN"
  | "BAR_RAISER_VETO"
  | "CHAIR_DECIDES";

export type Effect =
  | "NOISE"
  | "LENIENCY_SPREAD"
  | "HALO"
  | "CENTRAL_TENDENCY"
  | "CONTRAST"
  | "ANCHORING"
  | "AUTHORITY"
  | "CONFORMITY"
  | "POLARISATION"
  | "MENTION";

export type Entry = "INTERVIEW" | "TRANSFER" | "PROMOTION";

export interface FailedGate {
  readonly gate: RoundId;
}

export interface FilterFailed {
  readonly round: RoundId;
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
  readonly at: Moment;
}

export interface FilterInvoked {
  readonly by: PersonId;
  readonly round: RoundId;
  readonly at: Moment;
}

export interface FilterPassed {
  readonly round: RoundId;
  readonly at: Moment;
}

export interface FinalVote {
  readonly person: PersonId;
  readonly rating: Rating;
}

export interface Fit {
  readonly preparation: Preparation | null;
  readonly leaning: Leaning | null;
  readonly points: number;
  readonly source: string;
}

export interface Flag {
  readonly event: number;
  readonly effect: Effect;
  readonly person: PersonId;
  readonly competency: CompetencyId | null;
  readonly size: number;
  readonly explanation: string;
  readonly source: string;
}

export interface Flip {
  readonly event: number;
  readonly label: string;
  readonly at: number;
  readonly set: readonly string[];
  readonly decision: Decision;
  readonly local: boolean;
}

export type Force = "EVIDENCE" | "AUTHORITY" | "ANCHORING" | "POLARISATION" | "CONFORMITY";

export interface Forked {
  readonly id: string;
  readonly scenario: string;
  readonly parent: string;
  readonly forkedAt: number;
  readonly change: readonly string[];
  readonly decision: Decision | null;
  readonly parentDecision: Decision | null;
  readonly hash: string;
  readonly parentHash: string;
  readonly differsAt: number | null;
  readonly events: number;
}

export interface Frame {
  readonly seq: number;
  readonly type: string;
  readonly event: Events[keyof Events];
}

export type Gate = "EVERY_CARD_HIRE" | "MEAN_ABOVE_MIDDLE";

export interface GateFailed {
  readonly gate: RoundId;
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
  readonly at: Moment;
}

export interface GateInvoked {
  readonly by: PersonId;
  readonly gate: RoundId;
  readonly at: Moment;
}

export interface GatePassed {
  readonly gate: RoundId;
  readonly at: Moment;
}

export type Grant = "PRODUCT_METRIC" | "LAUNCH_DATE";

export interface Header {
  readonly wire: number;
  readonly id: string;
  readonly title: string;
  readonly teaches: string;
  readonly scenario: string;
  readonly variant: string;
  readonly entry: Entry;
  readonly seed: string;
  readonly rulebook: RulebookRef;
  readonly company: string;
  readonly track: string;
  readonly candidate: Candidate;
  readonly panel: readonly Panelist[];
  readonly rounds: readonly Round[];
  readonly competencies: readonly Competency[];
  readonly sessions: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly frames: number;
  readonly parent: string | null;
  readonly forkedAt: number | null;
  readonly change: readonly string[];
  readonly live: boolean;
  readonly over: boolean;
}

export interface InitialVoteCast {
  readonly voter: PersonId;
  readonly vote: Vote;
  readonly evidence: readonly SignalId[];
  readonly at: Moment;
}

export interface InitialVotesRevealed {
  readonly at: Moment;
}

export interface Ladder {
  readonly rungs: readonly LevelStep[];
  readonly scopes: readonly Scope[];
  readonly leveling: Leveling;
}

export type Leaning = "STRUCTURED_LOGIC" | "CREATIVE_STRATEGY";

export type Level = string;

export interface LevelProposed {
  readonly by: PersonId;
  readonly level: Level;
  readonly at: Moment;
}

export interface LevelSettled {
  readonly level: Level;
  readonly band: Band;
  readonly target: Level;
  readonly at: Moment;
}

export interface LevelStep {
  readonly level: Level;
  readonly title: string;
  readonly scope: string;
}

export interface Leveling {
  readonly titleDiscount: number;
  readonly visibility: Visibility;
  readonly repeated: readonly Level[];
}

export interface LineSpoken {
  readonly round: RoundId;
  readonly speaker: PersonId;
  readonly words: string;
  readonly at: Moment;
}

export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly teaches: string;
  readonly scenario: string;
  readonly variant: string;
  readonly entry: Entry;
  readonly candidate: string;
  readonly company: string;
  readonly track: string;
  readonly rulebook: string;
  readonly seed: string;
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly level: Level | null;
  readonly band: string | null;
  readonly blocked: Level | null;
  readonly votes: Readonly<Record<string, Rating>>;
  readonly events: number;
  readonly minutes: number;
  readonly trajectory: readonly Trajectory[];
  readonly name: string | null;
  readonly parent: string | null;
  readonly forkedAt: number | null;
  readonly change: readonly string[];
  readonly live: boolean;
  readonly over: boolean;
  readonly shipped: boolean;
}

export interface LiveMessage {
  readonly from: number;
  readonly frames: readonly Frame[];
  readonly over: boolean;
  readonly viewers: number;
  readonly header: Header | null;
}

export interface LoopOpened {
  readonly rulebook: Rulebook;
  readonly candidate: Candidate;
  readonly panel: readonly Panelist[];
  readonly at: Moment;
}

export interface Member {
  readonly person: PersonId;
  readonly role: Role;
}

export interface Moment {
  readonly session: number;
  readonly seconds: number;
}

export interface MovePart {
  readonly speaker: PersonId;
  readonly statement: number;
  readonly evidence: SignalId | null;
  readonly force: Force;
  readonly size: number;
  readonly share: number;
}

export interface Mover {
  readonly speaker: PersonId;
  readonly share: number;
  readonly at: number;
  readonly set: string;
}

export type NoLevel = object;

export interface NoLevelSupported {
  readonly because: readonly SignalId[];
  readonly at: Moment;
}

export type NoSponsor = object;

export interface Page {
  readonly from: number;
  readonly frames: readonly Frame[];
  readonly next: number | null;
}

export interface Panelist {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly rounds: readonly RoundId[];
  readonly function: string | null;
}

export interface PastWork {
  readonly scope: ScopeId | null;
  readonly level: Level | null;
  readonly summary: string;
  readonly documents: string | null;
}

export type PersonId = string;

export interface Pivot {
  readonly event: number;
  readonly what: string;
  readonly removal: string;
  readonly at: number;
  readonly set: string;
  readonly decision: Decision;
}

export type Polarity = "FOR" | "AGAINST" | "NEUTRAL" | "OPEN";

export type Preparation = "THIS_TRACK" | "ANOTHER_TRACK" | "GENERIC";

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

export interface Promotion {
  readonly candidate: Candidate;
  readonly current: Level;
  readonly track: string;
  readonly committee: readonly Panelist[];
}

export interface PromotionBlocked {
  readonly target: Level;
  readonly reached: Level | null;
  readonly at: Moment;
}

export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export type Rating = "STRONG_NO_HIRE" | "NO_HIRE" | "HIRE" | "STRONG_HIRE";

export type Reason =
  | ({ readonly kind: "BELOW_FILTER" } & BelowFilter)
  | ({ readonly kind: "FAILED_GATE" } & FailedGate)
  | ({ readonly kind: "NO_LEVEL" } & NoLevel)
  | ({ readonly kind: "NO_SPONSOR" } & NoSponsor)
  | ({ readonly kind: "SCHEME" } & ByScheme)
  | ({ readonly kind: "VETO" } & ByVeto);

export interface RemarkMade {
  readonly by: PersonId;
  readonly words: string;
  readonly at: Moment;
}

export type Role = "INTERVIEWER" | "CHAIR" | "BAR_RAISER" | "SHADOW";

export interface Round {
  readonly id: RoundId;
  readonly name: string;
  readonly minutes: number;
  readonly gate: boolean;
  readonly filter: boolean;
  readonly survives: RoundId | null;
}

export interface RoundFinished {
  readonly round: RoundId;
  readonly at: Moment;
}

export type RoundId = string;

export interface RoundStarted {
  readonly round: RoundId;
  readonly at: Moment;
}

export interface RuleOutcome {
  readonly scheme: DecisionScheme;
  readonly inForce: boolean;
  readonly votes: Decision;
  readonly decision: Decision;
}

export interface Rulebook {
  readonly ref: RulebookRef;
  readonly company: string;
  readonly track: string;
  readonly competencies: readonly RulebookCompetency[];
  readonly rounds: readonly RulebookRound[];
  readonly debrief: DebriefRules;
  readonly ladder: Ladder;
  readonly behaviours: readonly Behaviour[];
  readonly committee: Committee | null;
  readonly fit: readonly Fit[];
  readonly transfersFrom: readonly string[];
  readonly timeUse: readonly TimeShare[];
  readonly complaint: Complaint | null;
}

export interface RulebookCompetency {
  readonly id: CompetencyId;
  readonly name: string;
  readonly weight: number;
}

export type RulebookId = string;

export interface RulebookRef {
  readonly id: RulebookId;
  readonly version: number;
}

export interface RulebookRound {
  readonly id: RoundId;
  readonly name: string;
  readonly minutes: number;
  readonly assesses: readonly CompetencyId[];
  readonly gate: Gate | null;
  readonly filter: Gate | null;
  readonly survives: Compensation | null;
  readonly counterparts: readonly RoundId[];
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly teaches: string;
  readonly company: string;
  readonly track: string;
  readonly entry: Entry;
  readonly rulebook: string;
  readonly variants: readonly Variant[];
}

export interface Scope {
  readonly id: ScopeId;
  readonly supports: Level;
  readonly summary: string;
  readonly source: string;
}

export interface ScopeEvidencePresented {
  readonly by: PersonId;
  readonly level: Level;
  readonly summary: string;
  readonly scope: ScopeId | null;
  readonly documents: string | null;
  readonly counts: boolean;
  readonly at: Moment;
}

export type ScopeId = string;

export interface Scorecard {
  readonly interviewer: PersonId;
  readonly round: RoundId;
  readonly rating: Rating;
  readonly confidence: number;
  readonly assessments: readonly Assessment[];
  readonly note: string;
}

export interface ScorecardSubmitted {
  readonly scorecard: Scorecard;
  readonly at: Moment;
}

export interface ScorecardsUnsealed {
  readonly at: Moment;
}

export interface Shortfall {
  readonly round: RoundId;
  readonly filter: RoundId;
}

export interface Signal {
  readonly id: SignalId;
  readonly round: RoundId;
  readonly competency: CompetencyId;
  readonly polarity: Polarity;
  readonly strength: number;
  readonly decisive: boolean;
  readonly summary: string;
  readonly behaviour: BehaviourId | null;
}

export type SignalId = string;

export interface SignalRecorded {
  readonly signal: Signal;
  readonly notedBy: readonly PersonId[];
  readonly at: Moment;
}

export interface SpeakerShare {
  readonly speaker: PersonId;
  readonly share: number;
}

export interface Sponsor {
  readonly name: string;
  readonly grants: Grant;
  readonly what: string;
}

export interface StatementMade {
  readonly speaker: PersonId;
  readonly words: string;
  readonly cites: readonly SignalId[];
  readonly at: Moment;
}

export interface TimeShare {
  readonly what: string;
  readonly percent: number;
}

export interface TitleWeighed {
  readonly title: string;
  readonly employer: string;
  readonly claims: Level;
  readonly readAs: Level;
  readonly at: Moment;
}

export interface Trajectory {
  readonly person: PersonId;
  readonly points: readonly (readonly unknown[])[];
}

export interface Transfer {
  readonly from: string;
  readonly sponsor: Sponsor | null;
}

export interface Unsaid {
  readonly signal: SignalId;
  readonly event: number;
  readonly summary: string;
  readonly polarity: Polarity;
  readonly strength: number;
  readonly notedBy: readonly PersonId[];
}

export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly teaches: string;
}

export interface VetoCast {
  readonly by: PersonId;
  readonly evidence: readonly SignalId[];
  readonly at: Moment;
}

export type Visibility = "BY_ITSELF" | "DOCUMENTED";

export interface Vote {
  readonly rating: Rating;
  readonly conviction: number;
}

export interface VoteCalled {
  readonly by: PersonId;
  readonly at: Moment;
}

export interface VoteChanged {
  readonly voter: PersonId;
  readonly from: Vote;
  readonly to: Vote;
  readonly cause: Cause;
  readonly at: Moment;
}

export interface VoteMove {
  readonly event: number;
  readonly voter: PersonId;
  readonly from: Rating;
  readonly to: Rating;
  readonly moved: number;
  readonly parts: readonly MovePart[];
  readonly speakers: readonly SpeakerShare[];
  readonly mover: Mover | null;
}

export interface WeakRoundCounted {
  readonly round: RoundId;
  readonly filter: RoundId;
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
  readonly at: Moment;
}

export interface WeakRoundSurvived {
  readonly round: RoundId;
  readonly filter: RoundId;
  readonly at: Moment;
}
