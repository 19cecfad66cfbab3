package dev.hireloop.simulator.lab;

/** When there have been runs enough. */
public sealed interface StoppingRule {

    /** More than this nobody waits for. */
    long MOST_RUNS = 100_000_000;

    /** The least half-width that this many runs can always reach. */
    double LEAST_HALF_WIDTH = 0.0001;

    /** Whether to stop; asked every {@value Batches#SLICE} runs, whatever the number of threads. */
    boolean isMet(Endings endings);

    /** No more runs than these. */
    long most();

    /** That many runs. */
    record Runs(long most) implements StoppingRule {

        public Runs {
            if (most < 1 || most > MOST_RUNS) {
                throw new IllegalArgumentException("Runs are 1 to " + MOST_RUNS + ", not " + most);
            }
        }

        @Override
        public boolean isMet(Endings endings) {
            return endings.runs() >= most;
        }
    }

    /**
     * As many as it takes until the interval around each outcome's share is narrow enough.
     *
     * @param halfWidth of the widest 95% interval, below 0.5
     */
    record Until(double halfWidth) implements StoppingRule {

        public Until {
            if (!(halfWidth >= LEAST_HALF_WIDTH && halfWidth < 0.5)) {
                throw new IllegalArgumentException(
                        "A half-width is " + LEAST_HALF_WIDTH + " to below 0.5, not " + halfWidth);
            }
        }

        @Override
        public boolean isMet(Endings endings) {
            for (Ending ending : Ending.values()) {
                if (endings.share(ending).halfWidth() > halfWidth) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long most() {
            return MOST_RUNS;
        }
    }
}
