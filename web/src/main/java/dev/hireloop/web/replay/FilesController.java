package dev.hireloop.web.replay;

import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.scenario.InvalidInput;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Hands recordings out as files, and takes them over from files. */
@RestController
final class FilesController {

    private static final int LONGEST_NAME = 80;

    private final Recordings recordings;
    private final Plays plays;

    /** Taking one over needs many times its size in memory, so they come one by one. */
    private final Object door = new Object();

    FilesController(Recordings recordings, Plays plays) {
        this.recordings = recordings;
        this.plays = plays;
    }

    record TakenOver(String id) {}

    @GetMapping("/api/recordings/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable("id") String id) {
        var recording = recordings.get(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.attachment(recording.header(), ".hireloop"))
                .body(RecordingFile.write(recording).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes over what {@link #file} handed out.
     *
     * @param name the file's, for the faults
     */
    @PostMapping(path = "/api/recordings", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<TakenOver> take(
            @RequestParam(name = "name", defaultValue = "recording.hireloop") String name,
            HttpServletRequest request)
            throws IOException {
        // read by the one whose turn it is, and no sooner
        synchronized (door) {
            var body = request.getInputStream().readAllBytes();
            if (body.length == 0) {
                throw new HttpMessageNotReadableException(
                        "empty", new ServletServerHttpRequest(request));
            }
            var file = shown(name);
            var recording = plays.done(() -> RecordingFile.read(file, text(file, body)));
            var id = recording.header().id();
            boolean isNew = recordings.take(recording);
            return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                    .location(URI.create("/replay/" + id))
                    .body(new TakenOver(id));
        }
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private static String text(String file, byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput(file + ":1: error: this is no recording of Hireloop's.");
        }
    }
}
