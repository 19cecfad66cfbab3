package dev.hireloop.web.replay;

import dev.hireloop.simulator.recording.RecordingHeader;

import org.springframework.http.ContentDisposition;

/** What recordings are called as files, whatever their author called the scenario. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** A Content-Disposition, in letters that mean nothing to any header or file system. */
    static String attachment(RecordingHeader header, String ending) {
        var scenario = header.scenario().replaceAll("[^A-Za-z0-9_-]", "-");
        var name =
                scenario.substring(0, Math.min(LONGEST, scenario.length()))
                        + "-"
                        + header.seed()
                        + ending;
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
