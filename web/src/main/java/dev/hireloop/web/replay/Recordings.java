package dev.hireloop.web.replay;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingId;
import dev.hireloop.simulator.recording.Summary;
import dev.hireloop.simulator.scenario.Entry;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library, remembering the few recordings asked for last: each is read page by page. */
@Component
final class Recordings {

    private static final int REMEMBERED = 8;

    private final Library library;
    private final Map<String, Recording> recent = new Recent();

    Recordings(Library library) {
        this.library = library;
    }

    List<Library.Entry> all() {
        return library.list();
    }

    /**
     * The recording of that id.
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
