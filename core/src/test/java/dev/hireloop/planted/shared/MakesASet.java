package dev.hireloop.planted.shared;

import java.util.Set;

interface MakesASet {

    static Set<String> make(String one) {
        return Set.of(one);
    }
}
