package rapport.timeline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.customfields.ShownField;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionKind;
import rapport.timeline.InteractionView;
import rapport.timeline.TouchAddition;
import rapport.timeline.page.Touch.Chip;
import rapport.timeline.page.Touch.Piece;

/// Tells an interaction as a sentence: on the page of a person it speaks of others only, on the
/// page of an organisation it names the person.
///
/// @param stage whose page it is
/// @param own shows what the fields of the company say
/// @param added what the module adds that wrote an interaction
/// @param unsaid parties that stand beside every touch in sight: to name them each time would say
///         nothing
record Telling(
        Days days,
        PartyId stage,
        Set<PartyId> unsaid,
        Function<CustomValues, List<ShownField>> own,
        Function<InteractionView, TouchAddition.Added> added) {
    private static final int NAMED = 3;

    Touch touch(InteractionView view) {
        var folded = Folding.of(view.body());
        return new Touch(
                view.id().toString(),
                Icons.of(view),
                view.kind() == InteractionKind.COMPLAINT || view.emotionalState() == EmotionalState.ANGRY ? "no" : "",
                sentence(view),
                chips(view),
                aside(view),
                days.when(view.occurredAt()),
                days.formats().dateTime(view.occurredAt()),
                view.occurredAt().toString(),
                folded.opening(),
                folded.rest(),
                own.apply(view.custom()),
                added.apply(view));
    }

    private List<Piece> sentence(InteractionView view) {
        List<Piece> us = List.of(Piece.words(view.colleague().isEmpty() ? "we" : view.colleague()));
        List<Parties.Named> others = others(view);
        List<Piece> them = listed(others);
        boolean inbound = view.direction() == Direction.INBOUND;
        var phrase = Phrase.of(view, inbound);
        var sentence = new ArrayList<Piece>();
        sentence.addAll(inbound ? them : view.colleague().isEmpty() ? List.of(Piece.words("We")) : us);
        sentence.add(Piece.words(" " + phrase.verb()));
        if (names(phrase.naming(), inbound ? view.colleague().isEmpty() : isStage(others))) {
            sentence.add(Piece.words(phrase.toward()));
            sentence.addAll(inbound ? us : them);
        }
        sentence.add(Piece.words(phrase.where() + minutes(view) + subject(view)));
        return sentence;
    }

    private static boolean names(Phrase.Naming naming, boolean clear) {
        return switch (naming) {
            case NEVER -> false;
            case UNLESS_CLEAR -> !clear;
            case ALWAYS -> true;
        };
    }

    private boolean isStage(List<Parties.Named> others) {
        return others.size() == 1 && others.getFirst().id().equals(stage);
    }

    /// The people; where there is none, the organisations and households.
    private static List<Parties.Named> others(InteractionView view) {
        var people = view.parties().stream()
                .filter(party -> party.kind() == PartyKind.PERSON)
                .toList();
        return people.isEmpty() ? view.parties() : people;
    }

    /// “Amara Okafor, Tomás Ruiz and 4 others”.
    private List<Piece> listed(List<Parties.Named> parties) {
        var pieces = new ArrayList<Piece>();
        int named = parties.size() > NAMED ? NAMED - 1 : parties.size();
        for (int i = 0; i < named; i++) {
            boolean last = i == parties.size() - 1;
            pieces.add(Piece.words(i == 0 ? "" : last ? " and " : ", "));
            pieces.add(piece(parties.get(i)));
        }
        if (named < parties.size()) {
            pieces.add(Piece.words(" and " + (parties.size() - named) + " others"));
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    private Piece piece(Parties.Named party) {
        return new Piece(party.name(), party.id().equals(stage) ? "" : party.path());
    }

    private List<Piece> aside(InteractionView view) {
        var told = others(view);
        return view.parties().stream()
                .filter(party -> !told.contains(party))
                .filter(party -> !party.id().equals(stage) && !unsaid.contains(party.id()))
                .map(this::piece)
                .toList();
    }

    private static String minutes(InteractionView view) {
        Integer minutes = view.minutes();
        if (minutes == null || minutes == 0) {
            return "";
        }
        if (minutes < 60) {
            return minutes == 1 ? ", 1 minute" : ", " + minutes + " minutes";
        }
        return ", " + minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    private static String subject(InteractionView view) {
        return view.subject().isEmpty() ? "" : ": “" + view.subject() + "”";
    }

    private static List<Chip> chips(InteractionView view) {
        var chips = new ArrayList<Chip>();
        if (!view.outcome().isEmpty()) {
            String outcome = Tones.words(view.outcome());
            chips.add(new Chip(outcome, Tones.ofOutcome(outcome)));
        }
        EmotionalState state = view.emotionalState();
        if (state != null && state != EmotionalState.NEUTRAL) {
            chips.add(new Chip(state.label().toLowerCase(Locale.ROOT), Tones.of(state)));
        }
        if (!view.rootCause().isEmpty()) {
            chips.add(new Chip(Tones.words(view.rootCause()), "plain"));
        }
        return chips;
    }
}
