package dev.hireloop.core.axon;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.shared.HiringEvent;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The names events bear in the store and in recordings, whatever their classes are called.
 *
 * <p>A name is the class's simple name as first released. Renaming a class means adding its old
 * name here, changing its fields means a new revision and an upcaster.
 */
public final class EventNames {

    /** The revision of every event type so far. */
    public static final String REVISION = "1";

    private static final SequencedMap<String, Class<? extends HiringEvent>> BY_NAME = byName();

    private EventNames() {}

    public static String of(Class<? extends HiringEvent> type) {
        return type.getSimpleName();
    }

    public static Optional<Class<? extends HiringEvent>> typeNamed(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Every event type by name: loop first, then debrief, then calibration. */
    public static SequencedMap<String, Class<? extends HiringEvent>> all() {
        return BY_NAME;
    }

    private static SequencedMap<String, Class<? extends HiringEvent>> byName() {
        Map<String, Class<? extends HiringEvent>> names = new LinkedHashMap<>();
        Stream.of(LoopEvent.class, DebriefEvent.class, CalibrationEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(type -> type.asSubclass(HiringEvent.class))
                .forEach(type -> names.put(of(type), type));
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(names));
    }
}
