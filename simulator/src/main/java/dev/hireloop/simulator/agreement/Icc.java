package dev.hireloop.simulator.agreement;

import java.util.EnumMap;
import java.util.Map;

/**
 * The intraclass correlations of Shrout and Fleiss (1979): the part of the ratings' variance that
 * is the units' own. Ratings count as numbers, whatever their scale.
 */
public enum Icc {
    /** Each unit has raters of its own; one rating. */
    ONE_SINGLE(1, false),
    /** The raters are a sample of raters; one rating. */
    TWO_SINGLE(2, false),
    /** These raters are all that matter; one rating. */
    THREE_SINGLE(3, false),
    /** Each unit has raters of its own; the mean of its ratings. */
    ONE_MEAN(1, true),
    /** The raters are a sample of raters; the mean of their ratings. */
    TWO_MEAN(2, true),
    /** These raters are all that matter; the mean of their ratings. */
    THREE_MEAN(3, true);

    private final int model;
    private final boolean ofMean;

    Icc(int model, boolean ofMean) {
        this.model = model;
        this.ofMean = ofMean;
    }

    /** Such as {@code 2,1}, or {@code 2,k} for a mean, as Shrout and Fleiss name it. */
    public String form() {
        return model + "," + (ofMean ? "k" : "1");
    }

    /** All six. */
    public static Map<Icc, Coefficient> of(RatingTable table) {
        var all = new EnumMap<Icc, Coefficient>(Icc.class);
        for (Icc each : values()) {
            all.put(each, each.in(table));
        }
        return all;
    }

    private Coefficient in(RatingTable table) {
        if (table.missing() > 0) {
            return Coefficient.undefined("it needs a rating by every rater, and some are missing");
        }
        if (table.units() < 2) {
            return Coefficient.undefined("it needs two units");
        }
        if (table.values().length < 2) {
            return Coefficient.NO_VARIANCE;
        }
        return part(MeanSquares.of(table));
    }

    private Coefficient part(MeanSquares mean) {
        double error = model == 1 ? mean.within() : mean.rest();
        double severity = model == 2 ? (mean.raters() - mean.rest()) / mean.units() : 0;
        double all =
                ofMean
                        ? mean.between() + severity
                        : mean.between() + (mean.perUnit() - 1) * error + mean.perUnit() * severity;
        return all > 0
                ? Coefficient.of((mean.between() - error) / all)
                : Coefficient.undefined("the units' means do not vary");
    }
}
