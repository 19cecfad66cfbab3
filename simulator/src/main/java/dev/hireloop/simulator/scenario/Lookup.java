package dev.hireloop.simulator.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Names that must be known: reports those that are not, with what may have been meant. */
final class Lookup {

    private Lookup() {}

    /** The id, after a fault if it is none of the known. */
    static <T> T known(
            Value value, Function<String, T> make, String there, Collection<String> known) {
        var id = Ids.slug(value, make);
        if (!known.contains(id.toString())) {
            unknown(value, there, id.toString(), known);
        }
        return id;
    }

    /** Reports a list in which something stands twice. */
    static void onlyOnce(Optional<Value> list, List<?> elements) {
        var seen = new HashSet<Object>();
        for (Object element : elements) {
            if (!seen.add(element)) {
                list.ifPresent(value -> value.fault("'" + element + "' stands here twice."));
            }
        }
    }

    static void unknown(Value value, String there, String name, Collection<String> known) {
        value.fault(there + " '" + name + "'." + Suggestion.didYouMean(name, known));
    }
}
