package dev.hireloop.simulator.cli;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Rows;
import dev.hireloop.simulator.scenario.Rows.Row;
import dev.hireloop.simulator.scenario.Shipped;
import dev.hireloop.simulator.scenario.Suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks up rows of the domain reference and what the shipped rulebooks know by an id. */
final class Explaining {

    private static final Pattern ASKS_FOR_ROW =
            Pattern.compile("(?:(?:domain|row)[ -])?([1-9]\\d{0,5})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Ids within a sentence; a word without a hyphen is one only after the name of its kind. */
    private static final Pattern ID =
            Pattern.compile(
                    "[a-z0-9]+(?:-[a-z0-9]+)+|(?<=\\b(?:competency|round|scope) )[a-z0-9]+\\b");

    private static final Kind<Behaviour> BEHAVIOUR =
            new Kind<>(
                    Rulebook::behaviours,
                    each -> each.id().value(),
                    Behaviour::source,
                    (rulebook, id) -> rulebook.behaviour(new BehaviourId(id)));
    private static final Kind<Competency> COMPETENCY =
            new Kind<>(
                    Rulebook::competencies,
                    each -> each.id().value(),
                    _ -> "",
                    (rulebook, id) -> rulebook.competency(new CompetencyId(id)));
    private static final Kind<Round> ROUND =
            new Kind<>(
                    Rulebook::rounds,
                    each -> each.id().value(),
                    _ -> "",
                    (rulebook, id) -> rulebook.roundFor(new RoundId(id)));
    private static final Kind<Scope> SCOPE =
            new Kind<>(
                    rulebook -> rulebook.ladder().scopes(),
                    each -> each.id().value(),
                    Scope::source,
                    (rulebook, id) -> rulebook.ladder().scope(new ScopeId(id)));
    private static final List<Kind<?>> KINDS = List.of(BEHAVIOUR, COMPETENCY, ROUND, SCOPE);

    private final List<Rulebook> rulebooks =
            Shipped.rulebookNames().stream()
                    .flatMap(name -> Shipped.rulebook(name).stream())
                    .toList();
    private final List<Row> rows = Rows.all();

    /** Something that rulebooks know by an id. */
    private record Kind<T>(
            Function<Rulebook, List<T>> all,
            Function<T, String> id,
            Function<T, String> source,
            BiFunction<Rulebook, String, Optional<T>> find) {

        Set<String> ids(List<Rulebook> rulebooks) {
            var ids = new LinkedHashSet<String>();
            rulebooks.forEach(rulebook -> all.apply(rulebook).forEach(e -> ids.add(id.apply(e))));
            return ids;
        }

        /** The ids of those that rest on the row. */
        List<String> restingOn(int row, List<Rulebook> rulebooks) {
            return rulebooks.stream()
                    .flatMap(rulebook -> all.apply(rulebook).stream())
                    .filter(each -> cites(source.apply(each), row))
                    .map(id)
                    .toList();
        }

        /** What rests on which rows. */
        List<String> sources(String wanted, List<Rulebook> rulebooks) {
            return rulebooks.stream()
                    .flatMap(rulebook -> find.apply(rulebook, wanted).stream())
                    .map(source)
                    .toList();
        }

        <R> List<Topic<R>> topics(
                Set<String> wanted, List<Rulebook> rulebooks, BiFunction<Rulebook, T, R> reading) {
            var topics = new ArrayList<Topic<R>>();
            for (String each : ids(rulebooks)) {
                if (wanted.contains(each)) {
                    var readings = new ArrayList<R>();
                    for (Rulebook rulebook : rulebooks) {
                        find.apply(rulebook, each)
                                .ifPresent(it -> readings.add(reading.apply(rulebook, it)));
                    }
                    topics.add(new Topic<>(each, List.copyOf(readings)));
                }
            }
            return List.copyOf(topics);
        }
    }

    /**
     * Explains a row's number or an id.
     *
     * @throws InvalidInput if nothing goes by that
     */
    Explained explain(String asked) {
        var plain = asked.strip().toLowerCase(Locale.ROOT);
        var row = ASKS_FOR_ROW.matcher(plain);
        if (row.matches()) {
            return row(asked, Integer.parseInt(row.group(1)));
        }
        var id = plain.replaceAll("[\\s_]+", "-");
        if (KINDS.stream().noneMatch(kind -> kind.ids(rulebooks).contains(id))) {
            throw unknown(asked, id);
        }
        return found(asked, rowsBehind(id), Set.of(id), List.of());
    }

    private Explained row(String asked, int number) {
        var row =
                rows.stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow(() -> unknown(number));
        var ids = new TreeSet<String>();
        KINDS.forEach(kind -> ids.addAll(kind.restingOn(number, rulebooks)));
        ids.addAll(idsIn(row.acts()));
        return found(asked, List.of(row), ids, fits(number));
    }

    private Explained found(String asked, List<Row> of, Set<String> ids, List<Topic.OfFit> fits) {
        return new Explained(
                asked,
                of,
                BEHAVIOUR.topics(ids, rulebooks, Topic.OfBehaviour::of),
                COMPETENCY.topics(ids, rulebooks, Topic.OfCompetency::of),
                ROUND.topics(ids, rulebooks, Topic.OfRound::of),
                SCOPE.topics(ids, rulebooks, Topic.OfScope::of),
                fits);
    }

    private List<Topic.OfFit> fits(int row) {
        return rulebooks.stream()
                .flatMap(
                        rulebook ->
                                rulebook.fit().stream()
                                        .filter(fit -> cites(fit.source(), row))
                                        .map(fit -> Topic.OfFit.of(rulebook, fit)))
                .toList();
    }

    private List<Row> rowsBehind(String id) {
        var sources = KINDS.stream().flatMap(kind -> kind.sources(id, rulebooks).stream()).toList();
        return rows.stream()
                .filter(
                        row ->
                                idsIn(row.acts()).contains(id)
                                        || sources.stream()
                                                .anyMatch(source -> cites(source, row.number())))
                .toList();
    }

    private static boolean cites(String source, int row) {
        return NUMBER.matcher(source)
                .results()
                .anyMatch(number -> number.group().equals(Integer.toString(row)));
    }

    private static Set<String> idsIn(String sentence) {
        var ids = new TreeSet<String>();
        ID.matcher(sentence).results().forEach(match -> ids.add(match.group()));
        return ids;
    }

    private InvalidInput unknown(int row) {
        return new InvalidInput(
                "Nothing rests on a row "
                        + row
                        + ". Rows that act: "
                        + ranges(rows.stream().map(Row::number).toList())
                        + ".");
    }

    private InvalidInput unknown(String asked, String id) {
        var known =
                KINDS.stream().flatMap(kind -> kind.ids(rulebooks).stream()).distinct().toList();
        var hint = Suggestion.didYouMean(id, known);
        return new InvalidInput(
                "Nothing here is called '"
                        + Paper.printable(asked)
                        + "'."
                        + (hint.startsWith(" Did")
                                ? hint
                                : " Give a row's number, or the id of a behaviour, a competency, a"
                                        + " round or a scope, such as gantt-chart."));
    }

    /** Such as {@code 1 to 12, 15}. */
    private static String ranges(List<Integer> numbers) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < numbers.size(); ) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            ranges.add(
                    last == i
                            ? numbers.get(i).toString()
                            : numbers.get(i) + " to " + numbers.get(last));
            i = last + 1;
        }
        return String.join(", ", ranges);
    }
}
