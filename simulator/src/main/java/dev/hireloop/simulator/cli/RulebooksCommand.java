package dev.hireloop.simulator.cli;

import dev.hireloop.core.rulebook.Committee;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Role;
import dev.hireloop.simulator.scenario.Shipped;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "rulebooks",
        mixinStandardHelpOptions = true,
        description = "Lists the rulebooks that ship: rounds, gates, scheme, levels.")
final class RulebooksCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print a JSON array instead.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What {@code --json} says of one; its fields are a contract. */
    private record Entry(
            String rulebook,
            String id,
            int version,
            String company,
            String track,
            List<Topic.OfRound> rounds,
            DecisionScheme scheme,
            int quorum,
            List<Role> veto,
            @Nullable Committee committee,
            List<Rung> ladder) {

        static Entry of(Rulebook rulebook) {
            return new Entry(
                    rulebook.ref().toString(),
                    rulebook.ref().id().value(),
                    rulebook.ref().version(),
                    rulebook.company(),
                    rulebook.track(),
                    rulebook.rounds().stream()
                            .map(each -> Topic.OfRound.of(rulebook, each))
                            .toList(),
                    rulebook.debrief().scheme(),
                    rulebook.debrief().quorum(),
                    rulebook.debrief().vetoRoles(),
                    rulebook.committee(),
                    rulebook.ladder().rungs().stream().map(Rung::of).toList());
        }
    }

    /** One level. */
    private record Rung(Level level, String title, String scope) {

        static Rung of(Ladder.Rung rung) {
            return new Rung(rung.level(), rung.title(), rung.scope());
        }
    }

    @Override
    public Integer call() {
        var rulebooks =
                Shipped.rulebookNames().stream()
                        .flatMap(name -> Shipped.rulebook(name).stream())
                        .toList();
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? Json.write(rulebooks.stream().map(Entry::of).toList())
                                : text(rulebooks));
        return 0;
    }

    private static String text(List<Rulebook> rulebooks) {
        var paper = new Paper();
        for (Rulebook rulebook : rulebooks) {
            paper.gap()
                    .line(0, rulebook.ref() + "  " + rulebook.company() + ", " + rulebook.track());
            var rounds = new Table();
            for (var round : rulebook.rounds()) {
                rounds.row(
                        round.id().value(),
                        round.minutes() + " min",
                        Words.bar(Topic.OfRound.of(rulebook, round)));
            }
            rounds.on(paper, 2).paragraph(2, Words.decides(rulebook));
            var levels = new Table();
            for (var rung : rulebook.ladder().rungs()) {
                levels.row(rung.level().toString(), rung.title() + ": " + rung.scope());
            }
            levels.on(paper, 2);
        }
        return paper.gap()
                .line(0, "Begin a scenario:  hireloop new my-candidate --rulebook linkedin-tpm")
                .toString()
                .stripTrailing();
    }
}
