package dev.hireloop.planted.unmarked;

record InNoMarkedPackage() {}
