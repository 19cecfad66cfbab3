package dev.hireloop.planted.debrief;

import dev.hireloop.planted.calibration.ACalibration;

record UsesACalibration(ACalibration other) {}
