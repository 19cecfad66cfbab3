package dev.hireloop.core.calibration;

import static dev.hireloop.core.shared.Refused.unless;

import dev.hireloop.core.calibration.CalibrationCommand.MakeRemark;
import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.OpenPromotionCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationCommand.WeighTitle;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.calibration.CalibrationEvent.TitleWeighed;
import dev.hireloop.core.calibration.LevelingCalibration.Calibrating;
import dev.hireloop.core.calibration.LevelingCalibration.NotOpened;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;

import java.util.List;

/** What a leveling calibration allows, and what evidence comes to. */
final class CalibrationRules {

    private CalibrationRules() {}

    static List<CalibrationEvent> decide(
            LevelingCalibration calibration, CalibrationCommand command) {
        return List.of(
                switch (command) {
                    case OpenCalibration open -> open(calibration, open);
                    case OpenPromotionCalibration open -> open(calibration, open);
                    case WeighTitle weigh -> weigh(calibrating(calibration), weigh.at());
                    case MakeRemark remark -> {
                        speaks(calibrating(calibration).terms(), remark.by());
                        yield new RemarkMade(remark.by(), remark.words(), remark.at());
                    }
                    case PresentScope show -> show(calibrating(calibration).terms(), show);
                    case ProposeLevel propose -> {
                        var terms = calibrating(calibration).terms();
                        speaks(terms, propose.by());
                        onLadder(terms.ladder(), propose.level());
                        yield new LevelProposed(propose.by(), propose.level(), propose.at());
                    }
                    case SettleLevel settle -> settle(calibrating(calibration), settle.at());
                });
    }

    private static CalibrationEvent open(LevelingCalibration calibration, OpenCalibration open) {
        unless(
                open.decision() == Decision.HIRE,
                "A leveling calibration opens only on a hire decision.");
        return opened(
                calibration,
                new CalibrationOpened(
                        Basis.HIRE_DECISION,
                        open.rulebook(),
                        open.company(),
                        open.ladder(),
                        open.target(),
                        open.claim(),
                        open.barred(),
                        null,
                        open.at()));
    }

    private static CalibrationEvent open(
            LevelingCalibration calibration, OpenPromotionCalibration open) {
        var promotion = open.promotion();
        var target = promotion.candidate().target();
        Panelist.mustFormPanel(promotion.committee());
        unless(
                target.compareTo(promotion.current()) > 0,
                () ->
                        "A promotion leads up: "
                                + target
                                + " is not above "
                                + promotion.current()
                                + ".");
        return opened(
                calibration,
                new CalibrationOpened(
                        Basis.PROMOTION,
                        open.rulebook(),
                        open.company(),
                        open.ladder(),
                        target,
                        null,
                        List.of(),
                        promotion,
                        open.at()));
    }

    private static CalibrationEvent opened(
            LevelingCalibration calibration, CalibrationOpened opened) {
        unless(calibration instanceof NotOpened, "The calibration has been opened already.");
        onLadder(opened.ladder(), opened.target());
        return opened;
    }

    private static CalibrationEvent weigh(Calibrating calibrating, Moment at) {
        var claim = calibrating.terms().claim();
        if (claim == null) {
            throw new Refused("The candidate's title claims no level.");
        }
        unless(!calibrating.titleWeighed(), "The title has been weighed.");
        return new TitleWeighed(
                claim.title(),
                claim.employer(),
                claim.level(),
                readHere(calibrating.terms(), claim),
                at);
    }

    /** A title of the company's own needs no discount. */
    private static Level readHere(CalibrationOpened terms, Claim claim) {
        return claim.employer().equals(terms.company())
                ? claim.level()
                : terms.ladder().discounted(claim.level());
    }

    private static CalibrationEvent show(CalibrationOpened terms, PresentScope show) {
        speaks(terms, show.by());
        var work = show.work();
        var level =
                terms.ladder()
                        .levelOf(work)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "The ladder has no "
                                                        + (work.scope() == null
                                                                ? work.level()
                                                                : "scope " + work.scope())
                                                        + "."));
        return new ScopeEvidencePresented(
                show.by(),
                level,
                work.summary(),
                work.scope(),
                work.documents(),
                terms.ladder().counts(work),
                show.at());
    }

    private static CalibrationEvent settle(Calibrating calibrating, Moment at) {
        var terms = calibrating.terms();
        var highest = calibrating.highestEvidenced();
        if (terms.basis() == Basis.PROMOTION) {
            return highest == null || highest.compareTo(terms.target()) < 0
                    ? new PromotionBlocked(terms.target(), highest, at)
                    : settled(terms, terms.target(), at);
        }
        if (highest == null || !terms.barred().isEmpty()) {
            return new NoLevelSupported(terms.barred(), at);
        }
        var level = calibrating.proposed();
        if (level == null) {
            throw new Refused("Nobody has proposed a level.");
        }
        unless(
                level.compareTo(highest) <= 0,
                () -> level + " was proposed, but the evidence reaches " + highest + " only.");
        return settled(terms, level, at);
    }

    private static LevelSettled settled(CalibrationOpened terms, Level level, Moment at) {
        return new LevelSettled(level, new Band(terms.company(), level), terms.target(), at);
    }

    private static Calibrating calibrating(LevelingCalibration calibration) {
        if (calibration instanceof Calibrating calibrating) {
            return calibrating;
        }
        throw new Refused("No calibration is open.");
    }

    /** Who sits in a promotion's committee is known; on a hire decision it is the debrief's. */
    private static void speaks(CalibrationOpened terms, PersonId by) {
        var promotion = terms.promotion();
        unless(
                promotion == null
                        || promotion.committee().stream().anyMatch(each -> each.id().equals(by)),
                () -> by + " is not on the committee.");
    }

    private static void onLadder(Ladder ladder, Level level) {
        unless(ladder.rung(level).isPresent(), () -> "The ladder has no " + level + ".");
    }
}
