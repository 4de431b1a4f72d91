package rapport.timeline.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.timeline.Channel;
import rapport.timeline.InteractionKind;

/// What one can write down by hand. The key is the value of the radio button, by which the style sheet shows the fields
/// that belong to it.
public enum Medium {
    NOTE("note", "Note", "sticky-note", InteractionKind.NOTE),
    CALL("call", "Call", "phone", InteractionKind.CALL),
    MEETING("meeting", "Meeting", "users", InteractionKind.MEETING),
    E_MAIL("email", "E-mail", "mail", InteractionKind.MESSAGE),
    MESSAGE("message", "Message", "message-circle", InteractionKind.MESSAGE),
    LETTER("letter", "Letter", "file-text", InteractionKind.LETTER);

    private final String key;
    private final String label;
    private final String icon;
    private final InteractionKind kind;

    Medium(String key, String label, String icon, InteractionKind kind) {
        this.key = key;
        this.label = label;
        this.icon = icon;
        this.kind = kind;
    }

    static Optional<Medium> parse(String key) {
        return Arrays.stream(values()).filter(medium -> medium.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    InteractionKind kind() {
        return kind;
    }

    /// The usual one first.
    public List<Channel> channels() {
        return switch (this) {
            case NOTE -> List.of(Channel.OTHER);
            case CALL -> List.of(Channel.PHONE);
            case MEETING -> List.of(Channel.FACE_TO_FACE, Channel.EVENT, Channel.WEB);
            case E_MAIL -> List.of(Channel.E_MAIL);
            case MESSAGE -> List.of(Channel.INSTANT_MESSAGE, Channel.SMS, Channel.CHAT, Channel.SOCIAL);
            case LETTER -> List.of(Channel.LETTER, Channel.FAX);
        };
    }

    /// The name of the field in which one of several channels is chosen.
    public String channelField() {
        return "channel-" + key;
    }

    boolean hasDirection() {
        return this == CALL || this == E_MAIL || this == MESSAGE || this == LETTER;
    }

    boolean hasSubject() {
        return this == E_MAIL || this == LETTER || this == MEETING;
    }

    boolean lasts() {
        return this == CALL || this == MEETING;
    }
}
