package rapport.timeline.page;

import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionView;

/// The picture beside a touch, by its kind and its channel.
final class Icons {
    private Icons() {}

    static String of(InteractionView view) {
        return switch (view.kind()) {
            case CALL -> view.direction() == Direction.INBOUND ? "phone-incoming" : "phone";
            case MEETING -> view.channel() == Channel.EVENT ? "calendar" : "users";
            case MESSAGE -> message(view.channel());
            case LETTER -> "file-text";
            case NOTE -> "sticky-note";
            case VISIT -> view.channel() == Channel.WEB ? "globe" : "map-pin";
            case ORDER -> "shopping-cart";
            case REQUEST -> "circle-question-mark";
            case COMPLAINT -> "flag";
            case SUPPORT -> "headset";
            case INTERVIEW -> "notebook-pen";
            case SURVEY_ANSWER -> "star";
        };
    }

    private static String message(Channel channel) {
        return switch (channel) {
            case E_MAIL -> "mail";
            case LETTER, FAX -> "file-text";
            case CHAT -> "message-square";
            case SMS -> "smartphone";
            case SOCIAL -> "at-sign";
            case WEB -> "globe";
            case FACE_TO_FACE, PHONE, INSTANT_MESSAGE, KIOSK, EVENT, OTHER -> "message-circle";
        };
    }
}
