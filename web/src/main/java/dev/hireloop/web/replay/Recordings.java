package dev.hireloop.web.replay;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingId;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;

/** The library, remembering the few recordings asked for last: each is read page by page. */
@Component
final class Recordings {

    private final Library library;
    private final Running running;
    private final Recent recent = new Recent();

    Recordings(Library library, Running running) {
        this.library = library;
        this.running = running;
    }

    List<Library.Entry> all() {
        return library.list();
    }

    /** The same, and those that were taken off the shelf. */
    List<Library.Entry> withRemoved() {
        return library.all();
    }

    /** Whether it is being played just now. */
    boolean isLive(String id) {
        return running.isLive(id);
    }

    /** Takes it off the shelf, or puts it back. */
    void shelve(String id, boolean removed) {
        if (removed) {
            library.remove(id);
        } else {
            library.restore(id);
        }
    }

    void name(String id, String name) {
        library.name(id, name);
    }

    /** Takes it over; true if it was not on the shelf. */
    boolean take(Recording recording) {
        var id = recording.header().id();
        boolean isNew = library.isRemoved(id) || library.find(id).isEmpty();
        library.add(recording);
        forget(id);
        return isNew;
    }

    Recording fork(Recording parent, int at, List<Setting> settings) {
        return library.fork(parent, at, settings);
    }

    /**
     * Makes sure that there is something on the shelf to be shown.
     *
     * @throws NotFound if there is no such recording
     * @throws Gone if it was taken off the shelf
     */
    void mustBeShown(String id) {
        get(id);
        if (library.isRemoved(id)) {
            throw new Gone();
        }
    }

    /**
     * The recording of that id, which nobody plays any more.
     *
     * @throws NotFound if there is none
     * @throws StillPlaying if it is being played just now
     */
    Recording ended(String id) {
        if (isLive(id)) {
            throw new StillPlaying();
        }
        return get(id);
    }

    /**
     * The recording of that id, on the shelf or not.
     *
     * @throws NotFound if there is none
     */
    Recording get(String id) {
        if (!RecordingId.isValid(id)) {
            throw unknown();
        }
        var known = known(id);
        if (known != null && (known.over() || library.count(id) == known.events())) {
            return known.recording();
        }
        var found = library.find(id).orElseThrow(Recordings::unknown);
        synchronized (recent) {
            recent.keep(new Known(found, found.summary().over()));
        }
        return found;
    }

    private @Nullable Known known(String id) {
        synchronized (recent) {
            return recent.get(id);
        }
    }

    /** Whoever plays it may correct the header that it came with. */
    void forget(String id) {
        synchronized (recent) {
            recent.remove(id);
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no recording of this id.");
    }

    /**
     * One that was read.
     *
     * @param over whether nothing can come after it; another process may still be playing others
     */
    private record Known(Recording recording, boolean over) {

        int events() {
            return recording.events().size();
        }
    }

    /** Those asked for last, few enough to be held: the newest alone may be of any size. */
    private static final class Recent extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 8;
        private static final int MOST_EVENTS = 20_000;

        Recent() {
            super(MOST, 0.75f, true);
        }

        void keep(Known known) {
            put(known.recording().header().id(), known);
            while (size() > MOST || (size() > 1 && events() > MOST_EVENTS)) {
                pollFirstEntry();
            }
        }

        private int events() {
            return values().stream().mapToInt(Known::events).sum();
        }
    }
}
