package rapport.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import rapport.web.NotFound;
import rapport.web.Refused;

/// Answers every error below `/api/` with a problem, also where no route was found at all. It is
/// asked before the pages' own answers to errors.
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String NOTHING_HERE = "There is nothing at this address.";

    private final ProblemWriter writer;

    ApiErrors(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        if (fault instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            LOG.debug("The program went away", fault);
            return new ModelAndView();
        }
        try {
            answer(fault, request, response);
        } catch (IOException gone) {
            LOG.debug("The program went away", gone);
        }
        return new ModelAndView();
    }

    private void answer(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        switch (fault) {
            case ApiRefusal refusal -> writer.write(refusal, request, response);
            case NotFound missing -> plain(HttpStatus.NOT_FOUND, missing.getMessage(), path, response);
            case NoResourceFoundException _, NoHandlerFoundException _ ->
                plain(HttpStatus.NOT_FOUND, NOTHING_HERE, path, response);
            case MethodArgumentTypeMismatchException mismatch
            when isInPath(mismatch) -> plain(HttpStatus.NOT_FOUND, NOTHING_HERE, path, response);
            case MethodArgumentTypeMismatchException mismatch ->
                writer.write(
                        ApiRefusal.of(
                                ProblemKind.BAD_PARAMETER,
                                "The parameter “" + mismatch.getName() + "” cannot be read."),
                        request,
                        response);
            case InvalidParameterException _ ->
                writer.write(
                        ApiRefusal.of(ProblemKind.BAD_PARAMETER, "A parameter contains signs that are no text."),
                        request,
                        response);
            case Refused refused ->
                writer.write(
                        ApiRefusal.of(ProblemKind.BAD_PARAMETER, String.valueOf(refused.getMessage())),
                        request,
                        response);
            case AccessDeniedException denied -> plain(HttpStatus.FORBIDDEN, denied.getMessage(), path, response);
            case HttpMessageNotReadableException _ ->
                writer.write(ApiRefusal.of(ProblemKind.NOT_JSON, "Send a body of JSON."), request, response);
            case MaxUploadSizeExceededException _ ->
                writer.write(
                        ApiRefusal.of(
                                ProblemKind.TOO_LARGE, "The file is larger than Rapport takes in one piece: 512 MB."),
                        request,
                        response);
            case MultipartException _ ->
                plain(
                        isForm(request) ? HttpStatus.BAD_REQUEST : HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Send the file as multipart/form-data, in a part called “file”.",
                        path,
                        response);
            case ErrorResponse known -> known(known, path, response);
            default -> writer.write(fault(fault, request), request, response);
        }
    }

    private static boolean isInPath(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private void known(ErrorResponse known, String path, HttpServletResponse response) throws IOException {
        HttpHeaders headers = known.getHeaders();
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        plain(HttpStatus.valueOf(known.getStatusCode().value()), known.getBody().getDetail(), path, response);
    }

    private void plain(HttpStatus status, @Nullable String detail, String path, HttpServletResponse response)
            throws IOException {
        String title = status.getReasonPhrase();
        writer.write(
                new Problem(
                        "about:blank",
                        title,
                        status.value(),
                        detail == null ? title : detail,
                        path,
                        List.of(),
                        List.of()),
                Map.of(),
                response);
    }

    private static ApiRefusal fault(Exception fault, HttpServletRequest request) {
        String number = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000), 36)
                .toUpperCase(Locale.ROOT);
        LOG.error("Fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), fault);
        return ApiRefusal.of(
                ProblemKind.FAULT,
                "Nothing was kept half done. If it happens again, tell your administrator the number " + number
                        + ": it stands in the log.");
    }
}
