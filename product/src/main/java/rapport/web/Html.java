package rapport.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a controller answers to a browser. A page stands in the frame; a part replaces a piece of a page that is shown
/// already; a door is a page for somebody who has not come in yet, and a bare one
/// for somebody who never will: nothing of ours stands around it.
public final class Html {
    enum Shape {
        PAGE,
        DOOR,
        BARE,
        PART,
        REDIRECT
    }

    final Shape shape;
    final String title;
    final @Nullable Content content;
    final int status;
    final @Nullable Toast toast;
    final Map<String, String> headers;

    private Html(
            Shape shape,
            String title,
            @Nullable Content content,
            int status,
            @Nullable Toast toast,
            Map<String, String> headers) {
        this.shape = shape;
        this.title = title;
        this.content = content;
        this.status = status;
        this.toast = toast;
        this.headers = headers;
    }

    public static Html page(String title, Content content) {
        return new Html(Shape.PAGE, title, content, 200, null, Map.of());
    }

    public static Html door(String title, Content content) {
        return new Html(Shape.DOOR, title, content, 200, null, Map.of());
    }

    public static Html bare(String title, Content content) {
        return new Html(Shape.BARE, title, content, 200, null, Map.of());
    }

    public static Html ok(Content part) {
        return new Html(Shape.PART, "", part, 200, null, Map.of());
    }

    /// The same part again, with what has to be put right.
    public static Html refused(Content part) {
        return new Html(Shape.PART, "", part, 422, null, Map.of());
    }

    /// The part shows that somebody else was faster, and both values.
    public static Html conflict(Content part) {
        return new Html(Shape.PART, "", part, 409, null, Map.of());
    }

    public static Html goTo(String address) {
        return new Html(Shape.REDIRECT, "", null, 303, null, Map.of("Location", address));
    }

    public Html status(int code) {
        return new Html(shape, title, content, code, toast, headers);
    }

    public Html with(Toast message) {
        return new Html(shape, title, content, status, message, headers);
    }

    public Html header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Html(shape, title, content, status, toast, more);
    }
}
