package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one file, so that its author hears of all at once. */
final class Problems {

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void at(int line, int column, String message) {
        found.add(new Diagnostic(file, line, column, message));
    }

    void at(Optional<Mark> mark, String message) {
        at(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, message);
    }

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    boolean none() {
        return found.isEmpty();
    }

    InvalidInput asException() {
        return new InvalidInput(List.copyOf(found));
    }

    /** Throws if anything was found. */
    void raise() {
        if (!none()) {
            throw asException();
        }
    }
}
