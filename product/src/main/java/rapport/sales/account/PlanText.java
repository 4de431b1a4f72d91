package rapport.sales.account;

import static rapport.sales.db.Tables.ACCOUNT_PLAN;

import java.util.Arrays;
import java.util.Optional;
import org.jooq.TableField;
import rapport.sales.db.tables.records.AccountPlanRecord;

/// What is written down about what we want with an account.
enum PlanText {
    GOALS("goals", "Goals", ACCOUNT_PLAN.GOALS),
    NOTE("note", "Notes", ACCOUNT_PLAN.NOTE);

    static final int LONGEST = 10_000;

    private final String key;
    private final String label;
    private final TableField<AccountPlanRecord, String> column;

    PlanText(String key, String label, TableField<AccountPlanRecord, String> column) {
        this.key = key;
        this.label = label;
        this.column = column;
    }

    static Optional<PlanText> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    TableField<AccountPlanRecord, String> column() {
        return column;
    }
}
