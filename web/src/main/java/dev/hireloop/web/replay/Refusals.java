package dev.hireloop.web.replay;

import dev.hireloop.core.shared.Refused;
import dev.hireloop.simulator.scenario.Diagnostic;
import dev.hireloop.simulator.scenario.Diagnostic.Severity;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.core.JacksonException;

import java.util.stream.Collectors;

/** Says in words why something was not done. */
@RestControllerAdvice(annotations = RestController.class)
final class Refusals extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> unknown(NotFound refusal) {
        return problem(HttpStatus.NOT_FOUND, refusal.what());
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidInput refusal) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, detail(refusal));
    }

    /** Of settings what is wrong alone: nobody typed {@code --set} here, and they have no lines. */
    private static String detail(InvalidInput refusal) {
        var faults = refusal.diagnostics();
        boolean isOfSettings =
                !faults.isEmpty() && faults.stream().allMatch(fault -> fault.line() == 0);
        return isOfSettings
                ? faults.stream()
                        .filter(fault -> fault.severity() == Severity.ERROR)
                        .map(Diagnostic::message)
                        .distinct()
                        .collect(Collectors.joining("\n"))
                : String.valueOf(refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refusal) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal.reason());
    }

    @ExceptionHandler(StillPlaying.class)
    ResponseEntity<Object> early() {
        return problem(HttpStatus.CONFLICT, "This is being played just now; wait for its end.");
    }

    @ExceptionHandler(Busy.class)
    ResponseEntity<Object> busy() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE, "Too much is asked for at once; try again later.");
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(BadJson refusal) {
        return notTaken(refusal.fault());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return failure.getCause() instanceof JacksonException fault
                ? notTaken(fault)
                : problem(HttpStatus.BAD_REQUEST, "The request has no content.");
    }

    private static ResponseEntity<Object> notTaken(@Nullable JacksonException fault) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The JSON is not what is taken here" + (fault == null ? "" : place(fault)) + ".");
    }

    /** Where, and nothing of the classes that it was to become. */
    private static String place(JacksonException fault) {
        var at = fault.getLocation();
        var path =
                fault.getPath().stream()
                        .map(
                                step ->
                                        step.getPropertyName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : "." + step.getPropertyName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "");
        return (at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr())
                + (path.isEmpty() ? "" : ", at '" + path + "'");
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode code,
            WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        var detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        return problem(status, detail == null ? status.getReasonPhrase() : detail);
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, detail));
    }
}
