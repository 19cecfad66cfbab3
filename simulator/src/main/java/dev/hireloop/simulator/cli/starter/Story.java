package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Slug;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked in each round, and what is answered. */
final class Story {

    private final Rulebook rulebook;
    private final Phrases phrases;
    private final Set<BehaviourId> used = new HashSet<>();
    private final List<Scene> scenes = new ArrayList<>();
    private int signals;

    /**
     * One round.
     *
     * @param weak null where every candidate gives the strong answer
     */
    record Scene(Round round, String asks, Answer strong, @Nullable Answer weak) {}

    /**
     * An answer and what it shows.
     *
     * @param signal its name in the file
     * @param behaviour null where the rulebook knows none that would do
     * @param note what the interviewer writes of it
     */
    record Answer(
            String signal,
            @Nullable Behaviour behaviour,
            Competency competency,
            Polarity polarity,
            String summary,
            String says,
            String note) {}

    Story(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.phrases = new Phrases(rulebook);
        var turning = turning();
        for (Round round : rulebook.rounds()) {
            var competency = competency(round);
            var strong = answer(round, competency, Polarity.FOR, "strong");
            var weak =
                    turning.contains(round)
                            ? answer(round, competency, Polarity.AGAINST, "weak")
                            : null;
            scenes.add(new Scene(round, asks(round, competency, strong), strong, weak));
        }
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    Stream<Answer> answers() {
        return scenes.stream()
                .flatMap(each -> Stream.of(each.strong(), each.weak()))
                .filter(Objects::nonNull);
    }

    /** The rounds in which the two stories part: the one that can close the loop, and the last. */
    private Set<Round> turning() {
        var rounds = rulebook.rounds();
        var closing =
                rounds.stream()
                        .filter(round -> round.gate() != null)
                        .findFirst()
                        .or(() -> rounds.stream().filter(each -> each.filter() != null).findFirst())
                        .orElse(rounds.getFirst());
        return new HashSet<>(List.of(closing, rounds.getLast()));
    }

    private Competency competency(Round round) {
        return round.assesses().stream()
                .flatMap(id -> rulebook.competency(id).stream())
                .max(Comparator.comparingDouble(Competency::weight))
                .orElse(rulebook.competencies().getFirst());
    }

    private String asks(Round round, Competency competency, Answer strong) {
        var phrase = phrases.find(round.id() + ".asks");
        boolean fits = phrase.isPresent() && !isScaffold(strong);
        return fits
                ? phrase.get()
                : "Tell me about your work so far. Where did it take "
                        + competency.name().toLowerCase(Locale.ROOT)
                        + "?";
    }

    private Answer answer(Round round, Competency competency, Polarity polarity, String kind) {
        var key = round.id() + "." + kind;
        var preferred =
                phrases.find(key)
                        .filter(Slug::isValid)
                        .flatMap(id -> rulebook.behaviour(new BehaviourId(id)))
                        .filter(each -> each.polarity() == polarity);
        var behaviour = preferred.or(() -> other(round, polarity)).orElse(null);
        var signal = "S-%02d".formatted(++signals);
        if (behaviour == null) {
            var summary =
                    (polarity == Polarity.FOR ? "Good on " : "Thin on ")
                            + competency.name().toLowerCase(Locale.ROOT);
            return new Answer(
                    signal, null, competency, polarity, summary, scaffold(summary), summary + ".");
        }
        used.add(behaviour.id());
        return new Answer(
                signal,
                behaviour,
                rulebook.competency(behaviour.competency()).orElse(competency),
                polarity,
                behaviour.summary(),
                preferred
                        .flatMap(_ -> phrases.find(key + ".says"))
                        .orElse(scaffold(behaviour.summary())),
                preferred
                        .flatMap(_ -> phrases.find(key + ".note"))
                        .orElse(behaviour.summary() + "."));
    }

    /** A behaviour that the round would notice, the strongest that is not told elsewhere. */
    private Optional<Behaviour> other(Round round, Polarity polarity) {
        return rulebook.behaviours().stream()
                .filter(each -> each.polarity() == polarity)
                .filter(each -> round.assesses().contains(each.competency()))
                .filter(each -> !used.contains(each.id()))
                .max(Comparator.comparingInt(Behaviour::strength));
    }

    private static String scaffold(String summary) {
        return "Write here what they answer. It shows: " + summary + ".";
    }

    private static boolean isScaffold(Answer answer) {
        return answer.says().equals(scaffold(answer.summary()));
    }
}
