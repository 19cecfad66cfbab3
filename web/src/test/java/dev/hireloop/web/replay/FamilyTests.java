package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.recording.Library.Entry;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.Trunk;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Served;

import org.junit.jupiter.api.Test;

import java.util.List;

class FamilyTests {

    private final Recording parent = Recording.inMemory(Scenarios.find(Served.SCENARIO), 1);
    private final Recording one = Trunk.of(parent).branch(3, List.of());
    private final Recording other = Trunk.of(parent).branch(5, List.of());

    private static Entry entry(Recording recording) {
        return new Entry(
                recording.header(), recording.summary(), recording.events().size(), null, false);
    }

    @Test
    void forksOfWhatNeverWasHereAreOneFamilyAllTheSame() {
        var family = Family.of(one.header().id(), List.of(entry(one), entry(other)));

        assertThat(family)
                .containsExactlyInAnyOrder(
                        Branch.of(entry(one)),
                        Branch.of(entry(other)),
                        Branch.unknown(parent.header().id(), parent.header().title()));
    }

    @Test
    void whatHasNoForksIsAFamilyOfItsOwn() {
        assertThat(Family.of(parent.header().id(), List.of(entry(parent))))
                .containsExactly(Branch.of(entry(parent)));
    }
}
