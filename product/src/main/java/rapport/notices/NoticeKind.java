package rapport.notices;

public enum NoticeKind {
    NEWS("ok", "circle-check", "News", "News", "What has ended well, and what others did that is for you"),
    TROUBLE("warn", "triangle-alert", "Trouble", "Trouble", "What did not work, and wants you"),
    REMINDER("ok", "clock", "Reminder", "Reminders", "Appointments, calls and tasks that begin in ten minutes");

    private final String tone;
    private final String icon;
    private final String one;
    private final String many;
    private final String meaning;

    NoticeKind(String tone, String icon, String one, String many, String meaning) {
        this.tone = tone;
        this.icon = icon;
        this.one = one;
        this.many = many;
        this.meaning = meaning;
    }

    /// As toasts name it.
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /// What stands above one: “Reminder”.
    public String one() {
        return one;
    }

    /// What all of them are called: “Reminders”.
    public String many() {
        return many;
    }

    /// What they tell, for whoever chooses.
    public String meaning() {
        return meaning;
    }
}
