package dev.hireloop.core.debrief;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

/** What moved a vote: someone who spoke, evidence that was aired, or both (invariant 6). */
public record Cause(@Nullable PersonId speaker, @Nullable SignalId evidence) {

    public Cause {
        Refused.unless(
                speaker != null || evidence != null,
                "A vote changes for a reason: name the speaker or the evidence.");
    }
}
