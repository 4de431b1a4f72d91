package rapport.timeline.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.timeline.Channel;
import rapport.timeline.InteractionKind;

/// What one can write down by hand. The key is the value of the radio button, by which the style sheet shows the fields
/// that belong to it.
public enum Medium {
    NOTE("note", "Note", "sticky-note", InteractionKind.NOTE, List.of(Channel.OTHER)),
    CALL("call", "Call", "phone", InteractionKind.CALL, List.of(Channel.PHONE)),
    MEETING("meeting", "Meeting", "users", InteractionKind.MEETING, List.of(Channel.FACE_TO_FACE, Channel.EVENT, Channel.WEB)),
    E_MAIL("email", "E-mail", "mail", InteractionKind.MESSAGE, List.of(Channel.E_MAIL)),
    MESSAGE(
            "message",
            "Message",
            "message-circle",
            InteractionKind.MESSAGE,
            List.of(Channel.INSTANT_MESSAGE, Channel.SMS, Channel.CHAT, Channel.SOCIAL)),
    LETTER("letter", "Letter", "file-text", InteractionKind.LETTER, List.of(Channel.LETTER, Channel.FAX));

    private final String key;
    private final String label;
    private final String icon;
    private final InteractionKind kind;
    private final List<Channel> channels;

    Medium(String key, String label, String icon, InteractionKind kind, List<Channel> channels) {
        this.key = key;
        this.label = label;
        this.icon = icon;
        this.kind = kind;
        this.channels = channels;
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
        return channels;
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
