package dev.hireloop.planted.shared;

import java.util.UUID;
import java.util.function.Supplier;

interface RollsDiceByReference {

    Supplier<UUID> ROLL = UUID::randomUUID;
}
