package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.axon.Upcasts;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.scenario.InvalidInput;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recording as one text file: a header line, a line for each event, and a last line with the
 * number of events and the SHA-256 of everything before it, so that a cut or changed file is told.
 */
public final class RecordingFile {

    private static final int FORMAT = 3;
    private static final String FORMAT_FIELD = "hireloop-recording";

    private RecordingFile() {}

    /** The file's text; the same recording gives the same bytes everywhere. */
    public static String write(Recording recording) {
        var text = new StringBuilder();
        ObjectNode header = EventJson.MAPPER.createObjectNode();
        header.put(FORMAT_FIELD, FORMAT);
        header.setAll((ObjectNode) EventJson.MAPPER.valueToTree(recording.header()));
        text.append(header).append('\n');
        text.append(lines(recording.events()));
        var end = EventJson.MAPPER.createObjectNode();
        end.put("events", recording.events().size());
        end.put("sha256", RecordingId.hash(text.toString()));
        return text.append(end).append('\n').toString();
    }

    /** The lines of the events: the same for recordings in which the same happened. */
    static String lines(List<HiringEvent> events) {
        var text = new StringBuilder();
        int seq = 0;
        for (HiringEvent event : events) {
            text.append(EventJson.MAPPER.writeValueAsString(line(++seq, event))).append('\n');
        }
        return text.toString();
    }

    private static EventLine line(int seq, HiringEvent event) {
        var type = EventNames.of(event.getClass());
        return new EventLine(
                seq, type, EventNames.revision(type), EventJson.MAPPER.valueToTree(event));
    }

    private record EventLine(int seq, String type, String revision, JsonNode event) {}

    private record End(int events, String sha256) {}

    /**
     * The recording that the text holds, checked whole.
     *
     * @param file its name, for the error
     * @param text a recording file, or a page with one in it
     * @throws InvalidInput if anything about it is not as it was written
     */
    public static Recording read(String file, String text) {
        if (RecordingPage.isPage(text)) {
            return readLines(
                    file + " (recording)",
                    RecordingPage.fileIn(text)
                            .orElseThrow(() -> fault(file, 1, "this page holds no recording")));
        }
        return readLines(file, text);
    }

    private static Recording readLines(String file, String text) {
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
        // what was recorded before scenarios had variants is of the base
        object.putIfAbsent("variant", object.stringNode("base"));
        // and what was recorded before there were forks is none
        object.putIfAbsent("change", object.nullNode());
        var header = value(file, 1, object, RecordingHeader.class, "the header");
        if (!header.isGenuine()) {
            throw fault(file, 1, "the id is not that of the scenario and seed it names");
        }
        return header;
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
        if (type == null || !Upcasts.reads(line.type, line.revision)) {
            throw fault(
                    file,
                    at,
                    "a newer Hireloop wrote the event "
                            + line.type
                            + " in revision "
                            + line.revision
                            + "; update to read it");
        }
        var today = Upcasts.today(line.type, line.revision, line.event);
        return value(file, at, today, type, "the event " + line.type);
    }

    private static <T> T value(String file, int at, JsonNode node, Class<T> type, String what) {
        try {
            return EventJson.MAPPER.treeToValue(node, type);
        } catch (InvalidNullException e) {
            var name = e.getPropertyName().getSimpleName();
            throw fault(file, at, what + ": '" + name + "' has no value");
        } catch (JacksonException e) {
            throw fault(file, at, what + ": " + e.getOriginalMessage());
        }
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
