package rapport.customfields;

/// How a field comes by what it says where nobody fills it in. It is worked out when it is read, and never kept.
public sealed interface Reckoning {
    /// In one line, as people read it.
    String said();

    /// By a rule over the same record.
    record Formula(String rule) implements Reckoning {
        @Override
        public String said() {
            return rule.strip().replaceAll("\\s+", " ");
        }
    }

    /// Over the records that belong to it.
    ///
    /// @param over which: `people`, `interactions`
    /// @param of   a rule: what of each record is summed up; empty where they are only counted
    /// @param only a rule: which records count; empty for all
    record RollUp(String over, Summary summary, String of, String only) implements Reckoning {
        @Override
        public String said() {
            String what = summary.isOfValues() ? summary.label() + " of " + of + " over the " : "How many ";
            return what + over + (only.isBlank() ? "" : " where " + only);
        }
    }
}
