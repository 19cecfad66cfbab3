package dev.hireloop.web.replay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.simp.annotation.SendToUser;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.stereotype.Controller;

import java.util.regex.Pattern;

/** Hands out a recording page by page: each subscription is a request, answered once. */
@Controller
final class ReplayMessages {

    private static final String PROBLEMS = "/queue/problems";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Logger LOG = LoggerFactory.getLogger(ReplayMessages.class);

    private final Recordings recordings;

    ReplayMessages(Recordings recordings) {
        this.recordings = recordings;
    }

    @SubscribeMapping("/replay/{id}")
    Header header(@DestinationVariable("id") String id) {
        // Asked first, and so never told to be cut off while it is just being finished.
        boolean live = recordings.isLive(id);
        return Header.of(recordings.get(id), live);
    }

    @SubscribeMapping("/replay/{id}/frames/{from}")
    Page frames(@DestinationVariable("id") String id, @DestinationVariable("from") String from) {
        if (!NUMBER.matcher(from).matches()) {
            throw new NotFound("Frames are numbered from 1.");
        }
        return Page.of(recordings.get(id).events(), Integer.parseInt(from));
    }

    @MessageExceptionHandler
    @SendToUser(destinations = PROBLEMS, broadcast = false)
    Problem refused(NotFound refusal) {
        return Problem.of(HttpStatus.NOT_FOUND, refusal.what());
    }

    @MessageExceptionHandler
    @SendToUser(destinations = PROBLEMS, broadcast = false)
    Problem failed(Exception failure) {
        LOG.error("A recording could not be read", failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "The recording could not be read.");
    }
}
