package dev.hireloop.core.axon;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How an event in an older revision becomes one of today, in a step from each revision to the next.
 *
 * <p>A step adds what is missing and passes over whatever is not as it was written; reading the
 * result tells.
 */
public final class Upcasts {

    /** By the event's name, the steps from revision 1 on; an event that never changed has none. */
    private static final Map<String, List<Consumer<ObjectNode>>> STEPS =
            Map.of(
                    "LoopOpened", List.of(Upcasts::loopOpened),
                    "SignalRecorded", List.of(Upcasts::signalRecorded),
                    "DebriefOpened", List.of(Upcasts::debriefOpened),
                    "CalibrationOpened", List.of(Upcasts::calibrationOpened),
                    "ScopeEvidencePresented", List.of(Upcasts::scopeEvidencePresented),
                    "NoLevelSupported", List.of(Upcasts::noLevelSupported));

    private Upcasts() {}

    /** Whether this Hireloop knows events of that name in that revision; a newer one may. */
    public static boolean reads(String name, String revision) {
        return EventNames.typeNamed(name).isPresent() && revisions(name).contains(revision);
    }

    /**
     * The event as it would be written today.
     *
     * @param revision one that it {@linkplain #reads reads}
     * @param event as it was written; left as it is
     */
    public static JsonNode today(String name, String revision, JsonNode event) {
        var today = event.deepCopy();
        if (today instanceof ObjectNode object) {
            var steps = steps(name);
            steps.subList(revisions(name).indexOf(revision), steps.size())
                    .forEach(step -> step.accept(object));
        }
        return today;
    }

    /** Every revision of that event, the present one last. */
    static List<String> revisions(String name) {
        return IntStream.rangeClosed(1, 1 + steps(name).size())
                .mapToObj(Integer::toString)
                .toList();
    }

    private static List<Consumer<ObjectNode>> steps(String name) {
        return STEPS.getOrDefault(name, List.of());
    }

    private static void loopOpened(ObjectNode event) {
        inside(event, "rulebook", Upcasts::rulebook);
        inside(event, "candidate", Upcasts::candidate);
        each(event, "panel", panelist -> noValue(panelist, "function"));
    }

    private static void rulebook(ObjectNode rulebook) {
        each(
                rulebook,
                "rounds",
                round -> {
                    noValue(round, "filter", "survives");
                    noItems(round, "counterparts");
                });
        inside(rulebook, "ladder", Upcasts::ladder);
        each(rulebook, "behaviours", behaviour -> truth(behaviour, "failsLeveling", false));
        noValue(rulebook, "committee", "complaint");
        noItems(rulebook, "fit", "transfersFrom", "timeUse");
    }

    private static void ladder(ObjectNode ladder) {
        noItems(ladder, "scopes");
        if (!ladder.has("leveling")) {
            var plain = ladder.putObject("leveling");
            plain.put("titleDiscount", 0);
            plain.put("visibility", "BY_ITSELF");
            plain.putArray("repeated");
        }
    }

    private static void candidate(ObjectNode candidate) {
        noValue(candidate, "claims", "motive", "preparedFor", "leaning", "transfer");
        noItems(candidate, "past");
    }

    private static void signalRecorded(ObjectNode event) {
        inside(event, "signal", signal -> noValue(signal, "behaviour"));
    }

    private static void debriefOpened(ObjectNode event) {
        noItems(event, "shortfalls");
        noValue(event, "transfer");
    }

    private static void calibrationOpened(ObjectNode event) {
        inside(event, "ladder", Upcasts::ladder);
        noValue(event, "claim", "promotion");
        noItems(event, "barred");
    }

    private static void scopeEvidencePresented(ObjectNode event) {
        noValue(event, "scope", "documents");
        truth(event, "counts", true);
    }

    private static void noLevelSupported(ObjectNode event) {
        noItems(event, "because");
    }

    private static void noValue(ObjectNode node, String... fields) {
        for (String field : fields) {
            node.putIfAbsent(field, node.nullNode());
        }
    }

    private static void noItems(ObjectNode node, String... fields) {
        for (String field : fields) {
            node.putIfAbsent(field, node.arrayNode());
        }
    }

    private static void truth(ObjectNode node, String field, boolean value) {
        node.putIfAbsent(field, node.booleanNode(value));
    }

    private static void inside(ObjectNode node, String field, Consumer<ObjectNode> step) {
        if (node.get(field) instanceof ObjectNode inner) {
            step.accept(inner);
        }
    }

    private static void each(ObjectNode node, String field, Consumer<ObjectNode> step) {
        for (JsonNode item : node.path(field)) {
            if (item instanceof ObjectNode object) {
                step.accept(object);
            }
        }
    }
}
