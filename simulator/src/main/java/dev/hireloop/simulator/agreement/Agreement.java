package dev.hireloop.simulator.agreement;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * How far the raters of a table agree.
 *
 * @param ratings the table itself
 * @param pairable the units with two ratings or more, on which α rests
 * @param alpha Krippendorff's
 * @param interval α's, null where it has none
 * @param fleissKappa undefined where ratings are missing
 * @param icc undefined where ratings are missing
 */
public record Agreement(
        RatingTable ratings,
        Scale scale,
        int pairable,
        Coefficient alpha,
        @Nullable Interval interval,
        Coefficient fleissKappa,
        Map<Icc, Coefficient> icc) {

    private static final int ENOUGH = 5;

    /** By every coefficient. */
    public static Agreement of(RatingTable ratings, Scale scale) {
        var alpha = Alpha.of(ratings, scale);
        var value = alpha.value();
        return new Agreement(
                ratings,
                scale,
                alpha.units(),
                value,
                value.value() == null || alpha.units() < 2
                        ? null
                        : Bootstrap.interval(alpha.units(), alpha::over).orElse(null),
                FleissKappa.of(ratings),
                Icc.of(ratings));
    }

    /** Whether the units that several have rated are fewer than five. */
    public boolean tooFew() {
        return pairable < ENOUGH;
    }
}
