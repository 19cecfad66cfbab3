package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.Rows.Row;

import java.util.List;

/**
 * What the shipped rulebooks make of a row of the domain reference, or of something with an id.
 * Printed as it is for {@code --json}; its fields are a contract.
 */
record Explained(
        String asked,
        List<Row> rows,
        List<Topic<Topic.OfBehaviour>> behaviours,
        List<Topic<Topic.OfCompetency>> competencies,
        List<Topic<Topic.OfRound>> rounds,
        List<Topic<Topic.OfScope>> scopes,
        List<Topic.OfFit> fits) {}
