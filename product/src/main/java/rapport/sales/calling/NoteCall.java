package rapport.sales.calling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.CleanText;
import rapport.sales.CallListId;
import rapport.sales.LeadId;
import rapport.sales.calling.CallLists.Locked;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.MoveLead;
import rapport.sales.qualifying.UnfitReason;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.RecordInteraction;
import rapport.timeline.Recording;
import rapport.timeline.TimelineKinds;

/// Notes what a call came to: on the list, on the timeline of whoever was called, and on the
/// lead, all of it or nothing. Empty where there is no such call, or none that the viewer may
/// note.
@Service
@Transactional
public class NoteCall {
    private final CallLists lists;
    private final RecordInteraction record;
    private final MoveLead move;
    private final Clock clock;

    NoteCall(CallLists lists, RecordInteraction record, MoveLead move, Clock clock) {
        this.lists = lists;
        this.record = record;
        this.move = move;
        this.clock = clock;
    }

    /// @param words what was said; may be empty
    /// @param again on which day to call again, as far as it was named
    public Optional<Noting> of(
            CallListId list, LeadId lead, Said said, String words, @Nullable LocalDate again, Viewer by) {
        Instant now = clock.instant();
        LocalDate today = by.formats().day(now);
        return lists.lock(list, lead, by).map(called -> switch (called.call().note(said, again, today)) {
            case Noting.Noted noted -> keep(list, lead, called, noted, said, words, now, by);
            case Noting.Refused refused -> refused;
        });
    }

    private Noting keep(
            CallListId list,
            LeadId lead,
            Locked called,
            Noting.Noted noted,
            Said said,
            String words,
            Instant at,
            Viewer by) {
        Optional<String> problem = tell(called, said, words, at, by);
        if (problem.isPresent()) {
            return new Noting.Refused(problem.get());
        }
        lists.save(list, lead, noted.call(), by.id());
        follow(lead, called.phase(), said, CleanText.of(words), by);
        return noted;
    }

    /// What is wrong with what was said, in a sentence; empty where nothing is.
    private Optional<String> tell(Locked called, Said said, String words, Instant at, Viewer by) {
        if (!said.isCall() || !by.rights().may(TimelineKinds.INTERACTION, Right.CREATE)) {
            return Optional.empty();
        }
        var told = new NewInteraction(
                InteractionKind.CALL,
                Channel.PHONE,
                Direction.OUTBOUND,
                at,
                null,
                called.interest().isEmpty() ? "Call" : called.interest(),
                words,
                said.label(),
                "",
                null,
                List.of(called.party()),
                null);
        return record.one(told, by) instanceof Recording.Refused(var problems)
                ? problems.values().stream().findFirst()
                : Optional.empty();
    }

    private void follow(LeadId lead, LeadPhase phase, Said said, String words, Viewer by) {
        if (said.isContact() && phase == LeadPhase.NEW) {
            move.to(lead, LeadPhase.CONTACTED, by);
        }
        if (said == Said.NO_INTEREST) {
            String remark = words.length() > MoveLead.LONGEST_REMARK ? "" : words;
            move.disqualify(lead, UnfitReason.NO_NEED, remark, null, by);
        }
    }
}
