package rapport.web;

import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import templates.Templates;

/// Writes an [Html] to the browser. A request that htmx makes for a part of a page gets a page without its frame.
@Component
class HtmlAnswers implements HandlerMethodReturnValueHandler {
    private final Templates templates;
    private final Frames frames;
    private final CarriedToast carried;
    private final ObjectProvider<Undoing> undoing;

    HtmlAnswers(Templates templates, Frames frames, CarriedToast carried, ObjectProvider<Undoing> undoing) {
        this.templates = templates;
        this.frames = frames;
        this.carried = carried;
        this.undoing = undoing;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Html.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        write(Objects.requireNonNull((Html) value, "a controller answers something"), request, response);
    }

    void write(Html answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html html = answer.toast == null || !answer.toast.offersNothing() ? answer : offeringUndo(answer, answer.toast);
        response.setStatus(html.status);
        html.headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        if (html.shape == Html.Shape.REDIRECT) {
            redirect(html, request, response);
            return;
        }
        boolean part = html.shape == Html.Shape.PART || asksForPart(request);
        if (html.toast != null && part) {
            response.setHeader("HX-Trigger", carried.asEvent(html.toast));
        }
        Content content = Objects.requireNonNull(html.content);
        send(part ? content : framed(html, content, request, response), response);
    }

    private Html offeringUndo(Html html, Toast toast) {
        return undoing.stream()
                .flatMap(one -> one.offer().stream())
                .findFirst()
                .map(address -> html.with(toast.undoable(address)))
                .orElse(html);
    }

    private void redirect(Html html, HttpServletRequest request, HttpServletResponse response) {
        if (html.toast != null) {
            carried.put(html.toast, response);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(204);
            response.setHeader("HX-Redirect", response.getHeader("Location"));
        }
    }

    private static boolean asksForPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private Content framed(Html html, Content content, HttpServletRequest request, HttpServletResponse response) {
        Toast toast = html.toast == null ? carried.take(request, response) : html.toast;
        String query = request.getQueryString();
        Frame frame = frames.around(html.title, request.getRequestURI() + (query == null ? "" : "?" + query), toast);
        return switch (html.shape) {
            case DOOR -> templates.webDoor(frame, content);
            case BARE -> templates.webBare(frame, content);
            case PAGE, PART, REDIRECT -> templates.webFrame(frame, content);
        };
    }

    /// At once: each of the small pieces of a page would go through all that watches the answer.
    private static void send(Content content, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        var pieces = new Utf8ByteOutput();
        content.writeTo(pieces);
        var page = new ByteArrayOutputStream(pieces.getContentLength());
        pieces.writeTo(page);
        response.setContentLength(page.size());
        page.writeTo(response.getOutputStream());
    }
}
