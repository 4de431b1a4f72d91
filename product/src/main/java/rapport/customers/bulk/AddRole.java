package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.AccountId;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Gives many parties a role, from today on.
record AddRole(String list, ManyRoles roles) implements BulkAct {
    @Override
    public String key() {
        return "add-role";
    }

    @Override
    public String label() {
        return "Add a role";
    }

    @Override
    public String icon() {
        return "user-plus";
    }

    @Override
    public List<Question> questions() {
        return List.of(ManyRoles.WHICH);
    }

    @Override
    public String problem(List<String> answers) {
        return ManyRoles.problem(answers);
    }

    @Override
    public String sentence(List<String> answers) {
        return "Add the role " + ManyRoles.role(answers).label();
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, AccountId by) {
        return roles.add(ManyRoles.role(answers), ids);
    }
}
