package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.HiringStore;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.director.Director;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recordings of one data folder: plays new ones, finds, lists, exports and imports them. */
public final class Library implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
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

    /**
     * A recording as lists show it.
     *
     * @param name what it is called here; null where nobody has named it
     * @param removed whether it has been taken off the shelf
     */
    public record Entry(
            RecordingHeader header,
            Summary summary,
            int events,
            @Nullable String name,
            boolean removed) {}

    /**
     * Plays the scenario under the seed, or finds the recording of that play. One that was cut off
     * goes on where it stopped, and one that was taken off the shelf is back on it.
     */
    public Recording play(Scenario scenario, long seed) {
        return play(RecordingHeader.of(scenario, seed), new PanelModel(scenario));
    }

    /**
     * A new recording that leaves the parent after that event, the settings holding from there on;
     * or the one that has done so before. The parent stays as it is.
     *
     * @throws InvalidInput as {@link Trunk#branch} does
     * @throws dev.hireloop.core.shared.Refused as {@link Trunk#branch} does; then nothing is stored
     */
    public Recording fork(Recording parent, int at, List<Setting> settings) {
        var trunk = Trunk.of(parent);
        var header = trunk.branch(at, settings).header();
        store.inOneCommit(
                () -> {
                    keep(header);
                    if (at > 0 && store.events(header.id()).isEmpty()) {
                        store.append(header.id(), trunk.prefix(at));
                    }
                    return header.id();
                });
        return play(header, trunk.panelAfter(at, settings));
    }

    /**
     * The same play, to be watched: it goes a step whenever it is told to, and has all been stored
     * whenever it is left. One that was cut off goes on where it stopped.
     */
    public Performance perform(Scenario scenario, long seed) {
        return perform(RecordingHeader.of(scenario, seed), new PanelModel(scenario));
    }

    /**
     * What is left of a recording that was cut off, a fork among them, to be watched.
     *
     * @throws InvalidInput as {@link Trunk#of} does
     */
    public Performance resume(Recording recording) {
        var panel = Trunk.of(recording).panelAfter(recording.events().size());
        return perform(recording.header(), panel);
    }

    private Performance perform(RecordingHeader header, PanelModel panel) {
        if (isRemoved(header.id())) {
            restore(header.id());
        }
        return new Performance(this, header, new Director(panel, header.seed()));
    }

    private Recording play(RecordingHeader header, PanelModel panel) {
        return perform(header, panel).finish();
    }

    /**
     * Sends so many commands that the director wants, at most those up to the next reaction, which
     * is the store's to send. Within the commit nobody else writes, so two who play the same thing
     * take turns at it.
     *
     * @return false when nothing is left to do
     */
    boolean advance(RecordingHeader header, Director director, int most) {
        return store.inOneCommit(
                () -> {
                    keep(header);
                    var commands = wanted(Hiring.of(store.events(header.id())), director, most);
                    if (!commands.isEmpty()) {
                        store.send(header.id(), commands);
                    }
                    return !commands.isEmpty();
                });
    }

    private static List<HiringCommand> wanted(Hiring from, Director director, int most) {
        var commands = new ArrayList<HiringCommand>();
        var hiring = from;
        for (var next = director.next(hiring);
                next.isPresent() && commands.size() < most;
                next = director.next(hiring)) {
            commands.add(next.get());
            for (HiringEvent event : hiring.decide(next.get())) {
                hiring = hiring.after(event);
            }
        }
        return commands;
    }

    /** As far as they have been stored; none where there is no such recording. */
    List<HiringEvent> events(String id) {
        return store.events(id);
    }

    private void keep(RecordingHeader header) throws SQLException {
        try (var connection = store.connection()) {
            if (Headers.find(connection, header.id()).isEmpty()) {
                Headers.insert(connection, header);
            }
        }
    }

    /** The recording of that id, on the shelf or not: forks go on telling what they left. */
    public Optional<Recording> find(String id) {
        return read(connection -> Headers.find(connection, id))
                .map(header -> new Recording(header, store.events(id)));
    }

    /** What is on the shelf, newest first, as far as the catalogue could take it in. */
    public List<Entry> list() {
        return all().stream().filter(entry -> !entry.removed()).toList();
    }

    /** The same, and what has been taken off the shelf. */
    public List<Entry> all() {
        awaitCatalogue();
        return read(Catalogue::rows);
    }

    /**
     * Calls the recording so; an empty name takes the one it has away.
     *
     * @throws InvalidInput if there is none
     */
    public void name(String id, String name) {
        shelve(id, connection -> Shelf.name(connection, id, name));
    }

    /**
     * Takes the recording off the shelf. Its events stay, for nothing that happened is unmade; it
     * is only not listed any more.
     *
     * @throws InvalidInput if there is none
     */
    public void remove(String id) {
        shelve(id, connection -> Shelf.remove(connection, id));
    }

    /**
     * Puts the recording back on the shelf, under the name it had.
     *
     * @throws InvalidInput if there is none
     */
    public void restore(String id) {
        shelve(id, connection -> Shelf.restore(connection, id));
    }

    /** Whether it has been taken off the shelf. */
    public boolean isRemoved(String id) {
        return read(connection -> Shelf.isRemoved(connection, id));
    }

    private void shelve(String id, Note note) {
        store.inOneCommit(
                () -> {
                    try (var connection = store.connection()) {
                        if (Headers.find(connection, id).isEmpty()) {
                            throw new InvalidInput("There is no recording " + id + " here.");
                        }
                        note.in(connection);
                    }
                    return id;
                });
    }

    private interface Note {
        void in(Connection connection) throws SQLException;
    }

    /**
     * Takes over a recording that was exported elsewhere; one that is here already stays as it is,
     * and is back on the shelf if it was taken off.
     *
     * @throws InvalidInput if another recording is here under its id
     */
    public void add(Recording recording) {
        var id = recording.header().id();
        store.inOneCommit(
                () -> {
                    var here = store.events(id);
                    if (here.isEmpty()) {
                        keep(recording.header());
                        store.append(id, recording.events());
                    } else if (!here.equals(recording.events())) {
                        throw new InvalidInput(
                                "There is a recording " + id + " here already, with other events.");
                    }
                    return id;
                });
        if (isRemoved(id)) {
            restore(id);
        }
    }

    private void awaitCatalogue() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        if (read(Catalogue::behind) > 0) {
            store.retryDeadLetters(catalogue);
        }
        while (read(Catalogue::behind) > 0 && System.nanoTime() < deadline) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
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
