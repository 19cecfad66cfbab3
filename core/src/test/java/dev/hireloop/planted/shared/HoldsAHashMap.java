package dev.hireloop.planted.shared;

import java.util.HashMap;

record HoldsAHashMap(HashMap<String, String> map) {}
