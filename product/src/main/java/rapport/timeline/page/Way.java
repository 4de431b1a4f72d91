package rapport.timeline.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rapport.timeline.Channel;

/// The channels of a timeline as people sort them; between them they hold every channel once.
enum Way {
    PHONE("Phone", EnumSet.of(Channel.PHONE)),
    E_MAIL("E-mail", EnumSet.of(Channel.E_MAIL)),
    IN_PERSON("In person", EnumSet.of(Channel.FACE_TO_FACE, Channel.EVENT, Channel.KIOSK)),
    MESSAGES("Messages", EnumSet.of(Channel.CHAT, Channel.INSTANT_MESSAGE, Channel.SMS, Channel.SOCIAL)),
    LETTERS("Letters", EnumSet.of(Channel.LETTER, Channel.FAX)),
    WEB("Web", EnumSet.of(Channel.WEB)),
    NOTES("Notes", EnumSet.of(Channel.OTHER));

    private final String label;
    private final Set<Channel> channels;

    Way(String label, Set<Channel> channels) {
        this.label = label;
        this.channels = channels;
    }

    /// Empty for anything that is none: the timeline then shows everything.
    static Optional<Way> parse(String text) {
        return Arrays.stream(values()).filter(way -> way.name().equals(text)).findFirst();
    }

    String label() {
        return label;
    }

    Set<Channel> channels() {
        return channels;
    }
}
