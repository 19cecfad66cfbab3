package dev.hireloop.simulator.validity;

import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.simulator.validity.Experiment.Played;

import java.util.List;

/** What colours the scorecards of a whole play (domain §3). */
final class Scorecards {

    private Scorecards() {}

    static Study study() {
        var plain = Experiment.of("quiet");
        var halo = Experiment.of("quiet", "tendencies.halo=0.3");
        var shrunk = Experiment.of("quiet", "tendencies.central-tendency=0.85");
        var contrast =
                Experiment.of("quiet", "tendencies.contrast=0.1", "candidate.earlier-today=3.25");
        return new Study(
                "Scorecards",
                "The same committee, its scorecards: 2,000 plays for each condition.",
                List.of(
                        new Row(
                                "Halo: r between two competencies on one scorecard, with less without",
                                Target.more(),
                                Estimate.over(
                                        batch ->
                                                correlation(cards(halo, batch))
                                                        - correlation(cards(plain, batch))),
                                "Thorndike 1920; Viswesvaran et al. 2005",
                                Standing.ESTABLISHED,
                                "from performance ratings"),
                        new Row(
                                "Central tendency: SD of ratings, without less with",
                                Target.more(),
                                Estimate.over(
                                        batch ->
                                                deviation(cards(plain, batch))
                                                        - deviation(cards(shrunk, batch))),
                                "Landy & Farr 1980",
                                Standing.ESTABLISHED,
                                "the size is weak"),
                        new Row(
                                "Contrast: ratings after a mean of 3.25 earlier today, less those"
                                        + " after 2.5",
                                Target.of(-0.075, 0.01),
                                contrast.meanBeyond(plain, Scorecards::meanRating),
                                "Simonsohn & Gino 2013",
                                Standing.CONTESTED,
                                "field study")));
    }

    /** Those of the round in which four sit. */
    private static List<Scorecard> cards(Played play) {
        return play.loop().cards().stream()
                .filter(card -> card.round().value().equals("case-study"))
                .toList();
    }

    private static List<Scorecard> cards(Experiment experiment, int batch) {
        return experiment.batches().get(batch).stream()
                .flatMap(play -> cards(play).stream())
                .toList();
    }

    private static double correlation(List<Scorecard> cards) {
        return Correlation.of(cards, card -> assessed(card, 0), card -> assessed(card, 1));
    }

    private static double assessed(Scorecard card, int competency) {
        return card.assessments().get(competency).rating().points();
    }

    private static double meanRating(Played play) {
        return mean(cards(play));
    }

    private static double mean(List<Scorecard> cards) {
        return (double) cards.stream().mapToInt(card -> card.rating().points()).sum()
                / cards.size();
    }

    private static double deviation(List<Scorecard> cards) {
        double mean = mean(cards);
        double squares = 0;
        for (Scorecard card : cards) {
            double off = card.rating().points() - mean;
            squares += off * off;
        }
        return Math.sqrt(squares / (cards.size() - 1));
    }
}
