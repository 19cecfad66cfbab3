package dev.hireloop.simulator.cli;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Ways to decide, as a command line names them. */
final class Schemes {

    private Schemes() {}

    /**
     * The schemes of {@code all}, or of names with commas between, each once.
     *
     * @throws InvalidInput with every name that is none
     */
    static List<DecisionScheme> named(String wanted) {
        var all = List.of(DecisionScheme.values());
        if (wanted.equals("all")) {
            return all;
        }
        var known = all.stream().map(Words::of).toList();
        var faults = new ArrayList<String>();
        var schemes = new LinkedHashSet<DecisionScheme>();
        for (String part : wanted.split(",", -1)) {
            int place = known.indexOf(part.strip());
            if (place < 0) {
                faults.add(
                        "There is no scheme '"
                                + part.strip()
                                + "'."
                                + Suggestion.didYouMean(part.strip(), known));
            } else {
                schemes.add(all.get(place));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(String.join("\n", faults));
        }
        return List.copyOf(schemes);
    }
}
