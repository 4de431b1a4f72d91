package rapport.timeline.page;

import rapport.timeline.Channel;
import rapport.timeline.InteractionView;

/// What was done, without who did it: “called”, “wrote an e-mail to”, “complained by phone”.
///
/// @param verb   behind whoever acted
/// @param toward stands between the verb and the other side: “ to ”, or a space
/// @param naming whether the other side is named
/// @param where  behind all of it: “ by phone”
record Phrase(String verb, String toward, Naming naming, String where) {
    enum Naming {
        /// The sentence is whole without.
        NEVER,
        /// Unless it is the party on whose page one is.
        UNLESS_CLEAR,
        ALWAYS
    }

    static Phrase of(InteractionView view, boolean inbound) {
        return switch (view.kind()) {
            case CALL -> said("called", " ", "");
            case MEETING ->
                new Phrase("met", " ", Naming.ALWAYS, view.channel() == Channel.EVENT ? " at an event" : "");
            case MESSAGE -> said(message(view.channel()), " to ", "");
            case LETTER -> said(view.channel() == Channel.FAX ? "sent a fax" : "wrote a letter", " to ", "");
            case NOTE -> said("noted", " about ", "");
            case VISIT -> visit(view.channel(), inbound);
            case ORDER ->
                inbound
                        ? alone("placed an order", view)
                        : new Phrase("took an order", " from ", Naming.UNLESS_CLEAR, by(view.channel()));
            case REQUEST ->
                inbound
                        ? alone("asked for something", view)
                        : new Phrase("asked", " ", Naming.ALWAYS, by(view.channel()));
            case COMPLAINT ->
                inbound
                        ? alone("complained", view)
                        : new Phrase("took up the complaint", " of ", Naming.ALWAYS, by(view.channel()));
            case SUPPORT ->
                inbound ? alone("asked for help", view) : new Phrase("helped", " ", Naming.ALWAYS, by(view.channel()));
            case INTERVIEW ->
                new Phrase(
                        inbound ? "gave an interview" : "interviewed",
                        inbound ? " to " : " ",
                        inbound ? Naming.UNLESS_CLEAR : Naming.ALWAYS,
                        by(view.channel()));
            case SURVEY_ANSWER ->
                inbound
                        ? alone("answered a survey", view)
                        : new Phrase("asked", " ", Naming.ALWAYS, " for an answer to a survey");
        };
    }

    private static Phrase said(String verb, String toward, String where) {
        return new Phrase(verb, toward, Naming.UNLESS_CLEAR, where);
    }

    private static Phrase alone(String verb, InteractionView view) {
        return new Phrase(verb, "", Naming.NEVER, by(view.channel()));
    }

    private static Phrase visit(Channel channel, boolean inbound) {
        return switch (channel) {
            case WEB -> new Phrase("visited the website", "", Naming.NEVER, "");
            case KIOSK -> new Phrase("was at the kiosk", "", Naming.NEVER, "");
            case EVENT -> new Phrase("visited", " ", Naming.ALWAYS, " at an event");
            default -> new Phrase(inbound ? "came to see" : "visited", " ", Naming.ALWAYS, "");
        };
    }

    private static String message(Channel channel) {
        return switch (channel) {
            case E_MAIL -> "wrote an e-mail";
            case LETTER -> "wrote a letter";
            case SMS -> "sent an SMS";
            case FAX -> "sent a fax";
            case CHAT -> "wrote in the chat";
            case SOCIAL -> "wrote on social media";
            case WEB -> "wrote on the website";
            case FACE_TO_FACE, PHONE, INSTANT_MESSAGE, KIOSK, EVENT, OTHER -> "sent a message";
        };
    }

    private static String by(Channel channel) {
        return switch (channel) {
            case FACE_TO_FACE -> " in person";
            case PHONE -> " by phone";
            case E_MAIL -> " by e-mail";
            case LETTER -> " by letter";
            case CHAT -> " in the chat";
            case INSTANT_MESSAGE -> " by message";
            case SMS -> " by SMS";
            case FAX -> " by fax";
            case WEB -> " on the website";
            case SOCIAL -> " on social media";
            case KIOSK -> " at the kiosk";
            case EVENT -> " at an event";
            case OTHER -> "";
        };
    }
}
