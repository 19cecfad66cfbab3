package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.SignalId;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Signals that no line leaves, in any variant of the file. */
final class UnusedSignals {

    private final Map<String, Value> declared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Takes in what one variant declares and leaves. */
    void saw(Value signals, Set<SignalId> left) {
        for (Value value : signals.fields().all()) {
            declared.putIfAbsent(place(value), value);
            if (left.stream().anyMatch(id -> id.value().equals(value.name()))) {
                used.add(place(value));
            }
        }
    }

    /** A variant may declare a signal of the same name elsewhere. */
    private static String place(Value value) {
        return value.line() + ":" + value.name();
    }

    void report() {
        declared.forEach(
                (place, value) -> {
                    if (!used.contains(place)) {
                        value.faultAtName("No line of the script leaves '" + value.name() + "'.");
                    }
                });
    }
}
