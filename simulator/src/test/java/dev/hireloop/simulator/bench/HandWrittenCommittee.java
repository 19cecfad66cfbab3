package dev.hireloop.simulator.bench;

import static dev.hireloop.simulator.validity.ReferenceCommittee.DIMENSIONS;
import static dev.hireloop.simulator.validity.ReferenceCommittee.MAJORITY;
import static dev.hireloop.simulator.validity.ReferenceCommittee.RATERS;
import static dev.hireloop.simulator.validity.ReferenceCommittee.ROUNDS;

import dev.hireloop.simulator.validity.ReferenceCommittee;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

import umontreal.ssj.probdist.NormalDist;
import umontreal.ssj.rng.MRG32k3a;

import java.util.function.DoubleSupplier;

/**
 * The reference committee as one would write it for this purpose alone, over a stream of normals.
 */
final class HandWrittenCommittee {

    private final DoubleSupplier normals;
    private final double[][] weights = ReferenceCommittee.weights();
    private final double[] start = new double[RATERS];
    private double[] now = new double[RATERS];
    private double[] next = new double[RATERS];

    HandWrittenCommittee(DoubleSupplier normals) {
        this.normals = normals;
    }

    /** With SSJ's generator and its inverse of the normal distribution. */
    static HandWrittenCommittee overSsj() {
        var stream = new MRG32k3a();
        return new HandWrittenCommittee(() -> NormalDist.inverseF01(stream.nextDouble()));
    }

    /** With the generator and the sampler that commons-rng holds to be fast and good. */
    static HandWrittenCommittee overCommonsRng(long seed) {
        var generator = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        var sampler = ZigguratSampler.NormalizedGaussian.of(generator);
        return new HandWrittenCommittee(sampler::sample);
    }

    boolean hires() {
        double theta = normals.getAsDouble();
        for (int rater = 0; rater < RATERS; rater++) {
            double s = normals.getAsDouble();
            double l = normals.getAsDouble();
            double mean = 2.5 + 0.9 * (0.70710678 * theta + 0.57445626 * s + 0.22360680 * l);
            int points = 0;
            for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                double position = mean + 0.9 * 0.34641016 * normals.getAsDouble();
                points += Math.clamp((int) Math.floor(position + 0.5), 1, 4);
            }
            start[rater] = points / 5.0;
        }
        System.arraycopy(start, 0, now, 0, RATERS);
        for (int round = 0; round < ROUNDS; round++) {
            listen();
        }
        int hires = 0;
        for (double position : now) {
            hires += position > 2.5 ? 1 : 0;
        }
        return hires >= MAJORITY;
    }

    private void listen() {
        for (int i = 0; i < RATERS; i++) {
            double[] row = weights[i];
            double heard = 0;
            for (int j = 0; j < RATERS; j++) {
                heard += row[j] * now[j];
            }
            next[i] = (1 - row[i]) * heard + row[i] * start[i];
        }
        double[] before = now;
        now = next;
        next = before;
    }
}
