package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.shared.SignalId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each piece of a loop's evidence argues for, how much it weighs, and who noted it. */
final class Arguments {

    private static final double PER_STRENGTH = 0.5;

    private final List<SignalRecorded> evidence;
    private final Map<SignalId, Integer> places = new HashMap<>();
    private final int[] side;
    private final double[] position;
    private final double[] weight;
    private final boolean[][] notedBy;
    private final DrawKey[][] receptions;

    Arguments(List<SignalRecorded> evidence, PanelModel panel) {
        this.evidence = evidence;
        int size = evidence.size();
        this.side = new int[size];
        this.position = new double[size];
        this.weight = new double[size];
        this.notedBy = new boolean[panel.voters().size()][size];
        this.receptions = new DrawKey[panel.voters().size()][size];
        var competencies = panel.scenario().rulebook().competencies();
        double heaviest = competencies.stream().mapToDouble(Competency::weight).max().orElse(1);
        for (int i = 0; i < size; i++) {
            var recorded = evidence.get(i);
            Signal signal = recorded.signal();
            double own =
                    panel.scenario()
                            .rulebook()
                            .competency(signal.competency())
                            .orElseThrow()
                            .weight();
            places.put(signal.id(), i);
            side[i] = signal.polarity().sign();
            position[i] = RatingModel.MIDDLE + PER_STRENGTH * signal.strength() * side[i];
            weight[i] = side[i] == 0 || own == 0 ? 0 : own / heaviest;
            for (Member voter : panel.voters()) {
                notedBy[voter.place()][i] = recorded.notedBy().contains(voter.id());
                receptions[voter.place()][i] = voter.reception(signal.id());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // it is only remembered, and comparing costs more
    boolean isOf(List<SignalRecorded> evidence) {
        return this.evidence == evidence;
    }

    /** Which one it is, from 0. */
    int place(SignalId cited) {
        var place = places.get(cited);
        if (place == null) {
            throw new IllegalStateException("Nobody recorded " + cited);
        }
        return place;
    }

    int[] places(List<SignalId> cited) {
        int[] places = new int[cited.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(cited.get(i));
        }
        return places;
    }

    /** 1 for hire, -1 against, 0 where it points nowhere. */
    int side(int argument) {
        return side[argument];
    }

    /** The position that it argues for. */
    double position(int argument) {
        return position[argument];
    }

    /** From 1, on what weighs most in the track, to 0: what weighs nothing persuades nobody. */
    double weight(int argument) {
        return weight[argument];
    }

    /** What decides how convincing an argument sounds to a voter. */
    DrawKey reception(int argument, int voter) {
        return receptions[voter][argument];
    }

    /** What a voter noted, argument by argument; a copy. */
    boolean[] known(int voter) {
        return notedBy[voter].clone();
    }
}
