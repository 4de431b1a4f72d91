package rapport.notices;

public enum NoticeKind {
    NEWS("ok", "circle-check"),
    TROUBLE("warn", "triangle-alert");

    private final String tone;
    private final String icon;

    NoticeKind(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /// As toasts name it.
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
