/** The doorways: aggregates round the deciders, the event store, event names, reactions. */
@NullMarked
package dev.hireloop.core.axon;

import org.jspecify.annotations.NullMarked;
