package dev.hireloop.planted.calibration;

import java.sql.Connection;

record KnowsJdbc(Connection connection) {}
