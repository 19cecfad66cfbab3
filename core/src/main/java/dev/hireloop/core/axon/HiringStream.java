package dev.hireloop.core.axon;

import dev.hireloop.core.calibration.CalibrationCommand;
import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefCommand;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.interview.LoopCommand;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;

import java.util.Locale;

/** The three streams of one recording. Each session's events are in one stream only. */
enum HiringStream {
    LOOP(InterviewLoopAggregate.class, InterviewLoopAggregate.COMMANDS),
    DEBRIEF(DebriefAggregate.class, DebriefAggregate.COMMANDS),
    CALIBRATION(LevelingCalibrationAggregate.class, LevelingCalibrationAggregate.COMMANDS);

    /** Names the recording in the metadata of every command and event. */
    static final String RECORDING = "recording";

    /** Names the stream in the metadata of every command. */
    static final String STREAM = "stream";

    private final Class<?> aggregate;
    private final String commands;

    HiringStream(Class<?> aggregate, String commands) {
        this.aggregate = aggregate;
        this.commands = commands;
    }

    /** The aggregate identifier, such as {@code 3fk…/debrief}. */
    String of(String recording) {
        return recording + "/" + name().toLowerCase(Locale.ROOT);
    }

    /** The name under which the aggregate takes every command of its kind. */
    String commands() {
        return commands;
    }

    String aggregateType() {
        return aggregate.getSimpleName();
    }

    static HiringStream of(HiringEvent event) {
        return switch (event) {
            case LoopEvent _ -> LOOP;
            case DebriefEvent _ -> DEBRIEF;
            case CalibrationEvent _ -> CALIBRATION;
            default -> throw new IllegalArgumentException("No stream takes " + event);
        };
    }

    static HiringStream of(HiringCommand command) {
        return switch (command) {
            case LoopCommand _ -> LOOP;
            case DebriefCommand _ -> DEBRIEF;
            case CalibrationCommand _ -> CALIBRATION;
            default -> throw new IllegalArgumentException("No stream takes " + command);
        };
    }
}
