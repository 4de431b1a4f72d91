package rapport.customfields.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Typed;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.FieldKey;
import rapport.customfields.FieldType;
import rapport.expressions.Option;

/// A field as an administrator wants it.
///
/// @param optionKeys   of options that there are, and `optionLabels` how they are to be called now
/// @param moreOptions  new ones, one a line
public record FieldForm(
        String on,
        String label,
        FieldType type,
        List<String> optionKeys,
        List<String> optionLabels,
        String moreOptions,
        String section,
        String help,
        Boolean required,
        ReckoningForm reckoning) {

    public FieldForm(
            @Nullable String on,
            @Nullable String label,
            @Nullable FieldType type,
            @Nullable List<String> optionKeys,
            @Nullable List<String> optionLabels,
            @Nullable String moreOptions,
            @Nullable String section,
            @Nullable String help,
            @Nullable Boolean required,
            @Nullable ReckoningForm reckoning) {
        this.on = Typed.line(on);
        this.label = Typed.line(label);
        this.type = type == null ? FieldType.TEXT : type;
        this.optionKeys = optionKeys == null ? List.of() : List.copyOf(optionKeys);
        this.optionLabels = new ArrayList<>(optionLabels == null ? List.of() : optionLabels);
        // A lone option that was emptied does not arrive at all.
        while (this.optionLabels.size() < this.optionKeys.size()) {
            this.optionLabels.add("");
        }
        this.moreOptions = moreOptions == null ? "" : moreOptions;
        this.section = Typed.line(section);
        this.help = Typed.line(help);
        this.reckoning = reckoning == null ? ReckoningForm.FILLED_IN : reckoning;
        this.required = required != null && required && this.reckoning.how() == ReckoningForm.How.FILLED_IN;
    }

    static FieldForm blank(String on) {
        return new FieldForm(on, null, null, null, null, null, null, null, false, null);
    }

    static FieldForm of(CustomField field) {
        return new FieldForm(
                field.recordKind(),
                field.label(),
                field.type(),
                field.options().stream().map(Option::key).toList(),
                field.options().stream().map(Option::label).toList(),
                "",
                field.section(),
                field.help(),
                field.required(),
                ReckoningForm.of(field));
    }

    /// The options in their order. One whose label was emptied is gone; what is new gets a key of its own.
    List<Option> options() {
        var options = new ArrayList<Option>();
        for (int n = 0; n < Math.min(optionKeys.size(), optionLabels.size()); n++) {
            String called = Typed.line(optionLabels.get(n));
            if (!called.isEmpty()) {
                options.add(new Option(optionKeys.get(n), called));
            }
        }
        for (String line : moreOptions.lines().toList()) {
            String called = Typed.line(line);
            if (!called.isEmpty()
                    && options.stream().noneMatch(one -> one.label().equalsIgnoreCase(called))) {
                options.add(new Option(newKey(called, options), called));
            }
        }
        return options;
    }

    boolean isChoice() {
        return reckoning.how() == ReckoningForm.How.FILLED_IN && type.isChosen();
    }

    List<Option> offered() {
        return isChoice() ? options() : List.of();
    }

    /// The new field; its id is made when it is kept.
    CustomField wanted(String recordKind, String key) {
        return wanted(new CustomField(
                new CustomFieldId(new UUID(0, 0)),
                recordKind,
                key,
                label,
                type,
                List.of(),
                section,
                help,
                required,
                0,
                false,
                reckoning.reckoning().orElse(null)));
    }

    /// A field that there is, as it is to be. One that is filled in stays so, and one that reckons does.
    CustomField wanted(CustomField field) {
        return new CustomField(
                field.id(),
                field.recordKind(),
                field.key(),
                label,
                field.type(),
                field.isReckoned() || !field.type().isChosen() ? List.of() : options(),
                section,
                help,
                required && !field.isReckoned(),
                field.position(),
                field.indexed(),
                field.reckoning() == null ? null : reckoning.reckoning().orElse(field.reckoning()));
    }

    private String newKey(String called, List<Option> options) {
        String plain = FieldKey.of(called, "option");
        String key = plain;
        for (int n = 2; isTaken(key, options); n++) {
            key = plain + "_" + n;
        }
        return key;
    }

    /// Also by an option that is given up in this very moment: records still have it.
    private boolean isTaken(String key, List<Option> options) {
        return optionKeys.contains(key)
                || options.stream().anyMatch(one -> one.key().equals(key));
    }
}
