package dev.hireloop.simulator.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One step of a setting's path: a field, or an entry of a list. */
sealed interface Step {

    /** A field, by its name. */
    record Name(String name) implements Step {}

    /** An entry of a list, the first being 0. */
    record Position(int index) implements Step {}

    /** A name, a name in brackets and quotes, or a position in brackets. */
    Pattern ONE =
            Pattern.compile(
                    "(?:^|(?<=.)\\.)(?<name>[^.\\[\\]\"=\\s]+)|\\[\"(?<quoted>[^\"]+)\"]"
                            + "|\\[(?<index>\\d{1,6})]");

    /** The steps of a path as {@link ValuePath} writes it; none if it is no path. */
    static List<Step> parse(String path) {
        var steps = new ArrayList<Step>();
        var matcher = ONE.matcher(path);
        int end = 0;
        while (end < path.length() && matcher.find(end) && matcher.start() == end) {
            end = matcher.end();
            var index = matcher.group("index");
            var name = matcher.group("name");
            steps.add(
                    index != null
                            ? new Position(Integer.parseInt(index))
                            : new Name(name != null ? name : matcher.group("quoted")));
        }
        return end == path.length() ? steps : List.of();
    }
}
