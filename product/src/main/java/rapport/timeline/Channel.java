package rapport.timeline;

/// The way an interaction went.
public enum Channel {
    FACE_TO_FACE("In person"),
    PHONE("Phone"),
    E_MAIL("E-mail"),
    LETTER("Letter"),
    CHAT("Chat"),
    INSTANT_MESSAGE("Instant message"),
    SMS("SMS"),
    FAX("Fax"),
    WEB("Web"),
    SOCIAL("Social media"),
    KIOSK("Kiosk"),
    EVENT("Event"),
    OTHER("Other");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
