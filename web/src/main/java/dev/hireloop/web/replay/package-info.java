/** Replays in the browser: the list of recordings, their pages, and their events page by page. */
@NullMarked
package dev.hireloop.web.replay;

import org.jspecify.annotations.NullMarked;
