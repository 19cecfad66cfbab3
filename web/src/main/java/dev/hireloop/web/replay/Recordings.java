package dev.hireloop.web.replay;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingId;
import dev.hireloop.simulator.recording.Summary;
import dev.hireloop.simulator.scenario.Entry;
import dev.hireloop.simulator.scenario.Setting;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library, remembering the few recordings asked for last: each is read page by page. */
@Component
final class Recordings {

    private static final int REMEMBERED = 8;

    private final Library library;
    private final Running running;
    private final Map<String, Recording> recent = new Recent();

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
        synchronized (recent) {
            var known = recent.get(id);
            if (known != null) {
                return known;
            }
        }
        var found = library.find(id).orElseThrow(Recordings::unknown);
        if (isOver(found.summary())) {
            synchronized (recent) {
                recent.put(id, found);
            }
        }
        return found;
    }

    private static NotFound unknown() {
        return new NotFound("There is no recording of this id.");
    }

    /** Whether nothing can come after it; another process may still be playing the others. */
    static boolean isOver(Summary summary) {
        if (summary.entry() == Entry.PROMOTION) {
            return summary.level() != null || summary.blocked() != null;
        }
        return summary.decision() != null
                && (summary.decision() != Decision.HIRE || summary.level() != null);
    }

    private static final class Recent extends LinkedHashMap<String, Recording> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recording> eldest) {
            return size() > REMEMBERED;
        }
    }
}
