package rapport.customfields;

import static rapport.customfields.db.Tables.FIELD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.expressions.Option;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads fields from their table.
public final class FieldRows {
    private static final JsonMapper JSON = new JsonMapper();

    private FieldRows() {}

    public static List<CustomField> read(DSLContext db, Condition which) {
        return db.select(
                        FIELD.ID,
                        FIELD.RECORD_KIND,
                        FIELD.KEY,
                        FIELD.LABEL,
                        FIELD.TYPE,
                        FIELD.OPTIONS,
                        FIELD.SECTION,
                        FIELD.HELP,
                        FIELD.REQUIRED,
                        FIELD.POSITION,
                        FIELD.INDEXED,
                        FIELD.RULE,
                        FIELD.ROLLED_OVER,
                        FIELD.SUMMARY,
                        FIELD.SUMMARY_OF,
                        FIELD.SUMMARY_ONLY)
                .from(FIELD)
                .where(which)
                .orderBy(FIELD.RECORD_KIND, FIELD.POSITION, FIELD.ID)
                .fetch(row -> new CustomField(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        options(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        reckoning(row)));
    }

    private static @Nullable Reckoning reckoning(Record row) {
        String rule = row.get(FIELD.RULE);
        Summary summary = row.get(FIELD.SUMMARY);
        return rule != null
                ? new Reckoning.Formula(rule)
                : summary != null
                        ? new Reckoning.RollUp(
                                row.get(FIELD.ROLLED_OVER),
                                summary,
                                row.get(FIELD.SUMMARY_OF),
                                row.get(FIELD.SUMMARY_ONLY))
                        : null;
    }

    /// What of a field can be changed, as it is kept.
    public static Map<Field<?>, @Nullable Object> columns(CustomField field) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(FIELD.LABEL, field.label());
        columns.put(FIELD.TYPE, field.type());
        columns.put(FIELD.OPTIONS, stored(field.options()));
        columns.put(FIELD.SECTION, field.section());
        columns.put(FIELD.HELP, field.help());
        columns.put(FIELD.REQUIRED, field.required());
        var rollUp = field.reckoning() instanceof Reckoning.RollUp it ? it : null;
        columns.put(FIELD.RULE, field.reckoning() instanceof Reckoning.Formula(var rule) ? rule : null);
        columns.put(FIELD.ROLLED_OVER, rollUp == null ? null : rollUp.over());
        columns.put(FIELD.SUMMARY, rollUp == null ? null : rollUp.summary());
        columns.put(FIELD.SUMMARY_OF, rollUp == null ? "" : rollUp.of());
        columns.put(FIELD.SUMMARY_ONLY, rollUp == null ? "" : rollUp.only());
        return columns;
    }

    private static List<Option> options(JSONB stored) {
        return JSON.readValue(stored.data(), new TypeReference<List<Option>>() {});
    }

    private static JSONB stored(List<Option> options) {
        return JSONB.jsonb(JSON.writeValueAsString(options));
    }
}
