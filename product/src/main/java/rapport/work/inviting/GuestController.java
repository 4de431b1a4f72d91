package rapport.work.inviting;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import rapport.work.piece.PieceKind;
import rapport.work.piece.PieceRow;
import rapport.work.piece.PieceRows;
import templates.Templates;

/// The guests on the page of an appointment, and the answer to an invitation.
@Controller
@RequestMapping("/work/{id}")
@AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
class GuestController {
    private final PieceRows rows;
    private final Guests guests;
    private final InvitationsByMail invitations;
    private final InviteGuests invite;
    private final AnswerInvitation answer;
    private final Templates templates;

    GuestController(
            PieceRows rows,
            Guests guests,
            InvitationsByMail invitations,
            InviteGuests invite,
            AnswerInvitation answer,
            Templates templates) {
        this.rows = rows;
        this.guests = guests;
        this.invitations = invitations;
        this.invite = invite;
        this.answer = answer;
        this.templates = templates;
    }

    @GetMapping("/guests")
    @AllowedTo(on = WorkKinds.WORK)
    Html show(@PathVariable PieceId id, Viewer viewer) {
        return Html.ok(templates.workInvitingGuests(panel(found(id, viewer), "", "", viewer)));
    }

    @PostMapping("/guests")
    @Does("Invite guests")
    Html create(@PathVariable PieceId id, @RequestParam(defaultValue = "") String addresses, Viewer viewer) {
        PieceRow row = editable(id, viewer);
        String problem = invite.to(id, addresses, viewer);
        if (!problem.isEmpty()) {
            return Html.refused(templates.workInvitingGuests(panel(row, addresses, problem, viewer)));
        }
        return Html.ok(templates.workInvitingGuests(panel(row, "", "", viewer)))
                .with(Toast.ok("The invitation goes out in a moment"));
    }

    @DeleteMapping("/guests/{guest}")
    @Does("Take an invitation back")
    Html delete(@PathVariable PieceId id, @PathVariable UUID guest, Viewer viewer) {
        PieceRow row = editable(id, viewer);
        invite.notAnyMore(id, guest);
        return Html.ok(templates.workInvitingGuests(panel(row, "", "", viewer)))
                .with(Toast.ok("They hear that they are no longer invited"));
    }

    @PostMapping("/answer")
    @Does("Answer an invitation")
    Html answer(@PathVariable PieceId id, @RequestParam(defaultValue = "") String as, Viewer viewer) {
        PieceRow row = editable(id, viewer);
        Answer given = Answer.parse(as).orElseThrow(GuestController::nothing);
        if (!OwnerId.of(viewer.id()).equals(row.terms().owner())) {
            throw nothing();
        }
        String host = answer.with(id, given, viewer).orElseThrow(GuestController::nothing);
        return Html.goTo("/work/" + id).with(Toast.ok("Your answer goes to " + host));
    }

    private GuestsPanel panel(PieceRow row, String typed, String problem, Viewer viewer) {
        boolean mine = OwnerId.of(viewer.id()).equals(row.terms().owner());
        return new GuestsPanel(
                row.id().toString(),
                guests.of(row.id()),
                row.editable() && row.open(),
                invitations
                        .of(row.id())
                        .map(one -> new GuestsPanel.Came(one.host().toString(), one.answer(), mine))
                        .orElse(null),
                typed,
                problem);
    }

    private PieceRow editable(PieceId id, Viewer viewer) {
        PieceRow row = found(id, viewer);
        if (!row.editable()) {
            throw nothing();
        }
        return row;
    }

    private PieceRow found(PieceId id, Viewer viewer) {
        return rows.find(id, viewer)
                .filter(row -> row.terms().kind() == PieceKind.APPOINTMENT)
                .orElseThrow(GuestController::nothing);
    }

    private static NotFound nothing() {
        return new NotFound("There is no such appointment, or none that you may change.");
    }
}
