package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.behaviour.Push.Force;
import dev.hireloop.simulator.behaviour.opinion.Dynamics;

import java.util.ArrayList;
import java.util.List;

/** Keeps account of what moves people, as they are moved. */
final class Ledger {

    private List<Push> pushes = new ArrayList<>();

    List<Push> pushes() {
        return List.copyOf(pushes);
    }

    void enter(Push push) {
        if (push.size() != 0 || push.force() == Force.CONFORMITY) {
            pushes.add(push);
        }
    }

    /**
     * Someone settles, so that of each push on them only a share is left.
     *
     * @param moved how far where they began has itself been moved; only conformity does that
     */
    void settle(PersonId listener, double moved, Dynamics dynamics) {
        var settled = new ArrayList<Push>(pushes.size());
        for (Push push : pushes) {
            if (push.listener().equals(listener)) {
                double from = push.force() == Force.CONFORMITY ? moved : 0;
                settled.add(push.withSize(dynamics.settled(from, push.size())));
            } else {
                settled.add(push);
            }
        }
        pushes = settled;
    }
}
