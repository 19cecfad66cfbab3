/** What may depend on what in core, and proof that each rule can fail. */
@NullMarked
package dev.hireloop.core.architecture;

import org.jspecify.annotations.NullMarked;
