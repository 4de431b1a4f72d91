package rapport.web;

/// A short sentence about what just happened, with something to do about it if there is.
///
/// @param method how the address is asked, where not by a link: `post`; or empty
public record Toast(String kind, String text, String action, String href, String method) {
    public static Toast ok(String text) {
        return new Toast("ok", text, "", "", "");
    }

    /// Of what leaves nothing to take back.
    public static Toast said(String text) {
        return new Toast("said", text, "", "", "");
    }

    public static Toast warn(String text) {
        return new Toast("warn", text, "", "", "");
    }

    public Toast with(String label, String address) {
        return new Toast(kind, text, label, address, "");
    }

    /// Offers to take back what it tells of.
    Toast undoable(String address) {
        return new Toast(kind, text, "Undo", address, "post");
    }

    boolean offersNothing() {
        return kind.equals("ok") && href.isEmpty();
    }
}
