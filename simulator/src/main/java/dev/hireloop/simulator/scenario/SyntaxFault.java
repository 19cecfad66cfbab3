package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.Optional;

/** A fault as the YAML library tells it, and what had been read by then. */
final class SyntaxFault {

    private final SourceLines lines;
    private final GuardedParser read;
    private final String problem;
    private final String context;
    private final Place noticed;
    private final Place begun;

    /** A line from 1 and an index into it from 0. */
    record Place(int line, int index) {}

    /** What a coach is to hear, and at which place. */
    record Advice(Place place, String message) {

        static Optional<Advice> of(Place place, String message) {
            return Optional.of(new Advice(place, message));
        }

        static Optional<Advice> of(int line, int index, String message) {
            return of(new Place(line, index), message);
        }
    }

    SyntaxFault(MarkedYamlEngineException fault, GuardedParser read, SourceLines lines) {
        this.lines = lines;
        this.read = read;
        this.problem = Optional.ofNullable(fault.getProblem()).orElse("");
        this.context = Optional.ofNullable(fault.getContext()).orElse("");
        this.noticed = place(fault.getProblemMark());
        this.begun = fault.getContextMark().isPresent() ? place(fault.getContextMark()) : noticed;
    }

    SourceLines lines() {
        return lines;
    }

    GuardedParser read() {
        return read;
    }

    /** The library's words for what it met. */
    String problem() {
        return problem;
    }

    /** The library's words for what it was about, often empty. */
    String context() {
        return context;
    }

    /** Where the library noticed. */
    Place noticed() {
        return noticed;
    }

    /** Where that began which it was reading. */
    Place begun() {
        return begun;
    }

    Place place(Optional<Mark> mark) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        var text = lines.line(line);
        int length = text.codePointCount(0, text.length());
        int column = Math.min(mark.map(Mark::getColumn).orElse(0), length);
        return new Place(line, text.offsetByCodePoints(0, column));
    }

    String text(Place place) {
        return lines.line(place.line);
    }

    String letter(Place place) {
        var text = text(place);
        return place.index < text.length()
                ? Character.toString(text.codePointAt(place.index))
                : " ";
    }

    int indent(int line) {
        return Indentation.of(lines.line(line));
    }

    int before(int line) {
        return new Indentation(lines).before(line);
    }
}
