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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recordings of one data folder: plays new ones, finds, lists, exports and imports them. */
public final class Library implements AutoCloseable {

    private final HiringStore store;
    private final Shelf shelf;

    private Library(HiringStore store, Catalogue catalogue) {
        this.store = store;
        this.shelf = new Shelf(store, catalogue);
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
    boolean advance(RecordingHeader header, Director director, Performance.Step step) {
        return store.inOneCommit(
                () -> {
                    if (step.first()) {
                        keep(header);
                    }
                    var now = now(header.id(), step.known());
                    var commands = wanted(Hiring.of(now), director, step.most());
                    if (!commands.isEmpty()) {
                        store.send(header.id(), commands);
                    }
                    return !commands.isEmpty();
                });
    }

    /** The events, read only where others have come. */
    private List<HiringEvent> now(String id, List<HiringEvent> known) {
        return count(id) == known.size() ? known : store.events(id);
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

    /** How many events of it have been stored; none where there is no such recording. */
    public int count(String id) {
        return shelf.read(connection -> Catalogue.count(connection, id));
    }

    /** Its header is the genuine one from here on, and it is on the shelf. */
    private void keep(RecordingHeader header) {
        shelf.read(
                connection -> {
                    Headers.put(connection, header);
                    return Shelf.putBack(connection, header.id());
                });
    }

    /** The recording of that id, on the shelf or not: forks go on telling what they left. */
    public Optional<Recording> find(String id) {
        return shelf.read(connection -> Headers.find(connection, id))
                .map(header -> new Recording(header, store.events(id)));
    }

    /** What is on the shelf, newest first, as far as the catalogue could take it in. */
    public List<Entry> list() {
        return all().stream().filter(entry -> !entry.removed()).toList();
    }

    /** The same, and what has been taken off the shelf. */
    public List<Entry> all() {
        return shelf.all();
    }

    /**
     * Calls the recording so; an empty name takes the one it has away.
     *
     * @throws InvalidInput if there is none
     */
    public void name(String id, String name) {
        shelf.name(id, name);
    }

    /**
     * Takes the recording off the shelf. Its events stay, for nothing that happened is unmade; it
     * is only not listed any more.
     *
     * @throws InvalidInput if there is none
     */
    public void remove(String id) {
        shelf.remove(id);
    }

    /**
     * Puts the recording back on the shelf, under the name it had.
     *
     * @throws InvalidInput if there is none
     */
    public void restore(String id) {
        shelf.restore(id);
    }

    /** Whether it has been taken off the shelf. */
    public boolean isRemoved(String id) {
        return shelf.isRemoved(id);
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
                        shelf.insert(recording.header());
                        store.append(id, recording.events());
                    } else if (!here.equals(recording.events())) {
                        throw new InvalidInput(
                                "There is a recording " + id + " here already, with other events.");
                    }
                    return shelf.read(connection -> Shelf.putBack(connection, id));
                });
    }

    @Override
    public void close() {
        store.close();
    }
}
