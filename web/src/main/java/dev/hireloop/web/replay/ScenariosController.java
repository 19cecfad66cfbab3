package dev.hireloop.web.replay;

import dev.hireloop.simulator.scenario.Entry;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Shipped;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Lists the scenarios that ship. */
@RestController
final class ScenariosController {

    /** Read once, when they are first asked for: they cannot change. */
    private volatile @Nullable List<Listed> scenarios;

    /**
     * One file.
     *
     * @param rulebook such as {@code linkedin-tpm@2}
     * @param variants the base first
     */
    record Listed(
            String name,
            String title,
            String teaches,
            String company,
            String track,
            Entry entry,
            String rulebook,
            List<Variant> variants) {

        static Listed of(ScenarioFile file) {
            var base = file.base();
            return new Listed(
                    file.name(),
                    base.title(),
                    base.teaches(),
                    base.rulebook().company(),
                    base.rulebook().track(),
                    base.entry(),
                    base.rulebook().ref().toString(),
                    file.variants().stream().map(Variant::of).toList());
        }
    }

    /** One way to play it. */
    record Variant(String name, String title, String teaches) {

        static Variant of(Scenario scenario) {
            return new Variant(scenario.variant(), scenario.title(), scenario.teaches());
        }
    }

    @GetMapping("/api/scenarios")
    List<Listed> scenarios() {
        var known = scenarios;
        if (known == null) {
            known =
                    Shipped.scenarioNames().stream()
                            .flatMap(name -> Shipped.scenario(name).stream())
                            .map(Listed::of)
                            .toList();
            scenarios = known;
        }
        return known;
    }
}
