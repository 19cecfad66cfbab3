package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Accuracy;
import dev.hireloop.simulator.agreement.Agreement;
import dev.hireloop.simulator.agreement.Coefficient;
import dev.hireloop.simulator.agreement.Icc;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * What {@code --json} says of agreement; its fields are a contract.
 *
 * @param low and {@code high}: alpha's 95% interval
 * @param icc by form, such as {@code 2,1}; null if none is defined
 * @param pairable the units with two ratings or more
 * @param resamples how many the interval rests on
 * @param alphaReason why it is null; likewise the other reasons
 * @param warning a sentence, if the figures tell little
 * @param key each rater against the key; null without one
 */
record AgreementReport(
        @Nullable Double alpha,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double fleissKappa,
        @Nullable SequencedMap<String, @Nullable Double> icc,
        int units,
        int raters,
        String scale,
        int missing,
        int pairable,
        boolean tooFew,
        int resamples,
        @Nullable String alphaReason,
        @Nullable String fleissKappaReason,
        @Nullable String iccReason,
        @Nullable String warning,
        @Nullable List<Accuracy> key) {

    static AgreementReport of(Agreement agreement, List<Accuracy> accuracy) {
        var interval = agreement.interval();
        var icc = defined(agreement.icc());
        return new AgreementReport(
                agreement.alpha().value(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                agreement.fleissKappa().value(),
                icc,
                agreement.ratings().units(),
                agreement.ratings().raters().size(),
                Words.of(agreement.scale()),
                agreement.ratings().missing(),
                agreement.pairable(),
                agreement.tooFew(),
                interval == null ? 0 : interval.resamples(),
                agreement.alpha().reason(),
                agreement.fleissKappa().reason(),
                icc == null ? reason(agreement.icc()) : null,
                agreement.tooFew() ? AgreementPage.TOO_FEW : null,
                accuracy.isEmpty() ? null : accuracy);
    }

    private static @Nullable SequencedMap<String, @Nullable Double> defined(
            Map<Icc, Coefficient> icc) {
        if (icc.values().stream().allMatch(each -> each.value() == null)) {
            return null;
        }
        var values = new LinkedHashMap<String, @Nullable Double>();
        icc.forEach((form, each) -> values.put(form.form(), each.value()));
        return values;
    }

    static @Nullable String reason(Map<Icc, Coefficient> icc) {
        return icc.values().stream()
                .map(Coefficient::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
