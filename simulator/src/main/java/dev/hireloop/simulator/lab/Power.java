package dev.hireloop.simulator.lab;

import dev.hireloop.core.rulebook.Ballot;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.agreement.PowerIndices;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of the decision the rules put into each voter's hands, whatever they think: a coalition
 * for hire carries the day if it gets a hire against the others' no-hire, all with the same
 * conviction, and where whoever may veto does so when they are against.
 */
public final class Power {

    private static final int CONVICTION = 3;

    private Power() {}

    /** Of the scenario's voters, in the order of the panel. */
    public static PowerIndices of(Scenario scenario) {
        var voters =
                scenario.panel().stream()
                        .map(Scenario.Person::panelist)
                        .filter(each -> each.role().votes())
                        .toList();
        var rules = scenario.rulebook().debrief();
        return PowerIndices.of(voters.size(), coalition -> carries(coalition, voters, rules));
    }

    private static boolean carries(int coalition, List<Panelist> voters, DebriefRules rules) {
        var ballots = new ArrayList<Ballot>(voters.size());
        for (int i = 0; i < voters.size(); i++) {
            var voter = voters.get(i);
            boolean isFor = (coalition & 1 << i) != 0;
            if (!isFor && rules.vetoRoles().contains(voter.role())) {
                return false;
            }
            var rating = isFor ? Rating.HIRE : Rating.NO_HIRE;
            ballots.add(new Ballot(voter.id(), voter.role(), rating, CONVICTION));
        }
        return rules.scheme().decide(ballots) == Decision.HIRE;
    }
}
