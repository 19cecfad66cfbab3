package dev.hireloop.planted.interview;

import tools.jackson.databind.json.JsonMapper;

record KnowsJackson(JsonMapper mapper) {}
