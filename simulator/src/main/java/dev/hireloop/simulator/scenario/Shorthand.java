package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Role;
import dev.hireloop.simulator.scenario.Step.Name;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What stands for a longer path below the panel: a role for the person, a tendency alone. */
final class Shorthand {

    private static final String TENDENCIES = "tendencies";

    private final MappingNode panel;
    private final Consumer<String> fault;

    /**
     * @param fault takes what is wrong with the path
     */
    Shorthand(MappingNode panel, Consumer<String> fault) {
        this.panel = panel;
        this.fault = fault;
    }

    /**
     * The same path in full; empty after a fault.
     *
     * @param steps the first is {@code panel}
     */
    Optional<List<Step>> inFull(List<Step> steps) {
        if (steps.size() < 3 || !(steps.get(1) instanceof Name who)) {
            return Optional.of(steps);
        }
        return person(who.name())
                .map(
                        person -> {
                            var full = new ArrayList<>(steps);
                            full.set(1, new Name(person));
                            if (steps.size() == 3
                                    && steps.get(2) instanceof Name field
                                    && isTendency(person, field.name())) {
                                full.add(2, new Name(TENDENCIES));
                            }
                            return full;
                        });
    }

    /** Whether it is someone's id, or the role of one person alone. */
    boolean isSomeone(String name) {
        return Nodes.find(panel, name).isPresent() || having(name).size() == 1;
    }

    /** Or meant as one, so that its fault says which one. */
    private boolean isTendency(String person, String field) {
        boolean stands =
                Nodes.find(panel, person)
                        .filter(MappingNode.class::isInstance)
                        .map(MappingNode.class::cast)
                        .flatMap(fields -> Nodes.find(fields, field))
                        .isPresent();
        return !stands
                && !field.equals(TENDENCIES)
                && Suggestion.nearest(field, TendenciesReader.WORDS).isPresent();
    }

    private Optional<String> person(String name) {
        if (Nodes.find(panel, name).isPresent()) {
            return Optional.of(name);
        }
        var roles = Arrays.stream(Role.values()).map(Value::spelling).toList();
        if (!roles.contains(name)) {
            var known =
                    Stream.concat(
                                    Nodes.names(panel).stream(),
                                    roles.stream().filter(role -> having(role).size() == 1))
                            .toList();
            fault.accept("Nobody here is '" + name + "'." + Suggestion.didYouMean(name, known));
            return Optional.empty();
        }
        var people = having(name);
        if (people.size() != 1) {
            fault.accept(
                    people.isEmpty()
                            ? "Nobody here has the role '" + name + "'."
                            : "The role '"
                                    + name
                                    + "' is that of several: name one of "
                                    + String.join(", ", people)
                                    + ".");
            return Optional.empty();
        }
        return Optional.of(people.getFirst());
    }

    private List<String> having(String role) {
        return panel.getValue().stream()
                .filter(person -> role(person).equals(role))
                .map(Nodes::key)
                .toList();
    }

    private static String role(NodeTuple person) {
        return person.getValueNode() instanceof MappingNode fields
                ? Nodes.find(fields, "role")
                        .flatMap(Scalars::word)
                        .orElse(Value.spelling(Role.INTERVIEWER))
                : "";
    }
}
