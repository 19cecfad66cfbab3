package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.SyntaxFault.Advice;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a coach who has never seen YAML needs to hear of a file that is none: what went wrong, and
 * where, which is often before the place where the parser noticed.
 */
final class SyntaxHelp {

    private SyntaxHelp() {}

    static void report(MarkedYamlEngineException exception, GuardedParser read, Problems problems) {
        var fault = new SyntaxFault(exception, read, problems.lines());
        var lines = new LineHelp(fault);
        var texts = new TextHelp(fault);
        var advice =
                Stream.<Supplier<Optional<Advice>>>of(
                                lines::tab,
                                lines::invisible,
                                lines::document,
                                texts::quote,
                                texts::beginning,
                                texts::bracket,
                                lines::colon,
                                lines::noField,
                                lines::indentation)
                        .map(Supplier::get)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(
                                new Advice(
                                        fault.noticed(),
                                        "This is not YAML: " + fault.problem() + "."));
        int line = advice.place().line();
        var text = problems.lines().line(line);
        int index = Math.clamp(advice.place().index(), 0, text.length());
        problems.at(line, text.codePointCount(0, index) + 1, advice.message());
    }
}
