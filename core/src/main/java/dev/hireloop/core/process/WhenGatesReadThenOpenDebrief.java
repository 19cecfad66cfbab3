package dev.hireloop.core.process;

import static dev.hireloop.core.shared.Lists.each;

import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.Member;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.shared.HiringCommand;

import java.util.List;

/** Once the cards are open and no gate or filter has yet to read any, the committee meets. */
final class WhenGatesReadThenOpenDebrief {

    private WhenGatesReadThenOpenDebrief() {}

    static List<HiringCommand> react(Hiring hiring) {
        if (!(hiring.loop() instanceof Unsealed unsealed)
                || !unsealed.unread().isEmpty()
                || !(hiring.debrief() instanceof Debrief.NotOpened)) {
            return List.of();
        }
        var rulebook = unsealed.opening().rulebook();
        return List.of(
                new OpenDebrief(
                        rulebook.ref(),
                        rulebook.debrief(),
                        each(unsealed.opening().panel(), one -> new Member(one.id(), one.role())),
                        unsealed.failedGates(),
                        unsealed.shortfalls(),
                        unsealed.opening().candidate().transfer(),
                        each(unsealed.evidence(), one -> one.signal().id()),
                        hiring.at().nextSession()));
    }
}
