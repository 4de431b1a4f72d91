package rapport.sales.enquiring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Post;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.customers.CustomerKinds;
import rapport.customers.consent.Purposes;
import rapport.customfields.CustomFields;
import rapport.customfields.FieldType;
import rapport.expressions.Option;
import rapport.sales.SalesKinds;
import rapport.sales.WebFormId;
import rapport.sales.lead.LeadPhase;
import rapport.work.handout.Policy;

/// Reads forms for the settings.
@Component
@Transactional(readOnly = true)
class FormPages {
    private final WebForms forms;
    private final Owners owners;
    private final Purposes purposes;
    private final CustomFields fields;
    private final Post post;

    FormPages(WebForms forms, Owners owners, Purposes purposes, CustomFields fields, Post post) {
        this.forms = forms;
        this.owners = owners;
        this.purposes = purposes;
        this.fields = fields;
        this.post = post;
    }

    FormsPage all(Viewer viewer) {
        return new FormsPage(
                tabs(viewer), forms.all().stream().map(one -> line(one, viewer)).toList());
    }

    Optional<FormPage> form(WebFormId id, Viewer viewer) {
        return forms.all().stream()
                .filter(one -> one.form().id().equals(id))
                .findFirst()
                .map(one -> page(one, FormTyped.of(one.form()), Map.of(), viewer));
    }

    /// As it was typed, with what has to be put right.
    Optional<FormPage> again(WebFormId id, FormTyped typed, Map<String, String> problems, Viewer viewer) {
        return forms.all().stream()
                .filter(one -> one.form().id().equals(id))
                .findFirst()
                .map(one -> page(one, typed, problems, viewer));
    }

    FormPage fresh(FormTyped typed, Map<String, String> problems, Viewer viewer) {
        return page(null, typed, problems, viewer);
    }

    private FormPage page(
            WebForms.@Nullable Counted counted, FormTyped typed, Map<String, String> problems, Viewer viewer) {
        WebForm form = counted == null ? null : counted.form();
        return new FormPage(
                tabs(viewer),
                form == null ? "" : settings(form),
                form == null || form.open(),
                typed,
                owners.choices().stream()
                        .map(one -> new Option(one.id().toString(), one.label()))
                        .toList(),
                Arrays.stream(Policy.values())
                        .map(one -> new Option(one.name(), one.label()))
                        .toList(),
                purposes.open().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                typed.rows().stream().map(row -> row(row, typed, problems)).toList(),
                form == null ? "" : form.house() + form.at(),
                form == null ? "" : Snippet.frame(form),
                form == null ? "" : Snippet.html(form),
                post.goesOut(),
                counted == null ? List.of() : List.of(line(counted, viewer)),
                problems);
    }

    /// Where one more question is typed.
    FurtherRow nextRow(int row) {
        return row(row, new FormTyped(Map.of()), Map.of());
    }

    private FurtherRow row(int row, FormTyped typed, Map<String, String> problems) {
        return new FurtherRow(
                row,
                typed,
                Arrays.stream(FieldType.values())
                        .map(one -> new Option(one.name(), one.label()))
                        .toList(),
                offered(CustomerKinds.PERSON),
                offered(SalesKinds.LEAD),
                problems.getOrDefault(FormTyped.row(row), ""));
    }

    private List<Option> offered(String recordKind) {
        return fields.kept(recordKind).stream()
                .map(one -> new Option(
                        FieldAsked.of(one).kept(),
                        one.label() + " (" + one.type().label() + ")"))
                .toList();
    }

    private static FormsPage.Line line(WebForms.Counted counted, Viewer viewer) {
        WebForm form = counted.form();
        String came = FormWords.KEY + " == \"" + form.id() + "\"";
        return new FormsPage.Line(
                settings(form),
                form.name(),
                form.open(),
                viewer.formats().number(counted.leads()),
                list(came),
                viewer.formats().number(counted.converted()),
                list(came + " && standing == \"" + LeadPhase.CONVERTED + "\""),
                counted.latest() == null ? "" : viewer.formats().date(Objects.requireNonNull(counted.latest())));
    }

    private static String list(String filter) {
        return "/leads?filter="
                + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String settings(WebForm form) {
        return "/settings/forms/" + form.id();
    }

    private static SettingsTabs tabs(Viewer viewer) {
        return SettingsTabs.of(viewer, SettingsTab.FORMS);
    }
}
