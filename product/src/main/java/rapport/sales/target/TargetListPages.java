package rapport.sales.target;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.expressions.Option;
import rapport.sales.buying.BuyingRoles;
import rapport.sales.weighing.KeptRule;

/// Puts target lists on pages.
@Component
class TargetListPages {
    private final TargetLists lists;
    private final BuyingRoles roles;
    private final Fits fits;
    private final Owners owners;
    private final Clock clock;

    TargetListPages(TargetLists lists, BuyingRoles roles, Fits fits, Owners owners, Clock clock) {
        this.lists = lists;
        this.roles = roles;
        this.fits = fits;
        this.owners = owners;
        this.clock = clock;
    }

    List<TargetListRow> all(Viewer viewer) {
        LocalDate today = viewer.formats().day(clock.instant());
        return lists.all(viewer).stream()
                .map(one -> new TargetListRow(
                        "/target-lists/" + one.id(),
                        one.name(),
                        one.purpose(),
                        Objects.requireNonNullElse(one.ownerName(), ""),
                        time(one, viewer),
                        one.targets(),
                        one.waiting(),
                        one.isOver(today)))
                .toList();
    }

    TargetListPage page(TargetLists.View list, Viewer viewer) {
        String on = "list == \"" + list.id() + "\"";
        return new TargetListPage(
                list.id().toString(),
                "/target-lists/" + list.id(),
                list.name(),
                list.purpose(),
                Objects.requireNonNullElse(list.ownerName(), ""),
                time(list, viewer),
                list.targets(),
                list.waiting(),
                "/targets?filter=" + encoded(on),
                "/targets?filter=" + encoded(on + " && !planned"),
                list.rule(),
                list.editable(),
                list.deletable(),
                roles.all().stream()
                        .filter(role -> !role.retired() || list.wanted().contains(role.id()))
                        .map(role -> new TargetListPage.Role(
                                role.id().toString(), role.name(), list.wanted().contains(role.id())))
                        .toList(),
                fits.of(list.id()).stream()
                        .map(rule -> new KeptRule(rule.id().toString(), rule, fits.problem(rule.rule(), Rights.ALL)))
                        .toList(),
                list.editable() ? fits.vocabulary(viewer.rights()).words() : List.of());
    }

    /// @param at of the list; empty for a new one
    TargetListFormPage form(String at, TargetListForm form, Map<String, String> problems, Viewer viewer) {
        TargetListForm shown = at.isEmpty() && form.owner().isEmpty()
                ? new TargetListForm(
                        form.name(),
                        form.purpose(),
                        OwnerId.of(viewer.id()).toString(),
                        form.begins(),
                        form.ends(),
                        form.rule())
                : form;
        return new TargetListFormPage(
                at,
                shown,
                owners.choices().stream()
                        .map(one -> new Option(one.id().toString(), one.label()))
                        .toList(),
                fits.vocabulary(viewer.rights()).words(),
                problems);
    }

    static TargetListForm form(TargetLists.View list) {
        return new TargetListForm(
                list.name(),
                list.purpose(),
                Objects.toString(list.owner(), ""),
                Objects.toString(list.begins(), ""),
                Objects.toString(list.ends(), ""),
                list.rule());
    }

    private static String time(TargetLists.View list, Viewer viewer) {
        LocalDate begins = list.begins();
        LocalDate ends = list.ends();
        String from = begins == null ? "" : "from " + viewer.formats().date(begins);
        String to = ends == null ? "" : "until " + viewer.formats().date(ends);
        return from.isEmpty() || to.isEmpty() ? from + to : from + " " + to;
    }

    private static String encoded(String filter) {
        return URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }
}
