package dev.hireloop.simulator.director;

import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;

/** Draws that note whether anyone asked for one: what was made before depends on no seed. */
final class NotedDraws implements Draws {

    private static final Draws ANY = Draws.of(0);

    private boolean asked;

    boolean asked() {
        return asked;
    }

    @Override
    public long bits(DrawKey key) {
        asked = true;
        return ANY.bits(key);
    }
}
