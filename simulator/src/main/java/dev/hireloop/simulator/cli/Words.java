package dev.hireloop.simulator.cli;

import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Rulebook;

import java.util.Locale;

/** Parts of rulebooks in words. */
final class Words {

    private Words() {}

    /** A constant as the files spell it. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the round's own cards can close; empty where the votes alone count. */
    static String bar(Topic.OfRound round) {
        if (round.gate() != null) {
            return "gate: " + wants(round.gate());
        }
        if (round.primaryFilter() != null) {
            return "primary filter: " + wants(round.primaryFilter());
        }
        return round.survivedBy() == null
                ? ""
                : "if weak, only an exceptional " + round.survivedBy() + " makes up for it";
    }

    private static String wants(Gate gate) {
        return switch (gate) {
            case EVERY_CARD_HIRE -> "every card says hire";
            case MEAN_ABOVE_MIDDLE -> "the cards' mean says hire";
        };
    }

    /** How the committee decides, as a sentence. */
    static String decides(Rulebook rulebook) {
        var rules = rulebook.debrief();
        var committee = rulebook.committee();
        return "Decides by "
                + of(rules.scheme()).replace('-', ' ')
                + ", "
                + rules.quorum()
                + " voters or more"
                + (committee == null
                        ? ""
                        : "; the chair and "
                                + (committee.least() - 1)
                                + " more from "
                                + committee.function())
                + (rules.vetoRoles().isEmpty()
                        ? ""
                        : "; veto: "
                                + String.join(
                                        ", ", rules.vetoRoles().stream().map(Words::of).toList()))
                + ".";
    }

    /** How a track reads a behaviour, such as {@code against, weak}. */
    static String reading(Topic.OfBehaviour behaviour) {
        if (behaviour.polarity() == Polarity.OPEN) {
            return "open";
        }
        return of(behaviour.polarity())
                + switch (behaviour.strength()) {
                    case 1 -> ", weak";
                    case 2 -> "";
                    default -> ", strong";
                }
                + (behaviour.decisive() ? ", decisive" : "")
                + (behaviour.failsLeveling() ? ", fails leveling" : "");
    }
}
