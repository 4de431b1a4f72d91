package rapport.messages.boxes;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.messages.BoxId;
import rapport.messages.parsing.ParsedMail;

/// Keeps mails that came by another way, as an archive or the sample company does: in a shared
/// box of their own, which is paused, as if they had been fetched from there.
@Service
public class BringArchive {
    private final Boxes boxes;
    private final KeepFetched keep;
    private final Clock clock;

    BringArchive(Boxes boxes, KeepFetched keep, Clock clock) {
        this.boxes = boxes;
        this.keep = keep;
        this.clock = clock;
    }

    /// @param form  of the box
    /// @param mails in their order: an answer behind what it answers
    @Transactional(propagation = Propagation.MANDATORY)
    public void into(BoxForm form, List<ParsedMail> mails, AccountId by) {
        BoxId id = boxes.add(form, null, clock.instant(), by);
        boxes.pause(id, clock.instant(), clock.instant());
        keep.keep(boxes.find(id).orElseThrow(), mails);
    }
}
