/** Starts and secures the server: Spring Boot, the doors it opens, and the limits at each. */
@NullMarked
package dev.hireloop.web.config;

import org.jspecify.annotations.NullMarked;
