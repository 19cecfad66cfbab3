package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.behaviour.opinion.DeGroot;
import dev.hireloop.simulator.behaviour.opinion.DecisionSchemeAlone;
import dev.hireloop.simulator.behaviour.opinion.Dynamics;
import dev.hireloop.simulator.behaviour.opinion.FriedkinJohnsen;
import dev.hireloop.simulator.behaviour.opinion.HegselmannKrause;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The people of a scenario as the model sees them: all that no seed changes, worked out once. Every
 * play of the scenario can share it, on any thread.
 *
 * <p>A fork may change people in the middle of a debrief: then what was over by that time was done,
 * and heard, by who they were before.
 */
public final class PanelModel {

    /** How much of what they hear people keep, as they are drawn back to where they began; ours. */
    private static final double SUSCEPTIBILITY = 0.9;

    /** A quarter of the scale's length, at which a committee ends in one cluster (domain §3). */
    private static final double CONFIDENCE = 0.75;

    private final Scenario scenario;
    private final @Nullable Past past;
    private final Dynamics dynamics;
    private final Map<PersonId, Map<RoundId, Rater>> raters = new HashMap<>();
    private final Map<PersonId, Member> members = new HashMap<>();
    private final List<Member> voters = new ArrayList<>();

    /** The evidence that was asked about last; seeds mostly share it. */
    private volatile @Nullable Arguments remembered;

    /** Who the people were until so many had voted and so many statements had been made. */
    private record Past(PanelModel panel, int votes, int statements) {}

    public PanelModel(Scenario scenario) {
        this(scenario, null);
    }

    private PanelModel(Scenario scenario, @Nullable Past past) {
        this.scenario = scenario;
        this.past = past;
        this.dynamics =
                switch (scenario.opinions()) {
                    case FRIEDKIN_JOHNSEN -> new FriedkinJohnsen(SUSCEPTIBILITY);
                    case DEGROOT -> new DeGroot();
                    case HEGSELMANN_KRAUSE -> new HegselmannKrause(CONFIDENCE);
                    case DECISION_SCHEME -> new DecisionSchemeAlone();
                };
        for (Person person : scenario.panel()) {
            boolean votes = person.panelist().role().votes();
            var member =
                    new Member(person, votes ? voters.size() : Member.NO_VOTE, scenario.whatIf());
            members.put(person.id(), member);
            if (votes) {
                voters.add(member);
            }
            var rounds = new HashMap<RoundId, Rater>();
            for (RoundId round : person.panelist().rounds()) {
                rounds.put(round, new Rater(scenario, person, round));
            }
            raters.put(person.id(), rounds);
        }
    }

    /**
     * The same people as another scenario has them, from there on.
     *
     * @param votes how many had cast their initial vote by then
     * @param statements how many statements had been made by then
     */
    public PanelModel changed(Scenario scenario, int votes, int statements) {
        return new PanelModel(scenario, new Past(this, votes, statements));
    }

    /** As they hear that statement, counting from 0. */
    PanelModel hearing(int statement) {
        return past == null || statement >= past.statements ? this : past.panel.hearing(statement);
    }

    /** Someone as they cast their initial vote; votes are cast in the order of places. */
    Member voting(PersonId person) {
        var member = member(person);
        return past == null || member.place() >= past.votes ? member : past.panel.voting(person);
    }

    public Scenario scenario() {
        return scenario;
    }

    Dynamics dynamics() {
        return dynamics;
    }

    /** Someone in a round that they interview in. */
    Rater rater(PersonId person, RoundId round) {
        return Objects.requireNonNull(raters.getOrDefault(person, Map.of()).get(round));
    }

    Member member(PersonId person) {
        return Objects.requireNonNull(members.get(person));
    }

    /** In the panel's order, which is the order of their places. */
    List<Member> voters() {
        return voters;
    }

    /** A voter, looked for at that place first. */
    Member voter(int place, PersonId id) {
        var there = place < voters.size() ? voters.get(place) : null;
        return there != null && there.id().equals(id) ? there : member(id);
    }

    Arguments arguments(List<SignalRecorded> evidence) {
        var last = remembered;
        if (last == null || !last.isOf(evidence)) {
            last = new Arguments(evidence, this);
            remembered = last;
        }
        return last;
    }
}
