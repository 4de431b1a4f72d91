package rapport.sales.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.FactEdit;
import rapport.sales.ObjectiveId;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// What we want with an account: goals, notes, and objectives that somebody is to reach by a day.
@Controller
@RequestMapping("/organisations/{id}/account/plan")
@AllowedTo(right = Right.EDIT, on = CustomerKinds.ORGANISATION)
class PlanController {
    private final SellingAccounts accounts;
    private final AccountPlans plans;
    private final Owners owners;
    private final Clock clock;
    private final Templates templates;

    PlanController(SellingAccounts accounts, AccountPlans plans, Owners owners, Clock clock, Templates templates) {
        this.accounts = accounts;
        this.plans = plans;
        this.owners = owners;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = CustomerKinds.ORGANISATION)
    Html show(@PathVariable PartyId id, Viewer viewer) {
        if (accounts.find(id, viewer).isEmpty()) {
            throw SellingAccountController.nothing();
        }
        boolean editable = accounts.isEditable(id, viewer);
        AccountPlans.Kept kept = plans.of(id);
        LocalDate today = viewer.formats().day(clock.instant());
        return Html.ok(templates.salesAccountPlan(new Plan(
                at(id),
                editable,
                Arrays.stream(PlanText.values())
                        .map(text -> new Plan.Text(
                                text.key(), text.label(), kept.texts().getOrDefault(text, "")))
                        .toList(),
                kept.objectives().stream()
                        .map(one -> objective(one, today, viewer))
                        .toList(),
                editable ? choices() : List.of())));
    }

    @GetMapping("/{key}/edit")
    Html edit(@PathVariable PartyId id, @PathVariable String key, Viewer viewer) {
        mayChange(id, viewer);
        PlanText text = text(key);
        String stands = plans.of(id).texts().getOrDefault(text, "");
        return Html.ok(templates.listingCellsFactForm(form(id, text, stands, stands, "", "")));
    }

    @PutMapping("/{key}")
    @Does("Plan an account")
    Html update(
            @PathVariable PartyId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String was,
            Viewer viewer) {
        mayChange(id, viewer);
        PlanText text = text(key);
        return switch (plans.write(id, text, was, value)) {
            case CellEdited.Done _ -> whole(id, viewer).with(Toast.ok("Saved"));
            case CellEdited.Refused(var why) ->
                Html.refused(templates.listingCellsFactForm(form(id, text, value, was, why, "")));
            case CellEdited.Overtaken(var now) ->
                Html.conflict(templates.listingCellsFactForm(
                        form(id, text, value, now, "", now.isEmpty() ? "nothing" : now)));
            case CellEdited.Missing _ -> throw SellingAccountController.nothing();
        };
    }

    @PostMapping("/objectives")
    @Does("Add an objective")
    Html create(
            @PathVariable PartyId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String due,
            Viewer viewer) {
        mayChange(id, viewer);
        String clean = CleanText.of(name);
        Optional<OwnerId> given = owners.choices().stream()
                .map(Owners.Named::id)
                .filter(one -> one.toString().equals(owner))
                .findFirst();
        if (clean.isEmpty() || clean.length() > 200) {
            return whole(id, viewer).with(Toast.warn("An objective has between 1 and 200 characters."));
        }
        plans.add(id, clean, given.orElse(null), day(due));
        return whole(id, viewer).with(Toast.ok("Added"));
    }

    @PutMapping("/objectives/{objective}")
    @Does("Meet an objective")
    Html meet(
            @PathVariable PartyId id,
            @PathVariable ObjectiveId objective,
            @RequestParam(defaultValue = "false") boolean met,
            Viewer viewer) {
        mayChange(id, viewer);
        plans.meet(id, objective, met);
        return whole(id, viewer).with(Toast.ok(met ? "Met. Well done!" : "Open again"));
    }

    @DeleteMapping("/objectives/{objective}")
    @Does("Remove an objective")
    Html delete(@PathVariable PartyId id, @PathVariable ObjectiveId objective, Viewer viewer) {
        mayChange(id, viewer);
        plans.remove(id, objective);
        return whole(id, viewer).with(Toast.ok("Removed"));
    }

    private Html whole(PartyId id, Viewer viewer) {
        return show(id, viewer).header("HX-Retarget", "#plan").header("HX-Reswap", "innerHTML");
    }

    private void mayChange(PartyId id, Viewer viewer) {
        if (!accounts.isEditable(id, viewer)) {
            throw SellingAccountController.nothing();
        }
    }

    private static Plan.Objective objective(AccountPlans.Wanted one, LocalDate today, Viewer viewer) {
        return new Plan.Objective(
                one.id().toString(),
                one.name(),
                Objects.requireNonNullElse(one.owner(), ""),
                one.due() == null ? "" : viewer.formats().date(one.due()),
                one.met(),
                !one.met() && one.due() != null && one.due().isBefore(today));
    }

    private List<Option> choices() {
        return owners.choices().stream()
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
    }

    private static FactEdit form(PartyId id, PlanText text, String value, String was, String problem, String theirs) {
        return new FactEdit(
                at(id), "#plan", text.key(), text.label(), "textarea", List.of(), value, was, problem, theirs);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static PlanText text(String key) {
        return PlanText.of(key).orElseThrow(() -> new NotFound("A plan has nothing called “" + key + "”."));
    }

    private static String at(PartyId id) {
        return "/organisations/" + id + "/account/plan";
    }
}
