package dev.hireloop.simulator.recording;

/** Headers as somebody may have changed them. */
final class TestHeaders {

    private TestHeaders() {}

    /** Its id is still the one that its causes give. */
    static RecordingHeader titled(RecordingHeader like, String title) {
        return new RecordingHeader(
                like.id(),
                like.scenario(),
                like.variant(),
                like.scenarioHash(),
                title,
                like.teaches(),
                like.rulebook(),
                like.rulebookHash(),
                like.model(),
                like.seed(),
                like.hireloop(),
                like.parent(),
                like.forkedAt(),
                like.change(),
                like.source());
    }
}
