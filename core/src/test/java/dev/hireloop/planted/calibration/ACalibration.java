package dev.hireloop.planted.calibration;

public record ACalibration() {}
