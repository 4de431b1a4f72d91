package rapport.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import templates.Templates;

/// Errors of pages, in words. Those of the API answer as problem details instead.
@ControllerAdvice
@Order(10)
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Templates templates;
    private final HtmlAnswers answers;
    private final Removals removals;

    PageErrors(Templates templates, HtmlAnswers answers, Removals removals) {
        this.templates = templates;
        this.answers = answers;
        this.removals = removals;
    }

    @ExceptionHandler(Exception.class)
    void explain(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        switch (fault) {
            case AsyncRequestNotUsableException _ -> LOG.debug("The browser went away", fault);
            case AccessDeniedException _ -> throw fault;
            case NotFound missing -> missing(missing, request, response);
            case MethodArgumentTypeMismatchException odd
            when odd.getParameter().hasParameterAnnotation(RequestParam.class) ->
                page(
                        400,
                        "That did not work",
                        "What was sent as “" + odd.getName() + "” could not be understood.",
                        request,
                        response);
            case MethodArgumentTypeMismatchException _, NoResourceFoundException _, NoHandlerFoundException _ ->
                page(404, "Not here", "There is nothing at this address.", request, response);
            case MaxUploadSizeExceededException _ ->
                page(413, "Too large", "The file is larger than Rapport takes in one piece.", request, response);
            case InvalidParameterException _ ->
                page(400, "That did not work", "What was sent contains signs that are no text.", request, response);
            case MultipartException _ ->
                page(400, "That did not work", "No file arrived. Choose it once more.", request, response);
            case IllegalArgumentException odd
            when isNoId(odd) -> page(400, "That did not work", "What was chosen does not exist.", request, response);
            case Refused refused -> page(400, "That did not work", refused.getMessage(), request, response);
            case ErrorResponse known ->
                page(
                        known.getStatusCode().value(),
                        "That did not work",
                        known.getBody().getDetail(),
                        request,
                        response);
            default -> {
                String number = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000), 36)
                        .toUpperCase(Locale.ROOT);
                LOG.error("Fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), fault);
                page(
                        500,
                        "Something broke on our side",
                        "Nothing of what you did was kept half done. If it happens again, tell your administrator the number "
                                + number + ": it stands in the log.",
                        request,
                        response);
            }
        }
    }

    /// Ids come from our own pages, which nobody fills in by hand.
    private static boolean isNoId(IllegalArgumentException odd) {
        return odd.getStackTrace().length > 0
                && odd.getStackTrace()[0].getClassName().equals(UUID.class.getName());
    }

    private void missing(NotFound missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var removal = removals.at(request.getRequestURI());
        if (removal.isEmpty()) {
            page(404, "Not here", missing.getMessage(), request, response);
        } else {
            answer(
                    404,
                    "Not here any more",
                    removal.get().sentence(),
                    removal.get().act(),
                    request,
                    response);
        }
    }

    private void page(
            int status, String title, @Nullable String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String sentence = text == null ? "The request could not be understood." : text;
        answer(status, title, sentence, "", request, response);
    }

    /// @param act the page of what was done; empty where there is none
    private void answer(
            int status,
            String title,
            String sentence,
            String act,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var html = Html.page(title, templates.webError(title, sentence, act)).status(status);
        boolean shown = request.getHeader("HX-Request") == null;
        answers.write(shown ? html : html.with(Toast.warn(sentence)), request, response);
    }
}
