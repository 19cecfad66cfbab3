package dev.hireloop.web.config;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.Optional;

/** Answers whatever went wrong: with a page where a reader lost the way, else with a problem. */
@Controller
final class ErrorPages implements ErrorController {

    private static final Resource LOST = new ClassPathResource("static/404.html");
    private static final Resource GONE = new ClassPathResource("static/410.html");

    private record Problem(String type, String title, int status, String detail) {}

    @RequestMapping("/error")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        var status = status(request);
        var page = status == HttpStatus.GONE ? GONE : LOST;
        return isOfAPage(status) && wantsPage(request) && page.exists()
                ? ResponseEntity.status(status)
                        .contentType(MediaType.TEXT_HTML)
                        .cacheControl(CacheControl.noCache())
                        .body(page)
                : ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .cacheControl(CacheControl.noCache())
                        .body(problem(status));
    }

    private static boolean isOfAPage(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE;
    }

    private static Problem problem(HttpStatus status) {
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.value(),
                switch (status) {
                    case NOT_FOUND -> "There is nothing at this address.";
                    case GONE -> "This recording was deleted here; it can be restored.";
                    case FORBIDDEN ->
                            "This server takes changes from its own pages only, and only those it"
                                    + " offers.";
                    case METHOD_NOT_ALLOWED -> "That cannot be done with what is here.";
                    case LENGTH_REQUIRED -> "The request must say how long it is.";
                    case CONTENT_TOO_LARGE ->
                            "That is too large: a recording's file has at most 32 MB, anything"
                                    + " else 64 KB.";
                    case UNSUPPORTED_MEDIA_TYPE ->
                            "This takes application/json, or text/plain for a recording's file.";
                    case MISDIRECTED_REQUEST -> "This server answers its own machine only.";
                    default ->
                            status.is5xxServerError()
                                    ? "Something went wrong on the server."
                                    : "The request could not be understood.";
                });
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((int) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return !path.startsWith("/api/") && accepted(request).contains(MediaType.TEXT_HTML);
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                    .map(type -> type.includes(MediaType.TEXT_HTML) ? MediaType.TEXT_HTML : type)
                    .toList();
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
