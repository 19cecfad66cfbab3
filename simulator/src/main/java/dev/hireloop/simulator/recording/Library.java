package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.HiringStore;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.director.Director;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recordings of one data folder: plays new ones, finds, lists, exports and imports them. */
public final class Library implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int POLL_MILLIS = 10;

    private final HiringStore store;
    private final Catalogue catalogue;

    private Library(HiringStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /**
     * Opens the folder, creating what is missing.
     *
     * @throws dev.hireloop.core.axon.UnusableStore if it cannot be used
     */
    public static Library open(Path folder) {
        var catalogue = new Catalogue();
        return new Library(HiringStore.open(folder, catalogue), catalogue);
    }

    /** A recording as lists show it. */
    public record Entry(RecordingHeader header, Summary summary, int events) {}

    /**
     * Plays the scenario under the seed, or finds the recording of that play. One that was cut off
     * goes on where it stopped.
     */
    public Recording play(Scenario scenario, long seed) {
        var header = RecordingHeader.of(scenario, seed);
        var known = find(header.id());
        var hiring = Hiring.of(known.map(Recording::events).orElse(List.of()));
        var director = new Director(scenario, seed);
        for (var batch = Batch.next(director, hiring);
                !batch.commands().isEmpty();
                batch = Batch.next(director, hiring)) {
            var commands = batch.commands();
            store.inOneCommit(
                    () -> {
                        keep(header);
                        store.send(header.id(), commands);
                        return commands.size();
                    });
            hiring = batch.end();
        }
        return find(header.id()).orElseThrow();
    }

    /**
     * What the director wants up to the next reaction, which is the store's to send.
     *
     * @param end where things will stand once the reaction has been sent, too
     */
    private record Batch(List<HiringCommand> commands, Hiring end) {

        static Batch next(Director director, Hiring from) {
            var commands = new ArrayList<HiringCommand>();
            var hiring = from;
            for (var next = director.next(hiring); next.isPresent(); ) {
                commands.add(next.get());
                hiring = after(hiring, next.get());
                next = director.next(hiring);
            }
            for (HiringCommand reaction : hiring.reactions()) {
                hiring = after(hiring, reaction);
            }
            return new Batch(commands, hiring);
        }

        private static Hiring after(Hiring hiring, HiringCommand command) {
            var then = hiring;
            for (HiringEvent event : hiring.decide(command)) {
                then = then.after(event);
            }
            return then;
        }
    }

    private void keep(RecordingHeader header) throws SQLException {
        try (var connection = store.connection()) {
            if (Headers.find(connection, header.id()).isEmpty()) {
                Headers.insert(connection, header);
            }
        }
    }

    public Optional<Recording> find(String id) {
        return read(connection -> Headers.find(connection, id))
                .map(header -> new Recording(header, store.events(id)));
    }

    /** Every recording, newest first, once the catalogue has taken in what is stored. */
    public List<Entry> list() {
        long behind = awaitCatalogue();
        if (behind > 0) {
            throw new IllegalStateException(
                    behind + " stored events could not be taken into the catalogue");
        }
        return read(Catalogue::rows).stream()
                .map(row -> new Entry(row.header(), row.summary(), row.events()))
                .toList();
    }

    /**
     * Takes over a recording that was exported elsewhere; one that is here already stays as it is.
     *
     * @throws InvalidInput if another recording is here under its id
     */
    public void add(Recording recording) {
        var id = recording.header().id();
        var here = find(id);
        if (here.isPresent()) {
            if (!here.get().events().equals(recording.events())) {
                throw new InvalidInput(
                        "There is a recording " + id + " here already, with other events.");
            }
            return;
        }
        store.inOneCommit(
                () -> {
                    keep(recording.header());
                    store.append(id, recording.events());
                    return id;
                });
    }

    private long awaitCatalogue() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long behind = read(Catalogue::behind);
        if (behind > 0) {
            store.retryDeadLetters(catalogue);
        }
        while (behind > 0 && System.nanoTime() < deadline) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return behind;
            }
            behind = read(Catalogue::behind);
        }
        return behind;
    }

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T read(Query<T> query) {
        try (var connection = store.connection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The store cannot be read", e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
