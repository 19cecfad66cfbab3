package dev.hireloop.simulator.validity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Pearson's r. */
final class Correlation {

    private Correlation() {}

    static <T> double of(List<T> cases, ToDoubleFunction<T> one, ToDoubleFunction<T> other) {
        double meanOfOne = cases.stream().mapToDouble(one).sum() / cases.size();
        double meanOfOther = cases.stream().mapToDouble(other).sum() / cases.size();
        double products = 0;
        double ones = 0;
        double others = 0;
        for (T each : cases) {
            double a = one.applyAsDouble(each) - meanOfOne;
            double b = other.applyAsDouble(each) - meanOfOther;
            products += a * b;
            ones += a * a;
            others += b * b;
        }
        return products / Math.sqrt(ones * others);
    }
}
