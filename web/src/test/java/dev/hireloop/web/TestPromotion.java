package dev.hireloop.web;

import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.calibration.Promotion;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.ScopeId;

import java.util.List;

/** Someone up for L7 whose work stayed in one organisation. */
final class TestPromotion {

    private static final Level L6 = new Level(6);
    private static final Level L7 = new Level(7);
    private static final PersonId CHAIR = new PersonId("haas");
    private static final PersonId PEER = new PersonId("adeyemi");

    private static final Ladder LADDER =
            new Ladder(
                    List.of(
                            new Rung(L6, "Staff TPM", "One engineering organisation"),
                            new Rung(L7, "Senior Staff TPM", "Several product lines")),
                    List.of(
                            new Scope(
                                    new ScopeId("one-organisation"),
                                    L6,
                                    "One engineering organisation",
                                    "domain 39")),
                    new Leveling(0, Visibility.DOCUMENTED, List.of(L7)));

    private TestPromotion() {}

    static List<HiringEvent> blocked(RulebookRef rulebook) {
        var opening = Moment.START;
        return List.of(
                opened(rulebook),
                new RemarkMade(CHAIR, "We have read the packet.", opening.plusSeconds(20)),
                new ScopeEvidencePresented(
                        PEER,
                        L6,
                        "Cut on-call pages by half",
                        new ScopeId("one-organisation"),
                        "an incident review",
                        true,
                        opening.plusSeconds(50)),
                new ScopeEvidencePresented(
                        PEER,
                        L7,
                        "Spared three product lines an outage",
                        null,
                        null,
                        false,
                        opening.plusSeconds(90)),
                new RemarkMade(CHAIR, "Nobody wrote that down.", opening.plusSeconds(95)),
                new LevelProposed(PEER, L7, opening.plusSeconds(100)),
                new PromotionBlocked(L7, L6, opening.plusSeconds(120)));
    }

    private static CalibrationOpened opened(RulebookRef rulebook) {
        var candidate = new Candidate("Ines Sá", "Staff TPM", "Meta", L7);
        var committee =
                List.of(
                        new Panelist(CHAIR, "Miriam Haas", "VP", Role.CHAIR, List.of()),
                        new Panelist(
                                PEER,
                                "Tunde Adeyemi",
                                "Principal TPM",
                                Role.INTERVIEWER,
                                List.of(),
                                "product"));
        return new CalibrationOpened(
                Basis.PROMOTION,
                rulebook,
                "Meta",
                LADDER,
                L7,
                null,
                List.of(),
                new Promotion(candidate, L6, "TPM", committee),
                Moment.START);
    }
}
