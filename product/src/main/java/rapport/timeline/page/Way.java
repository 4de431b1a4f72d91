package rapport.timeline.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import rapport.timeline.Channel;

/// The channels of a timeline as people sort them; between them they hold every channel once.
enum Way {
    PHONE("Phone"),
    E_MAIL("E-mail"),
    IN_PERSON("In person"),
    MESSAGES("Messages"),
    LETTERS("Letters"),
    WEB("Web"),
    NOTES("Notes");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /// Empty for anything that is none: the timeline then shows everything.
    static Optional<Way> parse(String text) {
        return Arrays.stream(values()).filter(way -> way.name().equals(text)).findFirst();
    }

    String label() {
        return label;
    }

    Set<Channel> channels() {
        return switch (this) {
            case PHONE -> Set.of(Channel.PHONE);
            case E_MAIL -> Set.of(Channel.E_MAIL);
            case IN_PERSON -> Set.of(Channel.FACE_TO_FACE, Channel.EVENT, Channel.KIOSK);
            case MESSAGES -> Set.of(Channel.CHAT, Channel.INSTANT_MESSAGE, Channel.SMS, Channel.SOCIAL);
            case LETTERS -> Set.of(Channel.LETTER, Channel.FAX);
            case WEB -> Set.of(Channel.WEB);
            case NOTES -> Set.of(Channel.OTHER);
        };
    }
}
