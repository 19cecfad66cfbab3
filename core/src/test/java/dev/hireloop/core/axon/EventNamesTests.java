package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.interview.LoopEvent;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class EventNamesTests {

    private static final List<Class<?>> TYPES =
            Stream.of(LoopEvent.class, DebriefEvent.class, CalibrationEvent.class)
                    .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                    .toList();

    @Test
    void everyEventTypeHasANameOfItsOwn() {
        assertThat(List.copyOf(EventNames.all().values())).isEqualTo(TYPES);
        assertThat(EventNames.all()).hasSameSizeAs(TYPES);
    }

    @Test
    void aNameLeadsBackToItsType() {
        EventNames.all()
                .forEach(
                        (name, type) -> {
                            assertThat(EventNames.of(type)).isEqualTo(name);
                            assertThat(EventNames.typeNamed(name)).hasValue(type);
                        });
        assertThat(EventNames.typeNamed("SomethingElse")).isEmpty();
    }
}
