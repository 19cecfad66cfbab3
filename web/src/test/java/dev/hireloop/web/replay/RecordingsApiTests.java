package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import java.util.Objects;

@ExtendWith(ServedOnce.class)
class RecordingsApiTests {

    private final Served served;

    RecordingsApiTests(Served served) {
        this.served = served;
    }

    @Test
    void theListIsNewestFirst() {
        assertThat(list())
                .extracting(entry -> entry.get("id").asString())
                .containsExactlyElementsOf(
                        served.library().list().stream().map(it -> it.header().id()).toList());
    }

    @Test
    void anEntrySaysWhatCameOfTheRecordingInPlainValues() {
        var played = served.played();
        var summary = played.summary();
        var entry = entry(played.header().id());

        assertThat(entry.propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "teaches",
                        "scenario",
                        "variant",
                        "entry",
                        "candidate",
                        "company",
                        "track",
                        "rulebook",
                        "seed",
                        "decision",
                        "reason",
                        "level",
                        "band",
                        "blocked",
                        "votes",
                        "events",
                        "minutes",
                        "trajectory",
                        "name",
                        "parent",
                        "forkedAt",
                        "change",
                        "live",
                        "over",
                        "shipped");
        assertThat(entry.get("seed").asString()).isEqualTo("1");
        assertThat(entry.get("seed").isString()).isTrue();
        assertThat(entry.get("name").isNull()).isTrue();
        assertThat(entry.get("parent").isNull()).isTrue();
        assertThat(entry.get("forkedAt").isNull()).isTrue();
        assertThat(entry.get("change")).isEmpty();
        assertThat(entry.get("live").asBoolean()).isFalse();
        assertThat(entry.get("over").asBoolean()).isTrue();
        assertThat(entry.get("shipped").asBoolean()).isTrue();
        assertThat(entry.get("candidate").asString()).isEqualTo("Nora Lindqvist");
        assertThat(entry.get("scenario").asString()).isEqualTo(Served.SCENARIO);
        assertThat(entry.get("variant").asString()).isEqualTo(played.header().variant());
        assertThat(entry.get("entry").asString()).isEqualTo("INTERVIEW");
        assertThat(entry.get("blocked").isNull()).isTrue();
        assertThat(entry.get("rulebook").asString()).isEqualTo("linkedin-tpm@2");
        assertThat(entry.get("decision").asString())
                .isEqualTo(Objects.requireNonNull(summary.decision()).name());
        assertThat(entry.get("reason").asString()).isEqualTo(summary.reason());
        assertThat(entry.get("events").asInt()).isEqualTo(played.events().size());
        assertThat(entry.get("minutes").asInt()).isEqualTo(summary.minutes());
    }

    @Test
    void aTrajectoryBeginsWithTheRevealAndEndsWithTheLatestVote() {
        var entry = entry(served.played().header().id());

        assertThat(entry.get("trajectory")).hasSameSizeAs(served.played().summary().tracks());
        for (JsonNode line : entry.get("trajectory")) {
            var points = line.get("points");
            var vote = entry.get("votes").get(line.get("person").asString());
            assertThat(points.get(0).get(0).asInt()).isZero();
            assertThat(points.get(points.size() - 1).get(1)).isEqualTo(vote);
        }
    }

    @Test
    void aPromotionSaysWhichLevelItWasBlockedFrom() {
        var entry = entry(served.promotion().header().id());

        assertThat(entry.get("entry").asString()).isEqualTo("PROMOTION");
        assertThat(entry.get("blocked").asString()).isEqualTo("L7");
        assertThat(entry.get("company").asString()).isEqualTo("Meta");
        assertThat(entry.get("decision").isNull()).isTrue();
        assertThat(entry.get("level").isNull()).isTrue();
        assertThat(entry.get("trajectory")).isEmpty();
    }

    @Test
    void aRecordingThatIsStillRunningHasNoDecision() {
        var entry = entry(served.longest().header().id());

        assertThat(entry.get("decision").isNull()).isTrue();
        assertThat(entry.get("votes")).isEmpty();
        assertThat(entry.get("over").asBoolean()).isFalse();
    }

    private JsonNode entry(String id) {
        return list().valueStream()
                .filter(entry -> entry.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode list() {
        var answer = served.get("/api/recordings");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return EventJson.MAPPER.readTree(answer.body());
    }
}
