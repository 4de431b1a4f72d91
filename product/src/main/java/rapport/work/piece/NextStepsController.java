package rapport.work.piece;

import static org.jooq.impl.DSL.inline;
import static rapport.work.db.Tables.PIECE;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import rapport.work.About;
import rapport.work.WorkKinds;
import templates.Templates;

/// What is to be done about one customer, or about one record of another module, on its page.
@Controller
@AllowedTo(on = WorkKinds.WORK)
class NextStepsController {
    private static final int MOST = 20;

    private final PieceRows rows;
    private final WriteWork write;
    private final Templates templates;

    NextStepsController(PieceRows rows, WriteWork write, Templates templates) {
        this.rows = rows;
        this.write = write;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/work")
    Html ofParty(@PathVariable PartyId id, Viewer viewer) {
        return Html.ok(templates.workPieceSteps(steps(id, "", "", viewer)));
    }

    @PostMapping("/parties/{id}/work")
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    @Does("Add a next step")
    Html addToParty(@PathVariable PartyId id, PieceForm form, Viewer viewer) {
        Writing writing = write.begin(form, viewer);
        return answer(writing, steps(id, typed(writing, form), problem(writing), viewer));
    }

    @GetMapping("/records/{kind}/{id}/work")
    Html ofRecord(@PathVariable String kind, @PathVariable UUID id, Viewer viewer) {
        return Html.ok(templates.workPieceSteps(steps(new About(kind, id), "", "", viewer)));
    }

    @PostMapping("/records/{kind}/{id}/work")
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    @Does("Add a next step")
    Html addToRecord(@PathVariable String kind, @PathVariable UUID id, PieceForm form, Viewer viewer) {
        Writing writing = write.begin(form, viewer);
        return answer(writing, steps(new About(kind, id), typed(writing, form), problem(writing), viewer));
    }

    private Html answer(Writing writing, NextSteps steps) {
        return writing instanceof Writing.Written
                ? Html.ok(templates.workPieceSteps(steps)).with(Toast.ok("Added"))
                : Html.refused(templates.workPieceSteps(steps));
    }

    private static String typed(Writing writing, PieceForm form) {
        return writing instanceof Writing.Written ? "" : form.subject();
    }

    private static String problem(Writing writing) {
        return writing instanceof Writing.Incomplete(var problems)
                ? problems.values().iterator().next()
                : "";
    }

    private NextSteps steps(PartyId party, String typed, String problem, Viewer viewer) {
        return steps(
                "party",
                party.toString(),
                "/parties/" + party + "/work",
                PIECE.PARTY_ID.eq(party),
                typed,
                problem,
                viewer);
    }

    private NextSteps steps(About about, String typed, String problem, Viewer viewer) {
        return steps(
                "about",
                about.kind() + ":" + about.id(),
                "/records/" + about.kind() + "/" + about.id() + "/work",
                PIECE.ABOUT_ID.eq(about.id()).and(PIECE.ABOUT_KIND.eq(about.kind())),
                typed,
                problem,
                viewer);
    }

    private NextSteps steps(
            String field, String value, String address, Condition about, String typed, String problem, Viewer viewer) {
        List<PieceRow> open = rows.of(
                about.and(PIECE.STANDING.eq(inline(Phase.OPEN))),
                List.of(PIECE.DUE_AT.asc().nullsLast(), PIECE.PRIORITY, PIECE.ID),
                MOST,
                viewer);
        return new NextSteps(
                field, value, address, open, viewer.rights().may(WorkKinds.WORK, Right.CREATE), typed, problem);
    }
}
