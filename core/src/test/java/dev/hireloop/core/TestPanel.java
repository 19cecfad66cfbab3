package dev.hireloop.core;

import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;

import dev.hireloop.core.debrief.Member;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;

import java.util.List;

/** Three voters, of whom two interview, and a shadow. */
public final class TestPanel {

    /** Interviews in the deep dive. */
    public static final PersonId OKAFOR = new PersonId("okafor");

    /** Interviews in the leadership round. */
    public static final PersonId LIND = new PersonId("lind");

    /** Chairs the debrief and interviews in no round. */
    public static final PersonId MORI = new PersonId("mori");

    /** Watches the deep dive. */
    public static final PersonId SATO = new PersonId("sato");

    public static final List<Panelist> PANEL =
            List.of(
                    seat(OKAFOR, "Ada Okafor", Role.INTERVIEWER, DEEP_DIVE),
                    seat(LIND, "Per Lind", Role.INTERVIEWER, LEADERSHIP),
                    seat(MORI, "Rei Mori", Role.CHAIR),
                    seat(SATO, "Yui Sato", Role.SHADOW, DEEP_DIVE));

    public static final List<Member> MEMBERS =
            PANEL.stream().map(each -> new Member(each.id(), each.role())).toList();

    private TestPanel() {}

    public static Panelist seat(PersonId id, String name, Role role, RoundId... rounds) {
        return new Panelist(id, name, "Engineer", role, List.of(rounds));
    }
}
