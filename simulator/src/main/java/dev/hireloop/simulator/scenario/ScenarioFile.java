package dev.hireloop.simulator.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A scenario file: the base and its variants, each a scenario of its own.
 *
 * @param variants the base first
 */
public record ScenarioFile(List<Scenario> variants) {

    public ScenarioFile {
        variants = List.copyOf(variants);
    }

    public Scenario base() {
        return variants.getFirst();
    }

    /** What recordings and the command line call it. */
    public String name() {
        return base().name();
    }

    public Optional<Scenario> variant(String name) {
        return variants.stream().filter(each -> each.variant().equals(name)).findFirst();
    }

    public List<String> variantNames() {
        return variants.stream().map(Scenario::variant).toList();
    }
}
