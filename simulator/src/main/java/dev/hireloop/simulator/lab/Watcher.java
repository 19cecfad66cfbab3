package dev.hireloop.simulator.lab;

/** Who waits for the runs; told and asked from one thread. */
public interface Watcher {

    /** Waits to the end and wants to hear nothing. */
    Watcher PATIENT =
            new Watcher() {
                @Override
                public void played(long plays) {}

                @Override
                public boolean isStopped() {
                    return false;
                }
            };

    /** So many more plays are done. */
    void played(long plays);

    /** Whether to begin no more runs; those that have begun are finished and count. */
    boolean isStopped();
}
