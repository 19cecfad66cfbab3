package dev.hireloop.simulator.director;

import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationCommand;
import dev.hireloop.core.calibration.CalibrationCommand.MakeRemark;
import dev.hireloop.core.calibration.CalibrationCommand.OpenPromotionCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationCommand.WeighTitle;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.LevelingCalibration.Calibrating;
import dev.hireloop.core.calibration.Promotion;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Remark;
import dev.hireloop.simulator.scenario.Scenario.Shown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the title and the work on the table, has the level proposed, and settles it. What comes next
 * is told by how much has happened, for each step is one event.
 */
final class CalibrationDirector {

    private static final int STEP = 20;

    private final Scenario scenario;
    private final Timing timing;

    CalibrationDirector(Scenario scenario, Timing timing) {
        this.scenario = scenario;
        this.timing = timing;
    }

    /** Opens the calibration of someone who is up for the next level. */
    OpenPromotionCalibration promotion(Level current) {
        var rulebook = scenario.rulebook();
        return new OpenPromotionCalibration(
                rulebook.ref(),
                rulebook.company(),
                rulebook.ladder(),
                new Promotion(
                        scenario.candidate(),
                        current,
                        rulebook.track(),
                        scenario.panel().stream().map(Person::panelist).toList()),
                Moment.START);
    }

    CalibrationCommand next(Calibrating calibrating, @Nullable HiringEvent last, Moment now) {
        int done =
                (calibrating.titleWeighed() ? 1 : 0)
                        + calibrating.shown().size()
                        + calibrating.remarks()
                        + (calibrating.proposed() == null ? 0 : 1);
        var at = last instanceof RemarkMade ? timing.after(last, now) : now.plusSeconds(STEP);
        var agenda = agenda(calibrating, at);
        return done < agenda.size() ? agenda.get(done) : new SettleLevel(at);
    }

    private List<CalibrationCommand> agenda(Calibrating calibrating, Moment at) {
        var agenda = new ArrayList<CalibrationCommand>();
        if (calibrating.terms().claim() != null) {
            agenda.add(new WeighTitle(at));
        }
        for (Shown shown : shows()) {
            say(shown.by(), shown.says(), at, agenda);
            agenda.add(new PresentScope(shown.by(), shown.work(), at));
        }
        for (Remark remark : scenario.calibration().discussion()) {
            agenda.add(new MakeRemark(remark.speaker(), remark.words(), at));
        }
        if (calibrating.terms().basis() != Basis.PROMOTION) {
            propose(calibrating, at, agenda);
        }
        return agenda;
    }

    private List<Shown> shows() {
        var scripted = scenario.calibration().shows();
        return scripted.isEmpty()
                ? scenario.candidate().past().stream()
                        .map(work -> new Shown(scenario.chair(), null, work))
                        .toList()
                : scripted;
    }

    /** As scripted; else the chair, the highest level that the evidence supports, to the target. */
    private void propose(Calibrating calibrating, Moment at, List<CalibrationCommand> agenda) {
        var proposal = scenario.calibration().proposal();
        var highest = calibrating.highestEvidenced();
        if (proposal != null) {
            say(proposal.by(), proposal.says(), at, agenda);
            agenda.add(new ProposeLevel(proposal.by(), proposal.level(), at));
        } else if (highest != null && calibrating.terms().barred().isEmpty()) {
            var target = calibrating.terms().target();
            var level = highest.compareTo(target) < 0 ? highest : target;
            agenda.add(new ProposeLevel(scenario.chair(), level, at));
        }
    }

    private static void say(
            PersonId who, @Nullable String words, Moment at, List<CalibrationCommand> agenda) {
        if (words != null) {
            agenda.add(new MakeRemark(who, words, at));
        }
    }
}
