package rapport.web;

/// A short sentence about what just happened, with something to do about it if there is.
public record Toast(String kind, String text, String action, String href) {
    public static Toast ok(String text) {
        return new Toast("ok", text, "", "");
    }

    public static Toast warn(String text) {
        return new Toast("warn", text, "", "");
    }

    public Toast with(String label, String address) {
        return new Toast(kind, text, label, address);
    }
}
