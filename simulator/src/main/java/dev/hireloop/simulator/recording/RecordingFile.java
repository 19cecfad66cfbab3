package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A recording as one text file: a header line, a line for each event, and a last line with the
 * number of events and the SHA-256 of everything before it, so that a cut or changed file is told.
 */
public final class RecordingFile {

    private static final int FORMAT = 1;
    private static final String FORMAT_FIELD = "hireloop-recording";

    private RecordingFile() {}

    /** The file's text; the same recording gives the same bytes everywhere. */
    public static String write(Recording recording) {
        var text = new StringBuilder();
        ObjectNode header = EventJson.MAPPER.createObjectNode();
        header.put(FORMAT_FIELD, FORMAT);
        header.setAll((ObjectNode) EventJson.MAPPER.valueToTree(recording.header()));
        text.append(header).append('\n');
        int seq = 0;
        for (HiringEvent event : recording.events()) {
            text.append(EventJson.MAPPER.writeValueAsString(line(++seq, event))).append('\n');
        }
        var end = EventJson.MAPPER.createObjectNode();
        end.put("events", seq);
        end.put("sha256", RecordingId.hash(text.toString()));
        return text.append(end).append('\n').toString();
    }

    private static EventLine line(int seq, HiringEvent event) {
        return new EventLine(
                seq,
                EventNames.of(event.getClass()),
                EventNames.REVISION,
                EventJson.MAPPER.valueToTree(event));
    }

    private record EventLine(int seq, String type, String revision, JsonNode event) {

        EventLine {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(revision, "revision");
            Objects.requireNonNull(event, "event");
        }
    }

    private record End(int events, String sha256) {}

    /**
     * The recording that the text holds, checked whole.
     *
     * @param file its name, for the error
     * @throws InvalidInput if anything about it is not as it was written
     */
    public static Recording read(String file, String text) {
        var lines = text.lines().toList();
        if (lines.size() < 3) {
            throw fault(file, 1, "this is no recording, or its end is missing");
        }
        var header = header(file, lines.getFirst());
        int last = lines.size();
        var end = parse(file, last, lines.getLast(), End.class, "the end of the recording");
        int body = text.stripTrailing().lastIndexOf('\n') + 1;
        if (!RecordingId.hash(text.substring(0, body)).equals(end.sha256)) {
            throw fault(file, last, "the content is not what was exported: its SHA-256 differs");
        }
        var events = events(file, lines.subList(1, last - 1));
        if (events.size() != end.events) {
            throw fault(file, last, "says " + end.events + " events; there are " + events.size());
        }
        return new Recording(header, events);
    }

    private static RecordingHeader header(String file, String line) {
        var node = parse(file, 1, line, JsonNode.class, "the header of a recording");
        if (!(node instanceof ObjectNode object) || !object.has(FORMAT_FIELD)) {
            throw fault(file, 1, "this is no recording of Hireloop's");
        }
        int format = object.remove(FORMAT_FIELD).asInt(0);
        if (format < 1) {
            throw fault(file, 1, "this is no recording of Hireloop's");
        }
        if (format > FORMAT) {
            throw fault(file, 1, "a newer Hireloop wrote this recording; update to read it");
        }
        whole(file, 1, object);
        try {
            var header = EventJson.MAPPER.treeToValue(object, RecordingHeader.class);
            if (!header.isGenuine()) {
                throw fault(file, 1, "the id is not that of the scenario and seed it names");
            }
            return header;
        } catch (JacksonException e) {
            throw fault(file, 1, "the header is not readable: " + e.getOriginalMessage());
        }
    }

    private static List<HiringEvent> events(String file, List<String> lines) {
        var events = new ArrayList<HiringEvent>(lines.size());
        var hiring = Hiring.NOT_STARTED;
        for (int i = 0; i < lines.size(); i++) {
            int at = i + 2;
            var line = parse(file, at, lines.get(i), EventLine.class, "an event");
            if (line.seq != i + 1) {
                throw fault(file, at, "event " + (i + 1) + " is missing");
            }
            whole(file, at, line.event);
            var event = event(file, at, line);
            try {
                hiring = hiring.after(event);
            } catch (RuntimeException e) {
                // a forged event can break the fold in any way
                throw fault(file, at, "this cannot have happened here: " + e.getMessage());
            }
            events.add(event);
        }
        return events;
    }

    private static HiringEvent event(String file, int at, EventLine line) {
        var type = EventNames.typeNamed(line.type).orElse(null);
        if (type == null || !line.revision.equals(EventNames.REVISION)) {
            throw fault(
                    file,
                    at,
                    "a newer Hireloop wrote the event "
                            + line.type
                            + " in revision "
                            + line.revision
                            + "; update to read it");
        }
        try {
            return EventJson.MAPPER.treeToValue(line.event, type);
        } catch (JacksonException e) {
            throw fault(file, at, "the event " + line.type + ": " + e.getOriginalMessage());
        }
    }

    /** What may be null; everywhere else a null was put there by someone else. */
    private static final Set<String> OPTIONAL =
            Set.of("parent", "forkedAt", "gate", "speaker", "evidence");

    private static void whole(String file, int at, @Nullable JsonNode node) {
        if (node == null) {
            throw fault(file, at, "this is not an event");
        }
        node.forEachEntry(
                (name, value) -> {
                    if (value.isNull() && !OPTIONAL.contains(name)) {
                        throw fault(file, at, "'" + name + "' has no value");
                    }
                });
        node.forEach(child -> whole(file, at, child));
    }

    private static <T> T parse(String file, int at, String line, Class<T> type, String what) {
        try {
            var read = Optional.ofNullable(EventJson.MAPPER.readValue(line, type));
            return read.orElseThrow(() -> fault(file, at, "this is not " + what));
        } catch (JacksonException e) {
            throw fault(file, at, "this is not " + what);
        }
    }

    private static InvalidInput fault(String file, int line, String why) {
        return new InvalidInput(file + ":" + line + ": error: " + why + ".");
    }
}
