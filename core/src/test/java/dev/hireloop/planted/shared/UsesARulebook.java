package dev.hireloop.planted.shared;

import dev.hireloop.planted.rulebook.ARulebook;

record UsesARulebook(ARulebook other) {}
