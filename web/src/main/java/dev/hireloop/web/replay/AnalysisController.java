package dev.hireloop.web.replay;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.analysis.Choice;
import dev.hireloop.simulator.analysis.Choice.Group;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Says why a recording came out as it did, and what could have been otherwise. */
@RestController
final class AnalysisController {

    private final Recordings recordings;
    private final Analyses analyses;

    AnalysisController(Recordings recordings, Analyses analyses) {
        this.recordings = recordings;
        this.analyses = analyses;
    }

    /** A choice with its settings as they are typed. */
    record Offered(
            Group group,
            String label,
            int at,
            List<String> set,
            @Nullable Decision decision,
            boolean flips,
            @Nullable String refused) {

        static Offered of(Choice choice) {
            return new Offered(
                    choice.group(),
                    choice.label(),
                    choice.at(),
                    choice.set().stream().map(Setting::toString).toList(),
                    choice.decision(),
                    choice.flips(),
                    choice.refused());
        }
    }

    @GetMapping("/api/recordings/{id}/analysis")
    Analysis analysis(
            @PathVariable("id") String id,
            @RequestParam(name = "runs", defaultValue = "1000") int runs) {
        return analyses.of(recordings.ended(id), runs);
    }

    @GetMapping("/api/recordings/{id}/choices")
    List<Offered> choices(@PathVariable("id") String id, @RequestParam("at") int at) {
        return analyses.choices(recordings.ended(id), at).stream().map(Offered::of).toList();
    }
}
